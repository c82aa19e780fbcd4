"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ...models._json.things import decode_thing
from ...models.things import Thing

_THING = _returns.record(decode_thing)


def edit_call(
    _settings: _Settings,
    /,
    z: str,
    a: str,
    *,
    r_needed: str,
    i_needed: str,
    c_needed: str,
    q_optional: str | None = None,
    h_optional: str | None = None,
    b_optional: str | None = None,
    d_default: str = "d",
) -> _Call[Thing]:
    return _Call(
        "PUT",
        f"/v1/{_wire.segment(z, 'z')}/{_wire.segment(a, 'a')}",
        _THING,
        query={
            "q": _wire.optional(q_optional, _wire.text, "q_optional"),
            "r": _wire.argument(r_needed, _wire.text, "r_needed"),
        },
        headers={
            "X-H": _wire.optional(h_optional, _wire.text, "h_optional"),
            "X-I": _wire.argument(i_needed, _wire.text, "i_needed"),
        },
        body=_body.json_body(
            {
                "b": _wire.optional(b_optional, _wire.text, "b_optional"),
                "c": _wire.argument(c_needed, _wire.text, "c_needed"),
                "d": _wire.argument(_wire.default(d_default, "d"), _wire.text, "d_default"),
            }
        ),
    )
