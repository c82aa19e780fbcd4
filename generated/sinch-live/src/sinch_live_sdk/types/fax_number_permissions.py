"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.fax_number_permissions import FaxNumberPermissions


class FaxNumberPermissionsDict(_TypedDict):
    """The JSON of `FaxNumberPermissions`."""

    number: str
    """The number, in E.164 with its plus."""

    permissions: NotRequired[Literal["both", "send", "receive"] | Unrecognized]
    """What it may be used for; both if not given."""


FaxNumberPermissionsInput: TypeAlias = FaxNumberPermissionsDict | FaxNumberPermissions
"""The JSON of `FaxNumberPermissions`, or the record."""
