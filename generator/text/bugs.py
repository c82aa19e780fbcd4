"""Errors that are bugs of the compiler, never of a connector."""

from __future__ import annotations


class CompilerBug(Exception):
    """A bug of the compiler; nothing is written."""
