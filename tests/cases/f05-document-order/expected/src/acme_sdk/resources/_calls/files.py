"""The requests of `client.files`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ...models._json.files import decode_file
from ...models.files import File

_FILE = _returns.record(decode_file)


def zip_call(_settings: _Settings, /, id: str) -> _Call[File]:
    return _Call("PUT", f"/{_wire.segment(id, 'id')}", _FILE)


def archive_call(_settings: _Settings, /, *, d: str, c: str, b: str, a: str, z: str, y: str) -> _Call[File]:
    return _Call(
        "POST",
        "",
        _FILE,
        query={"d": _wire.argument(d, _wire.text, "d"), "c": _wire.argument(c, _wire.text, "c")},
        headers={"B": _wire.argument(b, _wire.text, "b"), "A": _wire.argument(a, _wire.text, "a")},
        body=_body.json_body({"z": _wire.argument(z, _wire.text, "z"), "y": _wire.argument(y, _wire.text, "y")}),
    )
