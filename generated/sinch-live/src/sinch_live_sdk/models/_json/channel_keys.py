"""The type `ChannelKeys` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..apple_business_chat_credentials import AppleBusinessChatCredentials
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


def decode_channel_keys(
    data: JsonValue, reading: _decode.Reading
) -> (
    StaticBearer
    | StaticToken
    | MmsCredentials
    | InstagramCredentials
    | TelegramCredentials
    | KakaoTalkCredentials
    | KakaoTalkChatCredentials
    | LineCredentials
    | LineEnterpriseCredentials
    | WeChatCredentials
    | AppleBusinessChatCredentials
    | UnknownVariant
):
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        StaticBearer
        | StaticToken
        | MmsCredentials
        | InstagramCredentials
        | TelegramCredentials
        | KakaoTalkCredentials
        | KakaoTalkChatCredentials
        | LineCredentials
        | LineEnterpriseCredentials
        | WeChatCredentials
        | AppleBusinessChatCredentials
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    if (inner := members.get("static_bearer")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_static_bearer_json.decode_static_bearer),
            UnknownVariant,
            data,
            key="static_bearer",
        )
    elif (inner := members.get("static_token")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_static_token_json.decode_static_token), UnknownVariant, data, key="static_token"
        )
    elif (inner := members.get("mms_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_mms_credentials_json.decode_mms_credentials),
            UnknownVariant,
            data,
            key="mms_credentials",
        )
    elif (inner := members.get("instagram_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_instagram_credentials_json.decode_instagram_credentials),
            UnknownVariant,
            data,
            key="instagram_credentials",
        )
    elif (inner := members.get("telegram_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_telegram_credentials_json.decode_telegram_credentials),
            UnknownVariant,
            data,
            key="telegram_credentials",
        )
    elif (inner := members.get("kakaotalk_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_kakao_talk_credentials_json.decode_kakao_talk_credentials),
            UnknownVariant,
            data,
            key="kakaotalk_credentials",
        )
    elif (inner := members.get("kakaotalkchat_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_kakao_talk_chat_credentials_json.decode_kakao_talk_chat_credentials),
            UnknownVariant,
            data,
            key="kakaotalkchat_credentials",
        )
    elif (inner := members.get("line_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_line_credentials_json.decode_line_credentials),
            UnknownVariant,
            data,
            key="line_credentials",
        )
    elif (inner := members.get("line_enterprise_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_line_enterprise_credentials_json.decode_line_enterprise_credentials),
            UnknownVariant,
            data,
            key="line_enterprise_credentials",
        )
    elif (inner := members.get("wechat_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_we_chat_credentials_json.decode_we_chat_credentials),
            UnknownVariant,
            data,
            key="wechat_credentials",
        )
    elif (inner := members.get("applebc_credentials")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_apple_business_chat_credentials_json.decode_apple_business_chat_credentials),
            UnknownVariant,
            data,
            key="applebc_credentials",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_channel_keys(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
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
                "kakaotalkchat_credentials", _kakao_talk_chat_credentials_json.encode_kakao_talk_chat_credentials
            ),
            LineCredentials: _encode.under("line_credentials", _line_credentials_json.encode_line_credentials),
            LineEnterpriseCredentials: _encode.under(
                "line_enterprise_credentials", _line_enterprise_credentials_json.encode_line_enterprise_credentials
            ),
            WeChatCredentials: _encode.under(
                "wechat_credentials", _we_chat_credentials_json.encode_we_chat_credentials
            ),
            AppleBusinessChatCredentials: _encode.under(
                "applebc_credentials", _apple_business_chat_credentials_json.encode_apple_business_chat_credentials
            ),
        },
        keys={
            "static_bearer": _encode.under("static_bearer", _static_bearer_json.encode_static_bearer),
            "static_token": _encode.under("static_token", _static_token_json.encode_static_token),
            "mms_credentials": _encode.under("mms_credentials", _mms_credentials_json.encode_mms_credentials),
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
                "kakaotalkchat_credentials", _kakao_talk_chat_credentials_json.encode_kakao_talk_chat_credentials
            ),
            "line_credentials": _encode.under("line_credentials", _line_credentials_json.encode_line_credentials),
            "line_enterprise_credentials": _encode.under(
                "line_enterprise_credentials", _line_enterprise_credentials_json.encode_line_enterprise_credentials
            ),
            "wechat_credentials": _encode.under(
                "wechat_credentials", _we_chat_credentials_json.encode_we_chat_credentials
            ),
            "applebc_credentials": _encode.under(
                "applebc_credentials", _apple_business_chat_credentials_json.encode_apple_business_chat_credentials
            ),
        },
    )
    return write(value)
