"""A server of the Model Context Protocol, whose tools are the operations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..terminal.words import Index


def serve(index: Index, argv: Sequence[str]) -> int:
    """Serve tools until the host ends; return the exit code."""
    from .command import serve

    try:
        return serve(index, argv)
    except SystemExit as end:  # after the help
        return end.code if isinstance(end.code, int) else 0
