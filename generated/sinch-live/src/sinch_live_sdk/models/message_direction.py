"""The type `MessageDirection`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessageDirection: TypeAlias = Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized
"""Which way a message or an event goes."""
