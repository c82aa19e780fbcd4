"""The oracle of layout."""

from __future__ import annotations

import black
from black.mode import TargetVersion


def as_black(code: str) -> str:
    """Code laid out by black."""
    mode = black.Mode(line_length=120, target_versions={TargetVersion.PY311})
    return black.format_str(code, mode=mode)
