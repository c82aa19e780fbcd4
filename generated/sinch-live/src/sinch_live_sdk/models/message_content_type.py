"""The type `MessageContentType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessageContentType: TypeAlias = Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized
"""What a message is about, for lists of those who have opted out."""
