"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import IsoDateTime
from ..models.things import Thing, ThingEmail


class ThingAddressDict(_TypedDict):
    """The `address` of a `Thing`."""

    city: NotRequired[str]


class ThingDict(_TypedDict):
    """The JSON of `Thing`."""

    name: str

    note: NotRequired[str]

    since: NotRequired[IsoDateTime]

    emails: NotRequired[Sequence[ThingEmailDict | ThingEmail]]

    address: NotRequired[ThingAddressDict]


class ThingEmailDict(_TypedDict):
    """The JSON of `ThingEmail`."""

    email: NotRequired[str]

    seen: NotRequired[IsoDateTime]


ThingInput: TypeAlias = ThingDict | Thing
"""The JSON of `Thing`, or the record."""

ThingEmailInput: TypeAlias = ThingEmailDict | ThingEmail
"""The JSON of `ThingEmail`, or the record."""
