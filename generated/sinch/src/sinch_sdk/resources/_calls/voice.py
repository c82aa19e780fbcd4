"""The requests of `client.voice`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.voice import decode_voice
from ...models.voice import Voice

_LIST_ITEMS = _Items(decode_voice, ("voice", "voices"), "[resources.voice.operations.list]")
_VOICE = _returns.record(decode_voice)


def list_call(_settings: _Settings, /) -> _Listing[Voice]:
    return _Listing(_Call("GET", "/v1/calls", _returns.json_value), _LIST_ITEMS)


def read_call(_settings: _Settings, /, id: str) -> _Call[Voice]:
    return _Call("GET", f"/v1/calls/{_wire.segment(id, 'id')}", _VOICE)


def create_call(_settings: _Settings, /, *, to: str, from_: str) -> _Call[Voice]:
    return _Call(
        "POST",
        "/v1/calls",
        _VOICE,
        body=_body.json_body(
            {
                "destination": {"number": _wire.argument(to, _wire.text, "to")},
                "cli": _wire.argument(from_, _wire.text, "from_"),
            }
        ),
    )
