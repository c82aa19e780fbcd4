"""The type `KakaoTalkChatCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..kakao_talk_chat_credentials import KakaoTalkChatCredentials

_new_kakao_talk_chat_credentials = _Maker(KakaoTalkChatCredentials)


def decode_kakao_talk_chat_credentials(data: JsonValue, reading: _decode.Reading) -> KakaoTalkChatCredentials:
    """Decode a `KakaoTalkChatCredentials` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(kakaotalk_plus_friend_id := top.get("kakaotalk_plus_friend_id")) is not str:
        kakaotalk_plus_friend_id = reading.required(
            kakaotalk_plus_friend_id, _decode.text, "KakaoTalkChatCredentials.kakaotalk_plus_friend_id"
        )
    if type(api_key := top.get("api_key")) is not str and api_key is not None:
        api_key = reading.optional(api_key, _decode.text, "KakaoTalkChatCredentials.api_key")
    record = _new_kakao_talk_chat_credentials.blank()
    _new_kakao_talk_chat_credentials.fill(record, kakaotalk_plus_friend_id, api_key, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_chat_credentials(value: object) -> JsonInput:
    """Write a `KakaoTalkChatCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkChatCredentials,
        decode_kakao_talk_chat_credentials,
        (_encode.Member("kakaotalk_plus_friend_id", _wire.text, needed=True), _encode.Member("api_key", _wire.text)),
    )


ENCODERS: dict[type, object] = {KakaoTalkChatCredentials: encode_kakao_talk_chat_credentials}
