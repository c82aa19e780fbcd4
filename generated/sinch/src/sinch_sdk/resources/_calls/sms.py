"""The requests of `client.sms`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.sms import decode_sms
from ...models.sms import Sms

_LIST_ITEMS = _Items(decode_sms, ("sms", "smses"), "[resources.sms.operations.list]")
_SMS = _returns.record(decode_sms)


def list_call(_settings: _Settings, /, *, limit: int = 10) -> _Listing[Sms]:
    return _Listing(
        _Call(
            "GET",
            "/v1/sms",
            _returns.json_value,
            query={"limit": _wire.argument(_wire.default(limit, 10), _wire.integer, "limit")},
        ),
        _LIST_ITEMS,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call("GET", f"/v1/sms/{_wire.segment(id, 'id')}", _SMS)


def create_call(_settings: _Settings, /, *, to: str, body: str, from_: str) -> _Call[Sms]:
    return _Call(
        "POST",
        "/v1/sms",
        _SMS,
        body=_body.json_body(
            {
                "to": [{"number": _wire.argument(to, _wire.text, "to")}],
                "body": _wire.argument(body, _wire.text, "body"),
                "from": _wire.argument(from_, _wire.text, "from_"),
            }
        ),
    )
