"""The type `MessagesView`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessagesView: TypeAlias = Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized
"""Whether metadata is read as well."""
