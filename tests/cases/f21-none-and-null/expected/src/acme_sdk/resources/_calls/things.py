"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import OMIT, Omit
from ...models._json.things import decode_thing
from ...models.things import Thing

_THING = _returns.record(decode_thing)


def edit_call(
    _settings: _Settings,
    /,
    *,
    d: int | None,
    a: str | None = None,
    b: str | None | Omit = OMIT,
    c: int | None | Omit = OMIT,
) -> _Call[Thing]:
    return _Call(
        "PATCH",
        "",
        _THING,
        body=_body.json_body(
            {
                "a": _wire.optional(a, _wire.text, "a"),
                "b": _wire.nullable(b, _wire.text, "b"),
                "c": _wire.nullable(c, _wire.whole, "c"),
                "d": _wire.nullable(d, _wire.whole, "d"),
            }
        ),
    )
