"""The type `KakaoTalkChatCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_chat_credentials import KakaoTalkChatCredentials

_new_kakao_talk_chat_credentials = _Maker(KakaoTalkChatCredentials)


def decode_kakao_talk_chat_credentials(data: JsonObject, reading: _decode.Reading) -> KakaoTalkChatCredentials:
    """Decode a `KakaoTalkChatCredentials` from received JSON."""
    if type(kakaotalk_plus_friend_id := data.get("kakaotalk_plus_friend_id")) is not str:
        kakaotalk_plus_friend_id = reading.required(
            kakaotalk_plus_friend_id, _decode.text, "KakaoTalkChatCredentials.kakaotalk_plus_friend_id"
        )
    if type(api_key := data.get("api_key")) is not str and api_key is not None:
        api_key = reading.optional(api_key, _decode.text, "KakaoTalkChatCredentials.api_key")
    record = _new_kakao_talk_chat_credentials.blank()
    _new_kakao_talk_chat_credentials.fill(record, kakaotalk_plus_friend_id, api_key, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_chat_credentials(value: object) -> JsonInput:
    """Write a `KakaoTalkChatCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkChatCredentials,
        decode_kakao_talk_chat_credentials,
        {"kakaotalk_plus_friend_id": _encode.Member(_wire.text, needed=True), "api_key": _wire.text},
    )


ENCODERS: dict[type, object] = {KakaoTalkChatCredentials: encode_kakao_talk_chat_credentials}
