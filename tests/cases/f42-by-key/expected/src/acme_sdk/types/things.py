"""What calls take where they take an object."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.record import UnknownVariant
from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.card import Card
from ..models.text import Text
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    text_message: NotRequired[Text | TextDict]

    card_message: NotRequired[Card | CardDict]

    raw_text: NotRequired[str]

    codes: NotRequired[Sequence[int]]

    content: NotRequired[
        Text
        | ContentTextMessageDict
        | Card
        | ContentCardMessageDict
        | str
        | ContentRawTextDict
        | Sequence[int]
        | ContentCodesDict
        | UnknownVariant
    ]

    either: NotRequired[
        bool
        | Text
        | ContentTextMessageDict
        | Card
        | ContentCardMessageDict
        | str
        | ContentRawTextDict
        | Sequence[int]
        | ContentCodesDict
        | UnknownVariant
    ]


from .card import CardDict  # noqa: E402
from .content import ContentCardMessageDict, ContentCodesDict, ContentRawTextDict, ContentTextMessageDict  # noqa: E402
from .text import TextDict  # noqa: E402

ThingInput: TypeAlias = Thing | ThingDict
"""`Thing`, or its JSON."""
