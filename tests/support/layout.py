"""The oracle of layout."""

from __future__ import annotations

import black
from black.mode import TargetVersion


def as_black(path: str, code: str) -> str:
    """Code laid out by black, as a module or a stub."""
    mode = black.Mode(line_length=120, target_versions={TargetVersion.PY311}, is_pyi=path.endswith(".pyi"))
    return black.format_str(code, mode=mode)
