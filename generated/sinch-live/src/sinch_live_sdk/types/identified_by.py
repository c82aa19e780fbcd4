"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.channel_identity import ChannelIdentity
from ..models.identified_by import IdentifiedBy


class IdentifiedByDict(_TypedDict):
    """The JSON of `IdentifiedBy`."""

    channel_identities: Sequence[ChannelIdentityDict | ChannelIdentity]
    """The addresses."""


from .channel_identity import ChannelIdentityDict  # noqa: E402

IdentifiedByInput: TypeAlias = IdentifiedByDict | IdentifiedBy
"""The JSON of `IdentifiedBy`, or the record."""
