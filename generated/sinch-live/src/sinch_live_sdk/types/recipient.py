"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.identified_by import IdentifiedBy
from ..models.recipient import Recipient


class RecipientDict(_TypedDict):
    """The JSON of `Recipient`."""

    contact_id: NotRequired[str]
    """The contact."""

    identified_by: NotRequired[IdentifiedByDict | IdentifiedBy]
    """The addresses."""


from .identified_by import IdentifiedByDict  # noqa: E402

RecipientInput: TypeAlias = RecipientDict | Recipient
"""The JSON of `Recipient`, or the record."""
