"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import returns as _returns
from ..._runtime.call import Call as _Call
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ...models._json.things import decode_thing
from ...models.things import Thing

_POLICY = _Policy(timeout=2.5)
_THING = _returns.record(decode_thing)


def read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "", _THING, policy=_POLICY)


def edit_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("PUT", "", _THING)
