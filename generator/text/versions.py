"""The versions of what is installed."""

from __future__ import annotations

from functools import cache


@cache
def version(distribution: str) -> str:
    """The version of an installed distribution."""
    from importlib import metadata  # takes a twentieth of a small build: asked for while others work

    return metadata.version(distribution)


def formatter() -> str:
    """The formatter, pinned and listed in gen.lock, because it decides the bytes of a package."""
    return f"ruff {version('ruff')}"
