"""Importing one type costs the same in a package of 5 types and of 500."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.support.packages import compiled_document, written

SIZES = (5, 500)


def document(size: int) -> dict[str, object]:
    """A spec with so many types, of which each names one other."""
    types: dict[str, object] = {
        f"Type{number}": {
            "fields": [
                {"name": "id", "required": True},
                {"name": "next", "type": f"Type{number ^ 1}"},
                {"name": "kind", "options": ["a", "b"]},
            ]
        }
        for number in range(size - size % 2)
    }
    placeholders = [{"name": f"p{number}", "type": f"Type{number}"} for number in range(size - size % 2)]
    value = ", ".join(f'"p{number}": {{{{p{number}}}}}' for number in range(size - size % 2))
    create = {"method": "POST", "bodyTemplate": {"value": f"{{{value}}}", "placeholders": placeholders}}
    return {
        "handle": f"sized{size}",
        "service": {"baseURL": "https://api.sized.example"},
        "types": types,
        "resources": [{"handle": "things", "endpoint": "/things", "operations": {"create": create}}],
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sizes")
    for size in SIZES:
        written(compiled_document(document(size)), folder)
    return folder / "src"


def imported(folder: Path, package: str, names: Iterable[str]) -> list[str]:
    """The modules of the package that a fresh interpreter has, without the name of the package."""
    path = f"import sys; sys.path.insert(0, {str(folder)!r})"
    code = f"{path}\nfrom {package} import {', '.join(names)}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return sorted(name.partition(".")[2] for name in run.stdout.split() if name.partition(".")[0] == package)


@pytest.mark.parametrize("names", [("Type0",), ("Type0Dict",), ("Type0Input",), ("UnknownVariant",), ("Thing",)])
def test_one_type(folder: Path, names: tuple[str, ...]) -> None:
    small, large = (imported(folder, f"sized{size}_sdk", names) for size in SIZES)
    assert small == large
    others = {name for name in large if name.startswith(("models.type", "types.type"))}
    assert others <= {"models.type0", "models.type1", "types.type0", "types.type1"}


def test_the_package_imports_no_type(folder: Path) -> None:
    modules = imported(folder, "sized500_sdk", ("__version__",))
    assert not [name for name in modules if name.startswith(("models", "types", "resources"))]
