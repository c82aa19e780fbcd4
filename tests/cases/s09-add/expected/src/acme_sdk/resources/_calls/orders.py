"""The requests of `client.orders`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ...models._json.orders import decode_order
from ...models.orders import Order

_ORDER = _returns.record(decode_order)


def find_call(
    _settings: _Settings, /, id: int, *, state: Literal["open", "closed"] | None = None, trace: str = "t"
) -> _Call[Order]:
    return _Call(
        "GET",
        f"/orders/{_wire.segment(_wire.argument(id, _wire.integer, 'id'), 'id')}",
        _ORDER,
        query={"expand": "lines", "state": _wire.optional(state, _wire.among(_wire.text, "open", "closed"), "state")},
        headers={"X-Trace": _wire.argument(_wire.default(trace, "t"), _wire.text, "trace")},
    )


def make_call(_settings: _Settings, /, *, item: str) -> _Call[Order]:
    return _Call(
        "POST",
        "/orders",
        _ORDER,
        body=_body.form_body({"item": _wire.argument(item, _wire.text, "item")}, "application/x-www-form-urlencoded"),
    )
