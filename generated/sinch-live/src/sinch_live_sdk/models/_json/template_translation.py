"""The type `TemplateTranslation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..card_message import CardMessage
from ..carousel_message import CarouselMessage
from ..choice_message import ChoiceMessage
from ..contact_info_message import ContactInfoMessage
from ..list_message import ListMessage
from ..location_message import LocationMessage
from ..media_message import MediaMessage
from ..template_message import TemplateMessage
from ..template_translation import TemplateTranslation
from ..text_message import TextMessage
from . import card_message as _card_message_json
from . import carousel_message as _carousel_message_json
from . import channel_template as _channel_template_json
from . import choice_message as _choice_message_json
from . import contact_info_message as _contact_info_message_json
from . import list_message as _list_message_json
from . import location_message as _location_message_json
from . import media_message as _media_message_json
from . import template_content as _template_content_json
from . import template_message as _template_message_json
from . import template_variable as _template_variable_json
from . import text_message as _text_message_json

_new_template_translation = _Maker(TemplateTranslation)


def decode_template_translation(data: JsonValue, reading: _decode.Reading) -> TemplateTranslation:
    """Decode a `TemplateTranslation` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(language_code := top.get("language_code")) is not str:
        language_code = reading.required(
            language_code, _decode.text, "TemplateTranslation.language_code", ("language_code",)
        )
    content = (
        _template_content_json.decode_template_content(found, reading)
        if (
            found := _decode.with_key(
                data,
                "text_message",
                "card_message",
                "choice_message",
                "carousel_message",
                "media_message",
                "location_message",
                "list_message",
                "contact_info_message",
                "template_message",
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_template_content_json.decode_template_content), "TemplateTranslation.content", ()
            )
        )
    )
    if type(version := top.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateTranslation.version", ("version",))
    variables = (
        [_template_variable_json.decode_template_variable(item, reading) for item in found]
        if _decode.are_objects(found := top.get("variables")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_template_variable_json.decode_template_variable)),
                "TemplateTranslation.variables",
                ("variables",),
            )
        )
    )
    channel_template_overrides = reading.optional(
        top.get("channel_template_overrides"),
        _decode.map_of(reading.object(_channel_template_json.decode_channel_template)),
        "TemplateTranslation.channel_template_overrides",
        ("channel_template_overrides",),
    )
    create_time = reading.optional(
        top.get("create_time"), _decode.date_time, "TemplateTranslation.create_time", ("create_time",)
    )
    update_time = reading.optional(
        top.get("update_time"), _decode.date_time, "TemplateTranslation.update_time", ("update_time",)
    )
    record = _new_template_translation.blank()
    _new_template_translation.fill(
        record, language_code, content, version, variables, channel_template_overrides, create_time, update_time, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_template_translation(value: object) -> JsonInput:
    """Write a `TemplateTranslation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateTranslation,
        decode_template_translation,
        (
            _encode.Member(
                "content",
                (),
                _encode.one_of(
                    classes={
                        TextMessage: _encode.under("text_message", _text_message_json.encode_text_message),
                        CardMessage: _encode.under("card_message", _card_message_json.encode_card_message),
                        ChoiceMessage: _encode.under("choice_message", _choice_message_json.encode_choice_message),
                        CarouselMessage: _encode.under(
                            "carousel_message", _carousel_message_json.encode_carousel_message
                        ),
                        MediaMessage: _encode.under("media_message", _media_message_json.encode_media_message),
                        LocationMessage: _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        ListMessage: _encode.under("list_message", _list_message_json.encode_list_message),
                        ContactInfoMessage: _encode.under(
                            "contact_info_message", _contact_info_message_json.encode_contact_info_message
                        ),
                        TemplateMessage: _encode.under(
                            "template_message", _template_message_json.encode_template_message
                        ),
                    },
                    keys={
                        "text_message": _encode.under("text_message", _text_message_json.encode_text_message),
                        "card_message": _encode.under("card_message", _card_message_json.encode_card_message),
                        "choice_message": _encode.under("choice_message", _choice_message_json.encode_choice_message),
                        "carousel_message": _encode.under(
                            "carousel_message", _carousel_message_json.encode_carousel_message
                        ),
                        "media_message": _encode.under("media_message", _media_message_json.encode_media_message),
                        "location_message": _encode.under(
                            "location_message", _location_message_json.encode_location_message
                        ),
                        "list_message": _encode.under("list_message", _list_message_json.encode_list_message),
                        "contact_info_message": _encode.under(
                            "contact_info_message", _contact_info_message_json.encode_contact_info_message
                        ),
                        "template_message": _encode.under(
                            "template_message", _template_message_json.encode_template_message
                        ),
                    },
                ),
                keys=(
                    "text_message",
                    "card_message",
                    "choice_message",
                    "carousel_message",
                    "media_message",
                    "location_message",
                    "list_message",
                    "contact_info_message",
                    "template_message",
                ),
            ),
            _encode.Member("language_code", ("language_code",), _wire.text, needed=True),
            _encode.Member("version", ("version",), _wire.text),
            _encode.Member(
                "variables", ("variables",), _wire.list_of(_template_variable_json.encode_template_variable)
            ),
            _encode.Member(
                "channel_template_overrides",
                ("channel_template_overrides",),
                _wire.map_of(_channel_template_json.encode_channel_template),
            ),
            _encode.Member("create_time", ("create_time",)),
            _encode.Member("update_time", ("update_time",)),
        ),
    )


ENCODERS: dict[type, object] = {TemplateTranslation: encode_template_translation}
