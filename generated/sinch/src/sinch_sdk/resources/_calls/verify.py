"""The requests of `client.verify`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ...models._json.verify import decode_verify
from ...models.verify import Verify

_VERIFY = _returns.record(decode_verify)


def create_call(_settings: _Settings, /, *, number: str, method: Literal["sms", "flashcall"] = "sms") -> _Call[Verify]:
    return _Call(
        "POST",
        "/v1/verifications",
        _VERIFY,
        body=_body.json_body(
            {
                "identity": {"type": "number", "endpoint": _wire.argument(number, _wire.text, "number")},
                "method": _wire.argument(
                    _wire.default(method, "sms"), _wire.among(_wire.text, "sms", "flashcall"), "method"
                ),
            }
        ),
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Verify]:
    return _Call("GET", f"/v1/verifications/{_wire.segment(id, 'id')}", _VERIFY)
