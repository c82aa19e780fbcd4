"""Every event as Sinch delivers it: several on one path, told apart by their bodies, each signed like its product."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from sinch_live_sdk import (
    SmsDelivered,
    UnknownWebhook,
    VoiceAnswered,
    WebhookReceiver,
    WebhookSignatureError,
)

from tests.support.packages import compiled

SECRETS = {"sms": "s", "conversation": "c", "callbacks": "key:c2VjcmV0", "numbers": "n"}
SMS, VOICE, VERIFY = "/webhooks/sinch/sms/delivered", "/webhooks/sinch/voice/answered", "/webhooks/sinch/verify"
CONVERSATION, NUMBERS, FAX = "/webhooks/sinch/conversation", "/webhooks/sinch/numbers/updated", "/webhooks/sinch/fax"

EVENTS: dict[str, tuple[str, Mapping[str, object]]] = {
    "sms/delivered": (SMS, {"type": "recipient_delivery_report_sms", "batch_id": "b", "status": "Delivered"}),
    "sms/recipient_reported": (SMS, {"type": "recipient_delivery_report_sms", "batch_id": "b", "status": "Failed"}),
    "sms/recipient_reported_mms": (SMS, {"type": "recipient_delivery_report_mms", "batch_id": "b", "status": "Queued"}),
    "sms/batch_reported": (
        SMS,
        {"type": "delivery_report_sms", "batch_id": "b", "statuses": [{"status": "Delivered"}]},
    ),
    "sms/batch_reported_mms": (SMS, {"type": "delivery_report_mms", "batch_id": "b", "statuses": []}),
    "sms/received": (SMS, {"type": "mo_text", "id": "m", "body": "Hi"}),
    "sms/received_binary": (SMS, {"type": "mo_binary", "id": "m", "body": "AAE="}),
    "sms/received_media": (SMS, {"type": "mo_media", "id": "m", "body": {"message": "Look"}}),
    "voice/answered": (VOICE, {"event": "ace", "callid": "c", "amd": {"status": "human"}}),
    "voice/incoming": (VOICE, {"event": "ice", "callid": "c"}),
    "voice/disconnected": (VOICE, {"event": "dice", "callid": "c", "from": "private"}),
    "voice/prompted": (VOICE, {"event": "pie", "callid": "c"}),
    "voice/notified": (VOICE, {"event": "notify", "callid": "c"}),
    "verify/requested": (VERIFY, {"event": "VerificationRequestEvent", "id": "v"}),
    "verify/finished": (VERIFY, {"event": "VerificationResultEvent", "id": "v"}),
    "verify/sms_delivered": (VERIFY, {"event": "VerificationSmsDeliveredEvent", "id": "v"}),
    "numbers/updated": (NUMBERS, {"eventId": "e", "timestamp": "2026-05-06T07:08:09.123456789"}),
    "fax/incoming": (FAX, {"event": "INCOMING_FAX", "fax": {"id": "f"}}),
    "fax/completed": (FAX, {"event": "FAX_COMPLETED", "fax": {"id": "f"}}),
    **{
        f"conversation/{event}": (CONVERSATION, {"app_id": "a", key: {"id": "1"}})
        for event, key in {
            "received": "message",
            "delivered": "message_delivery_report",
            "submitted": "message_submit_notification",
            "event_received": "event",
            "event_delivered": "event_delivery_report",
            "contact_created": "contact_create_notification",
            "contact_updated": "contact_update_notification",
            "contact_deleted": "contact_delete_notification",
            "contacts_merged": "contact_merge_notification",
            "identities_duplicated": "duplicated_contact_identities_notification",
            "started": "conversation_start_notification",
            "stopped": "conversation_stop_notification",
            "deleted": "conversation_delete_notification",
            "opted_in": "opt_in_notification",
            "opted_out": "opt_out_notification",
            "capability_checked": "capability_notification",
            "channel_changed": "channel_event_notification",
            "unsupported": "unsupported_callback",
            "recorded": "record_notification",
            "redacted": "message_redaction",
            "analysed": "smart_conversation_notification",
            "batch_updated": "batch_status_update_notification",
        }.items()
    },
}
"""The path and a body of each event."""

CLASSES = {hook.id: hook.record.name for item in compiled(Path("specs/sinch-live")).resources for hook in item.webhooks}
"""The class of each event; events of one kind share one."""

SIGNED = [id for id in EVENTS if not id.startswith("fax/")]


@pytest.mark.parametrize("id", SIGNED)
def test_a_signed_event(id: str) -> None:
    path, data = EVENTS[id]
    body = json.dumps(data).encode()
    receiver = WebhookReceiver(SECRETS)
    headers = receiver.sign(id, body, path)
    event = receiver.receive(path, headers, body)
    assert type(event).__name__ == CLASSES[id]
    assert event.raw == data
    with pytest.raises(WebhookSignatureError):
        WebhookReceiver(SECRETS).receive(path, headers, body.replace(b'"', b' "', 1))


@pytest.mark.parametrize("id", ["fax/incoming", "fax/completed"])
def test_an_event_that_nobody_signs(id: str) -> None:
    path, data = EVENTS[id]
    body = json.dumps(data).encode()
    event = WebhookReceiver(verify=False).receive(path, {}, body)
    assert type(event).__name__ == CLASSES[id]
    with pytest.raises(WebhookSignatureError):
        WebhookReceiver(SECRETS).receive(path, {}, body)


def test_the_two_triggers() -> None:
    receiver = WebhookReceiver(verify=False)
    delivered = receiver.receive(SMS, {}, json.dumps(EVENTS["sms/delivered"][1]).encode())
    assert isinstance(delivered, SmsDelivered)
    assert (delivered.message_id, delivered.status) == ("b", "Delivered")
    answered = receiver.receive(VOICE, {}, json.dumps(EVENTS["voice/answered"][1]).encode())
    assert isinstance(answered, VoiceAnswered)
    assert answered.amd is not None
    assert (answered.call_id, answered.amd.status) == ("c", "human")


def test_an_event_of_tomorrow() -> None:
    event = WebhookReceiver(verify=False).receive(CONVERSATION, {}, b'{"app_id": "a", "hologram_notification": {}}')
    assert isinstance(event, UnknownWebhook)
    assert event.raw == {"app_id": "a", "hologram_notification": {}}


def test_every_event_is_here() -> None:
    assert CLASSES.keys() == EVENTS.keys()
