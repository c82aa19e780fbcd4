"""The records and events of `conversation.apps`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class QueueStats(_Record):
    """The queue of the app."""

    outbound_size: int | None = None
    """How many messages wait."""

    outbound_limit: int | None = None
    """How many may wait."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RateLimits(_Record):
    """How much the app may do in a second."""

    inbound: int | None = None
    """Messages and events from channels."""

    outbound: int | None = None
    """Messages and events to channels."""

    webhooks: int | None = None
    """Events to webhooks."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationApps(_Record):
    """A record of `conversation.apps`."""

    id: str
    """The app."""

    display_name: str | None = None
    """The name that is shown."""

    channel_credentials: list[ChannelCredential] | None = None
    """The channels, the first to be tried first."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """Whether there are contacts and conversations."""

    conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None
    """Whether events have the metadata of the conversation."""

    retention_policy: RetentionPolicy | None = None
    """How long messages are kept in `CONVERSATION`."""

    dispatch_retention_policy: DispatchRetentionPolicy | None = None
    """How long messages are kept in `DISPATCH`."""

    smart_conversation: FeatureFlag | None = None
    """Whether messages are analysed."""

    persist_message_status: FeatureFlag | None = None
    """Whether the status of messages is kept."""

    message_search: FeatureFlag | None = None
    """Whether messages can be searched."""

    callback_settings: CallbackSettings | None = None
    """How events are signed that go to a `callback_url`."""

    delivery_report_based_fallback: DeliveryReportBasedFallback | None = None
    """Whether a message without a report goes to the next channel."""

    message_retry_settings: MessageRetrySettings | None = None
    """How long a message is tried again."""

    queue_stats: QueueStats | None = None
    """The queue of the app."""

    rate_limits: RateLimits | None = None
    """How much the app may do in a second."""


from .callback_settings import CallbackSettings  # noqa: E402
from .channel_credential import ChannelCredential  # noqa: E402
from .delivery_report_based_fallback import DeliveryReportBasedFallback  # noqa: E402
from .dispatch_retention_policy import DispatchRetentionPolicy  # noqa: E402
from .feature_flag import FeatureFlag  # noqa: E402
from .message_retry_settings import MessageRetrySettings  # noqa: E402
from .retention_policy import RetentionPolicy  # noqa: E402
