"""The requests of `client.things`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.lazy import encode as _encode
from ..._runtime.settings import Settings as _Settings
from ..._runtime.variants import UnknownVariant
from ...models._json.card import encode_card
from ...models._json.text import encode_text
from ...models._json.things import decode_thing
from ...models.card import Card
from ...models.text import Text
from ...models.things import Thing
from ...types.card import CardInput
from ...types.text import TextInput

_THING = _returns.record(decode_thing)


def read_call(_settings: _Settings, /) -> _Call[Thing]:
    return _Call("GET", "", _THING)


def send_call(_settings: _Settings, /, *, it: CardInput | TextInput | UnknownVariant) -> _Call[Thing]:
    return _Call(
        "POST",
        "",
        _THING,
        body=_body.json_body(
            _wire.argument(
                it,
                _encode.one_of(
                    classes={Card: encode_card, Text: encode_text},
                    tags={"card": encode_card, "text": encode_text},
                    tag=("kind",),
                ),
                "it",
            )
        ),
    )
