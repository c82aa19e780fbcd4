"""The layout of the runtime's files: ruff and black agree on it."""

from __future__ import annotations

from pathlib import Path

import black
import pytest
from black.mode import TargetVersion

from tests.support.paths import ROOT

RUNTIME = ROOT / "generator/runtime"


@pytest.mark.parametrize("path", sorted(RUNTIME.rglob("*.py")), ids=lambda path: str(path.relative_to(RUNTIME)))
def test_black_leaves_it_alone(path: Path) -> None:
    code = path.read_text(encoding="utf-8")
    mode = black.Mode(line_length=120, target_versions={TargetVersion.PY311})
    assert black.format_str(code, mode=mode) == code
