"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.card import Card
from ..models.text import Text
from ..models.things import Thing


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    text_message: NotRequired[TextDict | Text]

    card_message: NotRequired[CardDict | Card]

    raw_text: NotRequired[str]

    codes: NotRequired[Sequence[int]]

    content: NotRequired[
        ContentTextMessageDict
        | Text
        | ContentCardMessageDict
        | Card
        | ContentRawTextDict
        | str
        | ContentCodesDict
        | Sequence[int]
        | UnknownVariant
    ]

    either: NotRequired[
        bool
        | ContentTextMessageDict
        | Text
        | ContentCardMessageDict
        | Card
        | ContentRawTextDict
        | str
        | ContentCodesDict
        | Sequence[int]
        | UnknownVariant
    ]

    many: NotRequired[
        Sequence[
            ContentTextMessageDict
            | Text
            | ContentCardMessageDict
            | Card
            | ContentRawTextDict
            | str
            | ContentCodesDict
            | Sequence[int]
            | UnknownVariant
        ]
    ]

    each: NotRequired[
        Mapping[
            str,
            ContentTextMessageDict
            | Text
            | ContentCardMessageDict
            | Card
            | ContentRawTextDict
            | str
            | ContentCodesDict
            | Sequence[int]
            | UnknownVariant,
        ]
    ]


from .card import CardDict  # noqa: E402
from .content import ContentCardMessageDict, ContentCodesDict, ContentRawTextDict, ContentTextMessageDict  # noqa: E402
from .text import TextDict  # noqa: E402

ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""
