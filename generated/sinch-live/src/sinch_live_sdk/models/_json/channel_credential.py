"""The type `ChannelCredential` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..apple_business_chat_credentials import AppleBusinessChatCredentials
from ..channel_credential import ChannelCredential, ChannelState
from ..instagram_credentials import InstagramCredentials
from ..kakao_talk_chat_credentials import KakaoTalkChatCredentials
from ..kakao_talk_credentials import KakaoTalkCredentials
from ..line_credentials import LineCredentials
from ..line_enterprise_credentials import LineEnterpriseCredentials
from ..mms_credentials import MmsCredentials
from ..static_bearer import StaticBearer
from ..static_token import StaticToken
from ..telegram_credentials import TelegramCredentials
from ..we_chat_credentials import WeChatCredentials
from . import apple_business_chat_credentials as _apple_business_chat_credentials_json
from . import channel_keys as _channel_keys_json
from . import instagram_credentials as _instagram_credentials_json
from . import kakao_talk_chat_credentials as _kakao_talk_chat_credentials_json
from . import kakao_talk_credentials as _kakao_talk_credentials_json
from . import line_credentials as _line_credentials_json
from . import line_enterprise_credentials as _line_enterprise_credentials_json
from . import mms_credentials as _mms_credentials_json
from . import static_bearer as _static_bearer_json
from . import static_token as _static_token_json
from . import telegram_credentials as _telegram_credentials_json
from . import we_chat_credentials as _we_chat_credentials_json

_CHANNEL_STATE_STATUS = _decode.Known[Literal["PENDING", "ACTIVE", "FAILING"]]("PENDING", "ACTIVE", "FAILING")
_CONVERSATION_CHANNEL = _decode.Known[
    Literal[
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
    ]
](
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

_new_channel_state = _Maker(ChannelState)


def decode_channel_state(data: JsonValue, reading: _decode.Reading) -> ChannelState:
    """Decode a `ChannelState` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    status: Literal["PENDING", "ACTIVE", "FAILING"] | Unrecognized | None = (
        _CHANNEL_STATE_STATUS[found]
        if type(found := top.get("status")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CHANNEL_STATE_STATUS, "ChannelState.status", ("status",))
        )
    )
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "ChannelState.description", ("description",))
    record = _new_channel_state.blank()
    _new_channel_state.fill(record, status, description, raw)
    return record


_new_channel_credential = _Maker(ChannelCredential)


def decode_channel_credential(data: JsonValue, reading: _decode.Reading) -> ChannelCredential:
    """Decode a `ChannelCredential` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    channel: (
        Literal[
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
        ]
        | Unrecognized
    ) = (
        _CONVERSATION_CHANNEL[found]
        if type(found := top.get("channel")) is str
        else reading.required(found, _CONVERSATION_CHANNEL, "ChannelCredential.channel", ("channel",))
    )
    keys = (
        _channel_keys_json.decode_channel_keys(found, reading)
        if (
            found := _decode.with_key(
                data,
                "static_bearer",
                "static_token",
                "mms_credentials",
                "instagram_credentials",
                "telegram_credentials",
                "kakaotalk_credentials",
                "kakaotalkchat_credentials",
                "line_credentials",
                "line_enterprise_credentials",
                "wechat_credentials",
                "applebc_credentials",
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_channel_keys_json.decode_channel_keys), "ChannelCredential.keys", ()
            )
        )
    )
    if type(callback_secret := top.get("callback_secret")) is not str and callback_secret is not None:
        callback_secret = reading.optional(
            callback_secret, _decode.text, "ChannelCredential.callback_secret", ("callback_secret",)
        )
    if (
        type(credential_ordinal_number := top.get("credential_ordinal_number")) is not int
        and credential_ordinal_number is not None
    ):
        credential_ordinal_number = reading.optional(
            credential_ordinal_number,
            _decode.integer,
            "ChannelCredential.credential_ordinal_number",
            ("credential_ordinal_number",),
        )
    state = (
        decode_channel_state(found, reading)
        if type(found := top.get("state")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(decode_channel_state), "ChannelCredential.state", ("state",))
        )
    )
    if type(channel_known_id := top.get("channel_known_id")) is not str and channel_known_id is not None:
        channel_known_id = reading.optional(
            channel_known_id, _decode.text, "ChannelCredential.channel_known_id", ("channel_known_id",)
        )
    record = _new_channel_credential.blank()
    _new_channel_credential.fill(
        record, channel, keys, callback_secret, credential_ordinal_number, state, channel_known_id, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_channel_state(value: object) -> JsonInput:
    """Write a `ChannelState`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelState,
        decode_channel_state,
        (
            _encode.Member("status", ("status",), _wire.known("PENDING", "ACTIVE", "FAILING")),
            _encode.Member("description", ("description",), _wire.text),
        ),
    )


def encode_channel_credential(value: object) -> JsonInput:
    """Write a `ChannelCredential`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelCredential,
        decode_channel_credential,
        (
            _encode.Member(
                "keys",
                (),
                _encode.one_of(
                    classes={
                        StaticBearer: _encode.under("static_bearer", _static_bearer_json.encode_static_bearer),
                        StaticToken: _encode.under("static_token", _static_token_json.encode_static_token),
                        MmsCredentials: _encode.under("mms_credentials", _mms_credentials_json.encode_mms_credentials),
                        InstagramCredentials: _encode.under(
                            "instagram_credentials", _instagram_credentials_json.encode_instagram_credentials
                        ),
                        TelegramCredentials: _encode.under(
                            "telegram_credentials", _telegram_credentials_json.encode_telegram_credentials
                        ),
                        KakaoTalkCredentials: _encode.under(
                            "kakaotalk_credentials", _kakao_talk_credentials_json.encode_kakao_talk_credentials
                        ),
                        KakaoTalkChatCredentials: _encode.under(
                            "kakaotalkchat_credentials",
                            _kakao_talk_chat_credentials_json.encode_kakao_talk_chat_credentials,
                        ),
                        LineCredentials: _encode.under(
                            "line_credentials", _line_credentials_json.encode_line_credentials
                        ),
                        LineEnterpriseCredentials: _encode.under(
                            "line_enterprise_credentials",
                            _line_enterprise_credentials_json.encode_line_enterprise_credentials,
                        ),
                        WeChatCredentials: _encode.under(
                            "wechat_credentials", _we_chat_credentials_json.encode_we_chat_credentials
                        ),
                        AppleBusinessChatCredentials: _encode.under(
                            "applebc_credentials",
                            _apple_business_chat_credentials_json.encode_apple_business_chat_credentials,
                        ),
                    },
                    keys={
                        "static_bearer": _encode.under("static_bearer", _static_bearer_json.encode_static_bearer),
                        "static_token": _encode.under("static_token", _static_token_json.encode_static_token),
                        "mms_credentials": _encode.under(
                            "mms_credentials", _mms_credentials_json.encode_mms_credentials
                        ),
                        "instagram_credentials": _encode.under(
                            "instagram_credentials", _instagram_credentials_json.encode_instagram_credentials
                        ),
                        "telegram_credentials": _encode.under(
                            "telegram_credentials", _telegram_credentials_json.encode_telegram_credentials
                        ),
                        "kakaotalk_credentials": _encode.under(
                            "kakaotalk_credentials", _kakao_talk_credentials_json.encode_kakao_talk_credentials
                        ),
                        "kakaotalkchat_credentials": _encode.under(
                            "kakaotalkchat_credentials",
                            _kakao_talk_chat_credentials_json.encode_kakao_talk_chat_credentials,
                        ),
                        "line_credentials": _encode.under(
                            "line_credentials", _line_credentials_json.encode_line_credentials
                        ),
                        "line_enterprise_credentials": _encode.under(
                            "line_enterprise_credentials",
                            _line_enterprise_credentials_json.encode_line_enterprise_credentials,
                        ),
                        "wechat_credentials": _encode.under(
                            "wechat_credentials", _we_chat_credentials_json.encode_we_chat_credentials
                        ),
                        "applebc_credentials": _encode.under(
                            "applebc_credentials",
                            _apple_business_chat_credentials_json.encode_apple_business_chat_credentials,
                        ),
                    },
                ),
                keys=(
                    "static_bearer",
                    "static_token",
                    "mms_credentials",
                    "instagram_credentials",
                    "telegram_credentials",
                    "kakaotalk_credentials",
                    "kakaotalkchat_credentials",
                    "line_credentials",
                    "line_enterprise_credentials",
                    "wechat_credentials",
                    "applebc_credentials",
                ),
            ),
            _encode.Member(
                "channel",
                ("channel",),
                _wire.known(
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
                ),
                needed=True,
            ),
            _encode.Member("callback_secret", ("callback_secret",), _wire.text),
            _encode.Member("credential_ordinal_number", ("credential_ordinal_number",), _wire.whole),
            _encode.Member("state", ("state",)),
            _encode.Member("channel_known_id", ("channel_known_id",)),
        ),
    )


ENCODERS: dict[type, object] = {ChannelState: encode_channel_state, ChannelCredential: encode_channel_credential}
