"""The type `SmartConversationNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..smart_conversation_notification import AnalysisResults, SmartConversationNotification
from . import image_recognition_result as _image_recognition_result_json
from . import nlu_result as _nlu_result_json
from . import offensive_analysis as _offensive_analysis_json
from . import pii_result as _pii_result_json
from . import sentiment_result as _sentiment_result_json

_CONVERSATION_CHANNEL = _decode.Known(
    "WHATSAPP",
    "RCS",
    "SMS",
    "MESSENGER",
    "VIBER",
    "VIBERBM",
    "MMS",
    "INSTAGRAM",
    "TELEGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "WECHAT",
    "APPLEBC",
    "CHANNEL_UNSPECIFIED",
)

_new_analysis_results = _Maker(AnalysisResults)


def decode_analysis_results(data: JsonObject, reading: _decode.Reading) -> AnalysisResults:
    """Decode an `AnalysisResults` from received JSON."""
    ml_sentiment_result = reading.records(
        data.get("ml_sentiment_result"),
        _sentiment_result_json.decode_sentiment_result,
        "AnalysisResults.ml_sentiment_result",
    )
    ml_nlu_result = reading.records(
        data.get("ml_nlu_result"), _nlu_result_json.decode_nlu_result, "AnalysisResults.ml_nlu_result"
    )
    ml_image_recognition_result = reading.records(
        data.get("ml_image_recognition_result"),
        _image_recognition_result_json.decode_image_recognition_result,
        "AnalysisResults.ml_image_recognition_result",
    )
    ml_pii_result = reading.records(
        data.get("ml_pii_result"), _pii_result_json.decode_pii_result, "AnalysisResults.ml_pii_result"
    )
    ml_offensive_analysis_result = reading.records(
        data.get("ml_offensive_analysis_result"),
        _offensive_analysis_json.decode_offensive_analysis,
        "AnalysisResults.ml_offensive_analysis_result",
    )
    record = _new_analysis_results.blank()
    _new_analysis_results.fill(
        record,
        ml_sentiment_result,
        ml_nlu_result,
        ml_image_recognition_result,
        ml_pii_result,
        ml_offensive_analysis_result,
        data,
    )
    return record


_new_smart_conversation_notification = _Maker(SmartConversationNotification)


def decode_smart_conversation_notification(data: JsonObject, reading: _decode.Reading) -> SmartConversationNotification:
    """Decode a `SmartConversationNotification` from received JSON."""
    if type(contact_id := data.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "SmartConversationNotification.contact_id")
    if type(channel_identity := data.get("channel_identity")) is not str and channel_identity is not None:
        channel_identity = reading.optional(
            channel_identity, _decode.text, "SmartConversationNotification.channel_identity"
        )
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONVERSATION_CHANNEL, "SmartConversationNotification.channel")
        )
    )
    if type(message_id := data.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "SmartConversationNotification.message_id")
    if type(conversation_id := data.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id, _decode.text, "SmartConversationNotification.conversation_id"
        )
    analysis_results = reading.record(
        data.get("analysis_results"), decode_analysis_results, "SmartConversationNotification.analysis_results"
    )
    record = _new_smart_conversation_notification.blank()
    _new_smart_conversation_notification.fill(
        record, contact_id, channel_identity, channel, message_id, conversation_id, analysis_results, data
    )
    return record


def encode_analysis_results(value: object) -> JsonInput:
    """Write an `AnalysisResults`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AnalysisResults,
        decode_analysis_results,
        {
            "ml_sentiment_result": _wire.list_of(_sentiment_result_json.encode_sentiment_result),
            "ml_nlu_result": _wire.list_of(_nlu_result_json.encode_nlu_result),
            "ml_image_recognition_result": _wire.list_of(
                _image_recognition_result_json.encode_image_recognition_result
            ),
            "ml_pii_result": _wire.list_of(_pii_result_json.encode_pii_result),
            "ml_offensive_analysis_result": _wire.list_of(_offensive_analysis_json.encode_offensive_analysis),
        },
    )


def encode_smart_conversation_notification(value: object) -> JsonInput:
    """Write a `SmartConversationNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmartConversationNotification,
        decode_smart_conversation_notification,
        {
            "contact_id": _wire.text,
            "channel_identity": _wire.text,
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "message_id": _wire.text,
            "conversation_id": _wire.text,
            "analysis_results": encode_analysis_results,
        },
    )


ENCODERS: dict[type, object] = {
    AnalysisResults: encode_analysis_results,
    SmartConversationNotification: encode_smart_conversation_notification,
}
