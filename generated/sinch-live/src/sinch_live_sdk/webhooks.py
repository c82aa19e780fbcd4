"""The webhook events of the API, and the receiver of their deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

from ._runtime.webhooks import events as _events
from ._runtime.webhooks import receiver as _receiver
from ._runtime.webhooks import schemes as _schemes
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .models._json.conversation import (
    decode_conversation_analysed,
    decode_conversation_batch_updated,
    decode_conversation_capability_checked,
    decode_conversation_channel_changed,
    decode_conversation_contact_created,
    decode_conversation_contact_deleted,
    decode_conversation_contact_updated,
    decode_conversation_contacts_merged,
    decode_conversation_deleted,
    decode_conversation_delivered,
    decode_conversation_event_delivered,
    decode_conversation_event_received,
    decode_conversation_identities_duplicated,
    decode_conversation_opted_in,
    decode_conversation_opted_out,
    decode_conversation_received,
    decode_conversation_recorded,
    decode_conversation_redacted,
    decode_conversation_started,
    decode_conversation_stopped,
    decode_conversation_submitted,
    decode_conversation_unsupported,
)
from .models._json.fax import decode_fax_completed, decode_fax_incoming
from .models._json.inbound_binary_sms import decode_inbound_binary_sms
from .models._json.inbound_media_sms import decode_inbound_media_sms
from .models._json.inbound_text_sms import decode_inbound_text_sms
from .models._json.numbers import decode_number_updated
from .models._json.sms import decode_sms_delivered
from .models._json.sms_batch_report import decode_sms_batch_report
from .models._json.sms_recipient_report import decode_sms_recipient_report
from .models._json.verify import decode_verify_finished, decode_verify_requested, decode_verify_sms_delivered
from .models._json.voice import (
    decode_voice_answered,
    decode_voice_disconnected,
    decode_voice_incoming,
    decode_voice_notified,
    decode_voice_prompted,
)
from .models.conversation import (
    ConversationAnalysed,
    ConversationBatchUpdated,
    ConversationCapabilityChecked,
    ConversationChannelChanged,
    ConversationContactCreated,
    ConversationContactDeleted,
    ConversationContactsMerged,
    ConversationContactUpdated,
    ConversationDeleted,
    ConversationDelivered,
    ConversationEventDelivered,
    ConversationEventReceived,
    ConversationIdentitiesDuplicated,
    ConversationOptedIn,
    ConversationOptedOut,
    ConversationReceived,
    ConversationRecorded,
    ConversationRedacted,
    ConversationStarted,
    ConversationStopped,
    ConversationSubmitted,
    ConversationUnsupported,
)
from .models.fax import FaxCompleted, FaxIncoming
from .models.inbound_binary_sms import InboundBinarySms
from .models.inbound_media_sms import InboundMediaSms
from .models.inbound_text_sms import InboundTextSms
from .models.numbers import NumberUpdated
from .models.sms import SmsDelivered
from .models.sms_batch_report import SmsBatchReport
from .models.sms_recipient_report import SmsRecipientReport
from .models.verify import VerifyFinished, VerifyRequested, VerifySmsDelivered
from .models.voice import VoiceAnswered, VoiceDisconnected, VoiceIncoming, VoiceNotified, VoicePrompted

WebhookEvent: TypeAlias = (
    SmsDelivered
    | SmsRecipientReport
    | SmsBatchReport
    | InboundTextSms
    | InboundBinarySms
    | InboundMediaSms
    | VoiceAnswered
    | VoiceIncoming
    | VoiceDisconnected
    | VoicePrompted
    | VoiceNotified
    | VerifyRequested
    | VerifyFinished
    | VerifySmsDelivered
    | ConversationReceived
    | ConversationDelivered
    | ConversationSubmitted
    | ConversationEventReceived
    | ConversationEventDelivered
    | ConversationContactCreated
    | ConversationContactUpdated
    | ConversationContactDeleted
    | ConversationContactsMerged
    | ConversationIdentitiesDuplicated
    | ConversationStarted
    | ConversationStopped
    | ConversationDeleted
    | ConversationOptedIn
    | ConversationOptedOut
    | ConversationCapabilityChecked
    | ConversationChannelChanged
    | ConversationUnsupported
    | ConversationRecorded
    | ConversationRedacted
    | ConversationAnalysed
    | ConversationBatchUpdated
    | FaxIncoming
    | FaxCompleted
    | NumberUpdated
    | UnknownWebhook
)
"""Any event, or `UnknownWebhook`: a `match` over it can be exhaustive."""

_Event = TypeVar("_Event", bound=WebhookEvent)
_Result = TypeVar("_Result", bound=_receiver.Result)

_ROUTES: tuple[_events.Route[WebhookEvent], ...] = (
    _events.Route(
        "sms/delivered",
        "/webhooks/sinch/sms/delivered",
        SmsDelivered,
        decode_sms_delivered,
        match=_events.Match(("status",), "Delivered"),
        signature="sms",
    ),
    _events.Route(
        "sms/recipient_reported",
        "/webhooks/sinch/sms/delivered",
        SmsRecipientReport,
        decode_sms_recipient_report,
        match=_events.Match(("type",), "recipient_delivery_report_sms"),
        signature="sms",
    ),
    _events.Route(
        "sms/recipient_reported_mms",
        "/webhooks/sinch/sms/delivered",
        SmsRecipientReport,
        decode_sms_recipient_report,
        match=_events.Match(("type",), "recipient_delivery_report_mms"),
        signature="sms",
    ),
    _events.Route(
        "sms/batch_reported",
        "/webhooks/sinch/sms/delivered",
        SmsBatchReport,
        decode_sms_batch_report,
        match=_events.Match(("type",), "delivery_report_sms"),
        signature="sms",
    ),
    _events.Route(
        "sms/batch_reported_mms",
        "/webhooks/sinch/sms/delivered",
        SmsBatchReport,
        decode_sms_batch_report,
        match=_events.Match(("type",), "delivery_report_mms"),
        signature="sms",
    ),
    _events.Route(
        "sms/received",
        "/webhooks/sinch/sms/delivered",
        InboundTextSms,
        decode_inbound_text_sms,
        match=_events.Match(("type",), "mo_text"),
        signature="sms",
    ),
    _events.Route(
        "sms/received_binary",
        "/webhooks/sinch/sms/delivered",
        InboundBinarySms,
        decode_inbound_binary_sms,
        match=_events.Match(("type",), "mo_binary"),
        signature="sms",
    ),
    _events.Route(
        "sms/received_media",
        "/webhooks/sinch/sms/delivered",
        InboundMediaSms,
        decode_inbound_media_sms,
        match=_events.Match(("type",), "mo_media"),
        signature="sms",
    ),
    _events.Route(
        "voice/answered",
        "/webhooks/sinch/voice/answered",
        VoiceAnswered,
        decode_voice_answered,
        match=_events.Match(("event",), "ace"),
        signature="callbacks",
    ),
    _events.Route(
        "voice/incoming",
        "/webhooks/sinch/voice/answered",
        VoiceIncoming,
        decode_voice_incoming,
        match=_events.Match(("event",), "ice"),
        signature="callbacks",
    ),
    _events.Route(
        "voice/disconnected",
        "/webhooks/sinch/voice/answered",
        VoiceDisconnected,
        decode_voice_disconnected,
        match=_events.Match(("event",), "dice"),
        signature="callbacks",
    ),
    _events.Route(
        "voice/prompted",
        "/webhooks/sinch/voice/answered",
        VoicePrompted,
        decode_voice_prompted,
        match=_events.Match(("event",), "pie"),
        signature="callbacks",
    ),
    _events.Route(
        "voice/notified",
        "/webhooks/sinch/voice/answered",
        VoiceNotified,
        decode_voice_notified,
        match=_events.Match(("event",), "notify"),
        signature="callbacks",
    ),
    _events.Route(
        "verify/requested",
        "/webhooks/sinch/verify",
        VerifyRequested,
        decode_verify_requested,
        match=_events.Match(("event",), "VerificationRequestEvent"),
        signature="callbacks",
    ),
    _events.Route(
        "verify/finished",
        "/webhooks/sinch/verify",
        VerifyFinished,
        decode_verify_finished,
        match=_events.Match(("event",), "VerificationResultEvent"),
        signature="callbacks",
    ),
    _events.Route(
        "verify/sms_delivered",
        "/webhooks/sinch/verify",
        VerifySmsDelivered,
        decode_verify_sms_delivered,
        match=_events.Match(("event",), "VerificationSmsDeliveredEvent"),
        signature="callbacks",
    ),
    _events.Route(
        "conversation/received",
        "/webhooks/sinch/conversation",
        ConversationReceived,
        decode_conversation_received,
        match=_events.Match(("message",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/delivered",
        "/webhooks/sinch/conversation",
        ConversationDelivered,
        decode_conversation_delivered,
        match=_events.Match(("message_delivery_report",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/submitted",
        "/webhooks/sinch/conversation",
        ConversationSubmitted,
        decode_conversation_submitted,
        match=_events.Match(("message_submit_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/event_received",
        "/webhooks/sinch/conversation",
        ConversationEventReceived,
        decode_conversation_event_received,
        match=_events.Match(("event",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/event_delivered",
        "/webhooks/sinch/conversation",
        ConversationEventDelivered,
        decode_conversation_event_delivered,
        match=_events.Match(("event_delivery_report",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/contact_created",
        "/webhooks/sinch/conversation",
        ConversationContactCreated,
        decode_conversation_contact_created,
        match=_events.Match(("contact_create_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/contact_updated",
        "/webhooks/sinch/conversation",
        ConversationContactUpdated,
        decode_conversation_contact_updated,
        match=_events.Match(("contact_update_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/contact_deleted",
        "/webhooks/sinch/conversation",
        ConversationContactDeleted,
        decode_conversation_contact_deleted,
        match=_events.Match(("contact_delete_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/contacts_merged",
        "/webhooks/sinch/conversation",
        ConversationContactsMerged,
        decode_conversation_contacts_merged,
        match=_events.Match(("contact_merge_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/identities_duplicated",
        "/webhooks/sinch/conversation",
        ConversationIdentitiesDuplicated,
        decode_conversation_identities_duplicated,
        match=_events.Match(("duplicated_contact_identities_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/started",
        "/webhooks/sinch/conversation",
        ConversationStarted,
        decode_conversation_started,
        match=_events.Match(("conversation_start_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/stopped",
        "/webhooks/sinch/conversation",
        ConversationStopped,
        decode_conversation_stopped,
        match=_events.Match(("conversation_stop_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/deleted",
        "/webhooks/sinch/conversation",
        ConversationDeleted,
        decode_conversation_deleted,
        match=_events.Match(("conversation_delete_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/opted_in",
        "/webhooks/sinch/conversation",
        ConversationOptedIn,
        decode_conversation_opted_in,
        match=_events.Match(("opt_in_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/opted_out",
        "/webhooks/sinch/conversation",
        ConversationOptedOut,
        decode_conversation_opted_out,
        match=_events.Match(("opt_out_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/capability_checked",
        "/webhooks/sinch/conversation",
        ConversationCapabilityChecked,
        decode_conversation_capability_checked,
        match=_events.Match(("capability_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/channel_changed",
        "/webhooks/sinch/conversation",
        ConversationChannelChanged,
        decode_conversation_channel_changed,
        match=_events.Match(("channel_event_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/unsupported",
        "/webhooks/sinch/conversation",
        ConversationUnsupported,
        decode_conversation_unsupported,
        match=_events.Match(("unsupported_callback",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/recorded",
        "/webhooks/sinch/conversation",
        ConversationRecorded,
        decode_conversation_recorded,
        match=_events.Match(("record_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/redacted",
        "/webhooks/sinch/conversation",
        ConversationRedacted,
        decode_conversation_redacted,
        match=_events.Match(("message_redaction",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/analysed",
        "/webhooks/sinch/conversation",
        ConversationAnalysed,
        decode_conversation_analysed,
        match=_events.Match(("smart_conversation_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "conversation/batch_updated",
        "/webhooks/sinch/conversation",
        ConversationBatchUpdated,
        decode_conversation_batch_updated,
        match=_events.Match(("batch_status_update_notification",)),
        signature="conversation",
    ),
    _events.Route(
        "fax/incoming",
        "/webhooks/sinch/fax",
        FaxIncoming,
        decode_fax_incoming,
        match=_events.Match(("event",), "INCOMING_FAX"),
    ),
    _events.Route(
        "fax/completed",
        "/webhooks/sinch/fax",
        FaxCompleted,
        decode_fax_completed,
        match=_events.Match(("event",), "FAX_COMPLETED"),
    ),
    _events.Route(
        "numbers/updated", "/webhooks/sinch/numbers/updated", NumberUpdated, decode_number_updated, signature="numbers"
    ),
)

_SCHEMES: tuple[_schemes.Scheme, ...] = (
    _schemes.Hmac(
        name="sms",
        variable="SINCH_SMS_SECRET",
        header="x-sinch-webhook-signature",
        signed=(
            ("body", ""),
            ("text", "."),
            ("header", "x-sinch-webhook-signature-nonce"),
            ("text", "."),
            ("header", "x-sinch-webhook-signature-timestamp"),
        ),
        hash="sha256",
        encoding="base64",
        secret="text",
        nonce="x-sinch-webhook-signature-nonce",
        timestamp="x-sinch-webhook-signature-timestamp",
    ),
    _schemes.Hmac(
        name="conversation",
        variable="SINCH_CONVERSATION_SECRET",
        header="x-sinch-webhook-signature",
        signed=(
            ("body", ""),
            ("text", "."),
            ("header", "x-sinch-webhook-signature-nonce"),
            ("text", "."),
            ("header", "x-sinch-webhook-signature-timestamp"),
        ),
        hash="sha256",
        encoding="base64",
        secret="text",
        nonce="x-sinch-webhook-signature-nonce",
        timestamp="x-sinch-webhook-signature-timestamp",
    ),
    _schemes.Application(
        name="callbacks", variable="SINCH_CALLBACKS_SECRET", header="authorization", timestamp="x-timestamp"
    ),
    _schemes.Hmac(
        name="numbers",
        variable="SINCH_NUMBERS_SECRET",
        header="x-sinch-signature",
        signed=(("body", ""),),
        hash="sha1",
        encoding="hex",
        secret="text",
    ),
)


def parse_webhook(source: str, body: bytes | str) -> WebhookEvent:
    """Parse a delivery without verifying it.

    Args:
        source: The id of the event, or the path of the request.
        body: The raw body.

    Raises:
        WebhookParseError: The body is not valid JSON, or does not match the event.
    """
    return _events.parse(_ROUTES, source, body)


class WebhookReceiver(_receiver.Receiver[WebhookEvent]):
    """A receiver that verifies and parses deliveries, and calls the handlers of each once.

    Args:
        secrets: The secret of each signature, by its name; several during a rotation. The others are read from the
            environment.
        tolerance: The largest difference between a timestamp and now, in seconds.
        verify: For events without a signature: a function of path, headers and raw body that raises or returns `False`
            to refuse a delivery, or `False` to accept every delivery.
        store: Where handled deliveries are remembered; by default, the memory of this process.
    """

    def __init__(
        self,
        secrets: _receiver.Secrets | None = None,
        *,
        tolerance: float = 300,
        verify: _receiver.Verify | Literal[False] | None = None,
        store: WebhookStore | None = None,
    ) -> None:
        super().__init__(_ROUTES, _SCHEMES, secrets=secrets, tolerance=tolerance, verify=verify, store=store)

    def on(self, event: type[_Event]) -> Callable[[Callable[[_Event], _Result]], Callable[[_Event], _Result]]:
        """Register the decorated function, sync or async, as a handler of an event.

        Its return value, unless `None`, is the response: JSON or a record. If it raises, the sender can try again.

        Args:
            event: The class of the event.
        """

        def register(handler: Callable[[_Event], _Result]) -> Callable[[_Event], _Result]:
            self._register(event, handler)
            return handler

        return register
