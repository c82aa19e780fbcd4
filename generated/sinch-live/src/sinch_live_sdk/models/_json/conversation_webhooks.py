"""The records and events of `conversation.webhooks` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_webhooks import ConversationWebhook
from . import webhook_credentials as _webhook_credentials_json

_WEBHOOK_TARGET_TYPE = _decode.Known("DISMISS", "HTTP")
_WEBHOOK_TRIGGER = _decode.Known(
    "UNSPECIFIED_TRIGGER",
    "MESSAGE_DELIVERY",
    "MESSAGE_SUBMIT",
    "MESSAGE_INBOUND",
    "EVENT_DELIVERY",
    "EVENT_INBOUND",
    "CONVERSATION_START",
    "CONVERSATION_STOP",
    "CONVERSATION_DELETE",
    "CONTACT_CREATE",
    "CONTACT_DELETE",
    "CONTACT_MERGE",
    "CONTACT_UPDATE",
    "CONTACT_IDENTITIES_DUPLICATION",
    "OPT_IN",
    "OPT_OUT",
    "CAPABILITY",
    "CHANNEL_EVENT",
    "UNSUPPORTED",
    "RECORD_NOTIFICATION",
    "BATCH_STATUS_UPDATE",
    "SMART_CONVERSATION",
    "SMART_CONVERSATIONS",
    "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
)
_WEBHOOK_TRIGGER_VALUES = _decode.array(_WEBHOOK_TRIGGER)

_new_conversation_webhook = _Maker(ConversationWebhook)


def decode_conversation_webhook(data: JsonValue, reading: _decode.Reading) -> ConversationWebhook:
    """Decode a `ConversationWebhook` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "ConversationWebhook.id")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationWebhook.app_id")
    if type(target := top.get("target")) is not str and target is not None:
        target = reading.optional(target, _decode.text, "ConversationWebhook.target")
    target_type = (
        _WEBHOOK_TARGET_TYPE[found]
        if type(found := top.get("target_type")) is str
        else (
            None if found is None else reading.optional(found, _WEBHOOK_TARGET_TYPE, "ConversationWebhook.target_type")
        )
    )
    triggers = reading.optional(top.get("triggers"), _WEBHOOK_TRIGGER_VALUES, "ConversationWebhook.triggers")
    if type(secret := top.get("secret")) is not str and secret is not None:
        secret = reading.optional(secret, _decode.text, "ConversationWebhook.secret")
    client_credentials = reading.record(
        top.get("client_credentials"),
        _webhook_credentials_json.decode_webhook_credentials,
        "ConversationWebhook.client_credentials",
    )
    record = _new_conversation_webhook.blank()
    _new_conversation_webhook.fill(record, id, app_id, target, target_type, triggers, secret, client_credentials, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_conversation_webhook(value: object) -> JsonInput:
    """Write a `ConversationWebhook`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationWebhook,
        decode_conversation_webhook,
        {
            "id": None,
            "app_id": _wire.text,
            "target": _wire.text,
            "target_type": _wire.known(*_WEBHOOK_TARGET_TYPE),
            "triggers": _wire.list_of(_wire.known(*_WEBHOOK_TRIGGER)),
            "secret": _wire.text,
            "client_credentials": _webhook_credentials_json.encode_webhook_credentials,
        },
    )


ENCODERS: dict[type, object] = {ConversationWebhook: encode_conversation_webhook}
