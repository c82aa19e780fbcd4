"""TOML as hints and messages show it."""

from __future__ import annotations

import json
import re

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def key(name: str) -> str:
    """A key, quoted where it has to be."""
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)


def table(*parts: str) -> str:
    """The header of a table."""
    return f"[{'.'.join(map(key, parts))}]"
