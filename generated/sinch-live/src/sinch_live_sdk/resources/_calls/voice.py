"""What each method of `client.voice` sends, and how its reply is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonInput
from ...models._json.voice import decode_call, decode_started_call
from ...models.voice import Call, StartedCall


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('voice_region')}.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="application", errors=_ErrorFields(("errorCode",), ("message",)))
_CALL = _returns.record(decode_call)
_STARTED_CALL = _returns.record(decode_started_call)


def read_call(_settings: _Settings, /, id: str) -> _Call[Call]:
    return _Call("GET", f"/calling/v1/calls/id/{_wire.segment(id, 'id')}", _CALL, policy=_POLICY)


def create_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    to_type: Literal["number", "username"] = "number",
    from_: str | None = None,
    text: str | None = None,
    prompts: str | None = None,
    locale: str | None = None,
    custom: str | None = None,
    dtmf: str | None = None,
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
                        "type": _wire.argument(_wire.default(to_type, "number"), _wire.text, "to_type"),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "text": _wire.optional(text, _wire.text, "text"),
                    "prompts": _wire.optional(prompts, _wire.text, "prompts"),
                    "locale": _wire.optional(locale, _wire.text, "locale"),
                    "custom": _wire.optional(custom, _wire.text, "custom"),
                    "dtmf": _wire.optional(dtmf, _wire.text, "dtmf"),
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
    to_type: Literal["number", "username"] = "number",
    from_: str | None = None,
    greeting: str | None = None,
    locale: str | None = None,
    music: str | None = None,
    max_duration: int | None = None,
    custom: str | None = None,
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
                        "type": _wire.argument(_wire.default(to_type, "number"), _wire.text, "to_type"),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "conferenceId": _wire.argument(conference_id, _wire.text, "conference_id"),
                    "greeting": _wire.optional(greeting, _wire.text, "greeting"),
                    "locale": _wire.optional(locale, _wire.text, "locale"),
                    "mohClass": _wire.optional(music, _wire.text, "music"),
                    "maxDuration": _wire.optional(max_duration, _wire.whole, "max_duration"),
                    "custom": _wire.optional(custom, _wire.text, "custom"),
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
    to_type: Literal["number", "username"] = "number",
    from_: str | None = None,
    ice: str | None = None,
    ace: str | None = None,
    pie: str | None = None,
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
                        "type": _wire.argument(_wire.default(to_type, "number"), _wire.text, "to_type"),
                        "endpoint": _wire.argument(to, _wire.text, "to"),
                    },
                    "cli": _wire.optional(from_, _wire.text, "from_"),
                    "ice": _wire.optional(ice, _wire.text, "ice"),
                    "ace": _wire.optional(ace, _wire.text, "ace"),
                    "pie": _wire.optional(pie, _wire.text, "pie"),
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
    action: Mapping[str, JsonInput],
    instructions: Sequence[Mapping[str, JsonInput]] | None = None,
) -> _Call[None]:
    return _Call(
        "PATCH",
        f"/calling/v1/calls/id/{_wire.segment(id, 'id')}",
        _returns.nothing,
        body=_body.json_body(
            {
                "instructions": _wire.optional(instructions, _wire.list_of(_wire.mapping), "instructions"),
                "action": _wire.argument(action, _wire.mapping, "action"),
            }
        ),
        policy=_POLICY,
    )
