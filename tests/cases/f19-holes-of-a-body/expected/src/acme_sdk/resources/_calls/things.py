"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonInput
from ...models._json.things import decode_thing
from ...models.things import Thing

_THING = _returns.record(decode_thing)


def make_call(
    _settings: _Settings, /, *, n: int, s: str, list: Sequence[int], any: JsonInput, flag: bool
) -> _Call[Thing]:
    return _Call(
        "POST",
        "",
        _THING,
        body=_body.json_body(
            {
                "text": _wire.argument(n, _wire.integer, "n"),
                "value": _wire.argument(n, _wire.whole, "n"),
                "long": f"no {_wire.argument(n, _wire.integer, 'n')}/{_wire.argument(s, _wire.text, 's')}",
                "list": _wire.argument(list, _wire.list_of(_wire.whole), "list"),
                "quoted": _wire.argument(list, _wire.array_text_of(_wire.whole), "list"),
                "any": _wire.argument(any, _wire.anything, "any"),
                "flag": _wire.argument(flag, _wire.boolean, "flag"),
                "string": _wire.argument(s, _wire.text, "s"),
            }
        ),
    )
