"""The type `KakaoTalkCredentials` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..kakao_talk_credentials import KakaoTalkCredentials

_new_kakao_talk_credentials = _Maker(KakaoTalkCredentials)


def decode_kakao_talk_credentials(data: JsonObject, reading: _decode.Reading) -> KakaoTalkCredentials:
    """Decode a `KakaoTalkCredentials` from received JSON."""
    if type(kakaotalk_plus_friend_id := data.get("kakaotalk_plus_friend_id")) is not str:
        kakaotalk_plus_friend_id = reading.required(
            kakaotalk_plus_friend_id, _decode.text, "KakaoTalkCredentials.kakaotalk_plus_friend_id"
        )
    if type(kakaotalk_sender_key := data.get("kakaotalk_sender_key")) is not str:
        kakaotalk_sender_key = reading.required(
            kakaotalk_sender_key, _decode.text, "KakaoTalkCredentials.kakaotalk_sender_key"
        )
    record = _new_kakao_talk_credentials.blank()
    _new_kakao_talk_credentials.fill(record, kakaotalk_plus_friend_id, kakaotalk_sender_key, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_kakao_talk_credentials(value: object) -> JsonInput:
    """Write a `KakaoTalkCredentials`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        KakaoTalkCredentials,
        decode_kakao_talk_credentials,
        {
            "kakaotalk_plus_friend_id": _encode.Member(_wire.text, needed=True),
            "kakaotalk_sender_key": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {KakaoTalkCredentials: encode_kakao_talk_credentials}
