"""The type `TemplateChannel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

TemplateChannel: TypeAlias = (
    Literal["UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"] | Unrecognized
)
"""The channel of a template of version 1."""
