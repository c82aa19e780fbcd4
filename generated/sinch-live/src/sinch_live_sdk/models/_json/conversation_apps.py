"""The records and events of `conversation.apps` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..conversation_apps import ConversationApps, QueueStats, RateLimits
from . import callback_settings as _callback_settings_json
from . import channel_credential as _channel_credential_json
from . import delivery_report_based_fallback as _delivery_report_based_fallback_json
from . import dispatch_retention_policy as _dispatch_retention_policy_json
from . import feature_flag as _feature_flag_json
from . import message_retry_settings as _message_retry_settings_json
from . import retention_policy as _retention_policy_json

_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")
_METADATA_REPORT_VIEW = _decode.Known("NONE", "FULL")

_new_queue_stats = _Maker(QueueStats)


def decode_queue_stats(data: JsonObject, reading: _decode.Reading) -> QueueStats:
    """Decode a `QueueStats` from received JSON."""
    if type(outbound_size := data.get("outbound_size")) is not int and outbound_size is not None:
        outbound_size = reading.optional(outbound_size, _decode.integer, "QueueStats.outbound_size")
    if type(outbound_limit := data.get("outbound_limit")) is not int and outbound_limit is not None:
        outbound_limit = reading.optional(outbound_limit, _decode.integer, "QueueStats.outbound_limit")
    record = _new_queue_stats.blank()
    _new_queue_stats.fill(record, outbound_size, outbound_limit, data)
    return record


_new_rate_limits = _Maker(RateLimits)


def decode_rate_limits(data: JsonObject, reading: _decode.Reading) -> RateLimits:
    """Decode a `RateLimits` from received JSON."""
    if type(inbound := data.get("inbound")) is not int and inbound is not None:
        inbound = reading.optional(inbound, _decode.integer, "RateLimits.inbound")
    if type(outbound := data.get("outbound")) is not int and outbound is not None:
        outbound = reading.optional(outbound, _decode.integer, "RateLimits.outbound")
    if type(webhooks := data.get("webhooks")) is not int and webhooks is not None:
        webhooks = reading.optional(webhooks, _decode.integer, "RateLimits.webhooks")
    record = _new_rate_limits.blank()
    _new_rate_limits.fill(record, inbound, outbound, webhooks, data)
    return record


_new_conversation_apps = _Maker(ConversationApps)


def decode_conversation_apps(data: JsonValue, reading: _decode.Reading) -> ConversationApps:
    """Decode a `ConversationApps` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "ConversationApps.id")
    if type(display_name := top.get("display_name")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "ConversationApps.display_name")
    channel_credentials = reading.records(
        top.get("channel_credentials"),
        _channel_credential_json.decode_channel_credential,
        "ConversationApps.channel_credentials",
    )
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "ConversationApps.processing_mode"))
    )
    conversation_metadata_report_view = (
        _METADATA_REPORT_VIEW[found]
        if type(found := top.get("conversation_metadata_report_view")) is str
        else (
            None
            if found is None
            else reading.optional(found, _METADATA_REPORT_VIEW, "ConversationApps.conversation_metadata_report_view")
        )
    )
    retention_policy = reading.record(
        top.get("retention_policy"), _retention_policy_json.decode_retention_policy, "ConversationApps.retention_policy"
    )
    dispatch_retention_policy = reading.record(
        top.get("dispatch_retention_policy"),
        _dispatch_retention_policy_json.decode_dispatch_retention_policy,
        "ConversationApps.dispatch_retention_policy",
    )
    smart_conversation = reading.record(
        top.get("smart_conversation"), _feature_flag_json.decode_feature_flag, "ConversationApps.smart_conversation"
    )
    persist_message_status = reading.record(
        top.get("persist_message_status"),
        _feature_flag_json.decode_feature_flag,
        "ConversationApps.persist_message_status",
    )
    message_search = reading.record(
        top.get("message_search"), _feature_flag_json.decode_feature_flag, "ConversationApps.message_search"
    )
    callback_settings = reading.record(
        top.get("callback_settings"),
        _callback_settings_json.decode_callback_settings,
        "ConversationApps.callback_settings",
    )
    delivery_report_based_fallback = reading.record(
        top.get("delivery_report_based_fallback"),
        _delivery_report_based_fallback_json.decode_delivery_report_based_fallback,
        "ConversationApps.delivery_report_based_fallback",
    )
    message_retry_settings = reading.record(
        top.get("message_retry_settings"),
        _message_retry_settings_json.decode_message_retry_settings,
        "ConversationApps.message_retry_settings",
    )
    queue_stats = reading.record(top.get("queue_stats"), decode_queue_stats, "ConversationApps.queue_stats")
    rate_limits = reading.record(top.get("rate_limits"), decode_rate_limits, "ConversationApps.rate_limits")
    record = _new_conversation_apps.blank()
    _new_conversation_apps.fill(
        record,
        id,
        display_name,
        channel_credentials,
        processing_mode,
        conversation_metadata_report_view,
        retention_policy,
        dispatch_retention_policy,
        smart_conversation,
        persist_message_status,
        message_search,
        callback_settings,
        delivery_report_based_fallback,
        message_retry_settings,
        queue_stats,
        rate_limits,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_queue_stats(value: object) -> JsonInput:
    """Write a `QueueStats`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, QueueStats, decode_queue_stats, {"outbound_size": _wire.whole, "outbound_limit": _wire.whole}
    )


def encode_rate_limits(value: object) -> JsonInput:
    """Write a `RateLimits`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RateLimits,
        decode_rate_limits,
        {"inbound": _wire.whole, "outbound": _wire.whole, "webhooks": _wire.whole},
    )


def encode_conversation_apps(value: object) -> JsonInput:
    """Write a `ConversationApps`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationApps,
        decode_conversation_apps,
        {
            "id": None,
            "display_name": _wire.text,
            "channel_credentials": _wire.list_of(_channel_credential_json.encode_channel_credential),
            "processing_mode": _wire.known(*_PROCESSING_MODE),
            "conversation_metadata_report_view": _wire.known(*_METADATA_REPORT_VIEW),
            "retention_policy": _retention_policy_json.encode_retention_policy,
            "dispatch_retention_policy": _dispatch_retention_policy_json.encode_dispatch_retention_policy,
            "smart_conversation": _feature_flag_json.encode_feature_flag,
            "persist_message_status": _feature_flag_json.encode_feature_flag,
            "message_search": _feature_flag_json.encode_feature_flag,
            "callback_settings": _callback_settings_json.encode_callback_settings,
            "delivery_report_based_fallback": _delivery_report_based_fallback_json.encode_delivery_report_based_fallback,
            "message_retry_settings": _message_retry_settings_json.encode_message_retry_settings,
            "queue_stats": None,
            "rate_limits": None,
        },
    )


ENCODERS: dict[type, object] = {
    QueueStats: encode_queue_stats,
    RateLimits: encode_rate_limits,
    ConversationApps: encode_conversation_apps,
}
