"""The requests of `client.conversation.apps`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import ListInput, Unrecognized
from ...models._json.callback_settings import encode_callback_settings
from ...models._json.channel_credential import encode_channel_credential
from ...models._json.conversation_apps import decode_conversation_apps
from ...models._json.delivery_report_based_fallback import encode_delivery_report_based_fallback
from ...models._json.dispatch_retention_policy import encode_dispatch_retention_policy
from ...models._json.feature_flag import encode_feature_flag
from ...models._json.message_retry_settings import encode_message_retry_settings
from ...models._json.retention_policy import encode_retention_policy
from ...models.conversation_apps import ConversationApps
from ...types.callback_settings import CallbackSettingsInput
from ...types.channel_credential import ChannelCredentialInput
from ...types.delivery_report_based_fallback import DeliveryReportBasedFallbackInput
from ...types.dispatch_retention_policy import DispatchRetentionPolicyInput
from ...types.feature_flag import FeatureFlagInput
from ...types.message_retry_settings import MessageRetrySettingsInput
from ...types.retention_policy import RetentionPolicyInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    decode_conversation_apps,
    ("conversation.apps", "conversation.appses"),
    '[resources."conversation.apps".operations.list]',
    ("apps",),
)
_CONVERSATION_APPS = _returns.record(decode_conversation_apps)


def list_call(_settings: _Settings, /) -> _Listing[ConversationApps]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/apps",
            _returns.json_value,
            policy=_POLICY,
        ),
        _LIST_ITEMS,
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    display_name: str,
    channel_credentials: Sequence[ChannelCredentialInput] | None = None,
    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
    conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
    retention_policy: RetentionPolicyInput | None = None,
    dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
    smart_conversation: FeatureFlagInput | None = None,
    persist_message_status: FeatureFlagInput | None = None,
    message_search: FeatureFlagInput | None = None,
    callback_settings: CallbackSettingsInput | None = None,
    delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
    message_retry_settings: MessageRetrySettingsInput | None = None,
) -> _Call[ConversationApps]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/apps",
        _CONVERSATION_APPS,
        body=_body.json_body(
            {
                "display_name": _wire.argument(display_name, _wire.text, "display_name"),
                "channel_credentials": _wire.optional(
                    channel_credentials, _wire.list_of(encode_channel_credential), "channel_credentials"
                ),
                "processing_mode": _wire.optional(
                    processing_mode, _wire.known("CONVERSATION", "DISPATCH"), "processing_mode"
                ),
                "conversation_metadata_report_view": _wire.optional(
                    conversation_metadata_report_view, _wire.known("NONE", "FULL"), "conversation_metadata_report_view"
                ),
                "retention_policy": _wire.optional(retention_policy, encode_retention_policy, "retention_policy"),
                "dispatch_retention_policy": _wire.optional(
                    dispatch_retention_policy, encode_dispatch_retention_policy, "dispatch_retention_policy"
                ),
                "smart_conversation": _wire.optional(smart_conversation, encode_feature_flag, "smart_conversation"),
                "persist_message_status": _wire.optional(
                    persist_message_status, encode_feature_flag, "persist_message_status"
                ),
                "message_search": _wire.optional(message_search, encode_feature_flag, "message_search"),
                "callback_settings": _wire.optional(callback_settings, encode_callback_settings, "callback_settings"),
                "delivery_report_based_fallback": _wire.optional(
                    delivery_report_based_fallback,
                    encode_delivery_report_based_fallback,
                    "delivery_report_based_fallback",
                ),
                "message_retry_settings": _wire.optional(
                    message_retry_settings, encode_message_retry_settings, "message_retry_settings"
                ),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[ConversationApps]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/apps/{_wire.segment(id, 'id')}",
        _CONVERSATION_APPS,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    update_mask: ListInput[str] | None = None,
    display_name: str | None = None,
    channel_credentials: Sequence[ChannelCredentialInput] | None = None,
    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
    conversation_metadata_report_view: Literal["NONE", "FULL"] | Unrecognized | None = None,
    retention_policy: RetentionPolicyInput | None = None,
    dispatch_retention_policy: DispatchRetentionPolicyInput | None = None,
    smart_conversation: FeatureFlagInput | None = None,
    persist_message_status: FeatureFlagInput | None = None,
    message_search: FeatureFlagInput | None = None,
    callback_settings: CallbackSettingsInput | None = None,
    delivery_report_based_fallback: DeliveryReportBasedFallbackInput | None = None,
    message_retry_settings: MessageRetrySettingsInput | None = None,
) -> _Call[ConversationApps]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/apps/{_wire.segment(id, 'id')}",
        _CONVERSATION_APPS,
        query={"update_mask": _wire.optional(update_mask, _wire.list_of(_wire.text), "update_mask")},
        body=_body.json_body(
            {
                "display_name": _wire.optional(display_name, _wire.text, "display_name"),
                "channel_credentials": _wire.optional(
                    channel_credentials, _wire.list_of(encode_channel_credential), "channel_credentials"
                ),
                "processing_mode": _wire.optional(
                    processing_mode, _wire.known("CONVERSATION", "DISPATCH"), "processing_mode"
                ),
                "conversation_metadata_report_view": _wire.optional(
                    conversation_metadata_report_view, _wire.known("NONE", "FULL"), "conversation_metadata_report_view"
                ),
                "retention_policy": _wire.optional(retention_policy, encode_retention_policy, "retention_policy"),
                "dispatch_retention_policy": _wire.optional(
                    dispatch_retention_policy, encode_dispatch_retention_policy, "dispatch_retention_policy"
                ),
                "smart_conversation": _wire.optional(smart_conversation, encode_feature_flag, "smart_conversation"),
                "persist_message_status": _wire.optional(
                    persist_message_status, encode_feature_flag, "persist_message_status"
                ),
                "message_search": _wire.optional(message_search, encode_feature_flag, "message_search"),
                "callback_settings": _wire.optional(callback_settings, encode_callback_settings, "callback_settings"),
                "delivery_report_based_fallback": _wire.optional(
                    delivery_report_based_fallback,
                    encode_delivery_report_based_fallback,
                    "delivery_report_based_fallback",
                ),
                "message_retry_settings": _wire.optional(
                    message_retry_settings, encode_message_retry_settings, "message_retry_settings"
                ),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/apps/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )
