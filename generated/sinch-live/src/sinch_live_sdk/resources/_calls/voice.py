"""The requests of `client.voice`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.lazy import encode as _encode
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue, Unrecognized
from ..._runtime.variants import UnknownVariant
from ...models import _json as _readers
from ...models._json.conference_dtmf_options import encode_conference_dtmf_options
from ...models._json.svaml import encode_svaml
from ...models._json.svaml_action import encode_svaml_action
from ...models._json.svaml_instruction import encode_svaml_instruction
from ...models._json.voice import decode_call, decode_started_call
from ...models.svaml import Svaml
from ...models.voice import Call, StartedCall
from ...types.conference_dtmf_options import ConferenceDtmfOptionsInput
from ...types.svaml import SvamlInput
from ...types.svaml_action import SvamlActionInput
from ...types.svaml_instruction import SvamlInstructionInput

if TYPE_CHECKING:
    from ...models.application_error import ApplicationError


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('voice_region')}.api.sinch.com"


def _read_read_error_default(data: JsonValue, reading: _decode.Reading) -> ApplicationError:
    return reading.whole(data, reading.of_record(_readers.application_error.decode_application_error))


_POLICY = _Policy(
    base_url=_base_url,
    auth="voice_application",
    errors=_ErrorFields(("errorCode",), ("message",), {"default": _read_read_error_default}),
)
_CALL = _returns.record(decode_call)
_STARTED_CALL = _returns.record(decode_started_call)


def read_call(_settings: _Settings, /, id: str) -> _Call[Call]:
    return _Call("GET", f"/calling/v1/calls/id/{_wire.segment(id, 'id')}", _CALL, policy=_POLICY)


def create_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    to_type: Literal["number", "username", "sip"] = "number",
    from_: str | None = None,
    text: str | None = None,
    prompts: str | None = None,
    locale: str | None = None,
    custom: str | None = None,
    dtmf: str | None = None,
    domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
    enable_ace: bool | None = None,
    enable_dice: bool | None = None,
    enable_pie: bool | None = None,
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "ttsCallout",
                "ttsCallout": {
                    "destination": {
                        "type": _wire.argument(
                            _wire.default(to_type, "number"),
                            _wire.among(_wire.text, "number", "username", "sip"),
                            "to_type",
                        ),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "text": _wire.optional(text, _wire.text, "text"),
                    "prompts": _wire.optional(prompts, _wire.text, "prompts"),
                    "locale": _wire.optional(locale, _wire.text, "locale"),
                    "custom": _wire.optional(custom, _wire.text, "custom"),
                    "dtmf": _wire.optional(dtmf, _wire.text, "dtmf"),
                    "domain": _wire.optional(domain, _wire.known("pstn", "PSTN", "mxp", "MXP", "sip", "SIP"), "domain"),
                    "enableAce": _wire.optional(enable_ace, _wire.truth, "enable_ace"),
                    "enableDice": _wire.optional(enable_dice, _wire.truth, "enable_dice"),
                    "enablePie": _wire.optional(enable_pie, _wire.truth, "enable_pie"),
                },
            }
        ),
        policy=_POLICY,
    )


def create_conference_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    conference_id: str,
    to_type: Literal["number", "username", "sip"] = "number",
    from_: str | None = None,
    conference_dtmf_options: ConferenceDtmfOptionsInput | None = None,
    greeting: str | None = None,
    locale: str | None = None,
    music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
    max_duration: int | None = None,
    custom: str | None = None,
    dtmf: str | None = None,
    domain: Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized | None = None,
    enable_ace: bool | None = None,
    enable_dice: bool | None = None,
    enable_pie: bool | None = None,
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "conferenceCallout",
                "conferenceCallout": {
                    "destination": {
                        "type": _wire.argument(
                            _wire.default(to_type, "number"),
                            _wire.among(_wire.text, "number", "username", "sip"),
                            "to_type",
                        ),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "conferenceId": _wire.argument(conference_id, _wire.text, "conference_id"),
                    "conferenceDtmfOptions": _wire.optional(
                        conference_dtmf_options, encode_conference_dtmf_options, "conference_dtmf_options"
                    ),
                    "greeting": _wire.optional(greeting, _wire.text, "greeting"),
                    "locale": _wire.optional(locale, _wire.text, "locale"),
                    "mohClass": _wire.optional(music, _wire.known("ring", "music1", "music2", "music3"), "music"),
                    "maxDuration": _wire.optional(max_duration, _wire.whole, "max_duration"),
                    "custom": _wire.optional(custom, _wire.text, "custom"),
                    "dtmf": _wire.optional(dtmf, _wire.text, "dtmf"),
                    "domain": _wire.optional(domain, _wire.known("pstn", "PSTN", "mxp", "MXP", "sip", "SIP"), "domain"),
                    "enableAce": _wire.optional(enable_ace, _wire.truth, "enable_ace"),
                    "enableDice": _wire.optional(enable_dice, _wire.truth, "enable_dice"),
                    "enablePie": _wire.optional(enable_pie, _wire.truth, "enable_pie"),
                },
            }
        ),
        policy=_POLICY,
    )


def create_custom_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    to_type: Literal["number", "username", "sip"] = "number",
    from_: str | None = None,
    ice: str | SvamlInput | UnknownVariant | None = None,
    ace: str | SvamlInput | UnknownVariant | None = None,
    pie: str | SvamlInput | UnknownVariant | None = None,
    max_duration: int | None = None,
    custom: str | None = None,
    dtmf: str | None = None,
) -> _Call[StartedCall]:
    return _Call(
        "POST",
        "/calling/v1/callouts",
        _STARTED_CALL,
        body=_body.json_body(
            {
                "method": "customCallout",
                "customCallout": {
                    "destination": {
                        "type": _wire.argument(
                            _wire.default(to_type, "number"),
                            _wire.among(_wire.text, "number", "username", "sip"),
                            "to_type",
                        ),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "ice": _wire.optional(
                        ice,
                        _wire.loose_of(
                            _encode.one_of(text=_wire.text, classes={Svaml: encode_svaml}, members={(): encode_svaml})
                        ),
                        "ice",
                    ),
                    "ace": _wire.optional(
                        ace,
                        _wire.loose_of(
                            _encode.one_of(text=_wire.text, classes={Svaml: encode_svaml}, members={(): encode_svaml})
                        ),
                        "ace",
                    ),
                    "pie": _wire.optional(
                        pie,
                        _wire.loose_of(
                            _encode.one_of(text=_wire.text, classes={Svaml: encode_svaml}, members={(): encode_svaml})
                        ),
                        "pie",
                    ),
                    "maxDuration": _wire.optional(max_duration, _wire.whole, "max_duration"),
                    "custom": _wire.optional(custom, _wire.text, "custom"),
                    "dtmf": _wire.optional(dtmf, _wire.text, "dtmf"),
                },
            }
        ),
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    action: SvamlActionInput,
    instructions: Sequence[SvamlInstructionInput] | None = None,
) -> _Call[None]:
    return _Call(
        "PATCH",
        f"/calling/v1/calls/id/{_wire.segment(id, 'id')}",
        _returns.nothing,
        body=_body.json_body(
            {
                "instructions": _wire.optional(instructions, _wire.list_of(encode_svaml_instruction), "instructions"),
                "action": _wire.argument(action, encode_svaml_action, "action"),
            }
        ),
        policy=_POLICY,
    )


def update_leg_call(
    _settings: _Settings,
    /,
    id: str,
    leg: Literal["caller", "callee", "both"],
    *,
    action: SvamlActionInput,
    instructions: Sequence[SvamlInstructionInput] | None = None,
) -> _Call[None]:
    return _Call(
        "PATCH",
        "/calling/v1/calls/id/"
        + _wire.segment(id, "id")
        + "/leg/"
        + _wire.segment(_wire.argument(leg, _wire.among(_wire.text, "caller", "callee", "both"), "leg"), "leg"),
        _returns.nothing,
        body=_body.json_body(
            {
                "instructions": _wire.optional(instructions, _wire.list_of(encode_svaml_instruction), "instructions"),
                "action": _wire.argument(action, encode_svaml_action, "action"),
            }
        ),
        policy=_POLICY,
    )
