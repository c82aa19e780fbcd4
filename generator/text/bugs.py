"""What must never happen: the compiler caught itself. A connector can't be to blame for one of these."""

from __future__ import annotations


class CompilerBug(Exception):
    """A bug of the compiler; nothing is written."""
