"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.media import Media


class MediaDict(_TypedDict):
    """The JSON of `Media`."""

    type: Literal["image", "video"] | Unrecognized

    url: str


MediaInput: TypeAlias = MediaDict | Media
"""The JSON of `Media`, or the record."""
