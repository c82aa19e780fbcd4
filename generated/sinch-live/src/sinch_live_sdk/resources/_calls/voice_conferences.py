"""The requests of `client.voice.conferences`, and the readers of their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue, Unrecognized
from ...models import _json as _readers
from ...models._json.voice_conferences import decode_conference
from ...models.voice_conferences import Conference

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
_CONFERENCE = _returns.record(decode_conference)


def read_call(_settings: _Settings, /, id: str) -> _Call[Conference]:
    return _Call("GET", f"/calling/v1/conferences/id/{_wire.segment(id, 'id')}", _CONFERENCE, policy=_POLICY)


def manage_participant_call(
    _settings: _Settings,
    /,
    id: str,
    call_id: str,
    *,
    command: Literal["mute", "unmute", "onhold", "resume"],
    music: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None,
) -> _Call[None]:
    return _Call(
        "PATCH",
        f"/calling/v1/conferences/id/{_wire.segment(id, 'id')}/{_wire.segment(call_id, 'call_id')}",
        _returns.nothing,
        body=_body.json_body(
            {
                "command": _wire.argument(
                    command, _wire.among(_wire.text, "mute", "unmute", "onhold", "resume"), "command"
                ),
                "moh": _wire.optional(music, _wire.known("ring", "music1", "music2", "music3"), "music"),
            }
        ),
        policy=_POLICY,
    )


def kick_participant_call(_settings: _Settings, /, id: str, call_id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/calling/v1/conferences/id/{_wire.segment(id, 'id')}/{_wire.segment(call_id, 'call_id')}",
        _returns.nothing,
        policy=_POLICY,
    )


def kick_all_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call("DELETE", f"/calling/v1/conferences/id/{_wire.segment(id, 'id')}", _returns.nothing, policy=_POLICY)
