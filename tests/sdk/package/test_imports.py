"""The imports of a generated package: cost and dependencies."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import requires
from pathlib import Path

import pytest
import sinch_sdk

from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS

SOURCE = Path(sinch_sdk.__file__ or "").parents[1]
OF_THE_EXTRA = SOURCE / "sinch_sdk" / "_runtime" / "mcp" / "http.py"
HEAVY = ("httpx", "httpx2", "httpcore", "anyio", "asyncio", "ssl", "email", "logging")


def loaded(code: str, source: Path = SOURCE) -> set[str]:
    """Return the modules that a fresh interpreter has after running code."""
    program = f"import sys; sys.path.insert(0, {str(source)!r}); {code}; print(*sys.modules)"
    return set(
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    )


def test_importing_the_package_imports_nothing_heavy() -> None:
    assert loaded("import sinch_sdk").isdisjoint(HEAVY)


def test_every_public_name_is_there_without_the_http_library() -> None:
    modules = loaded("import sinch_sdk; [getattr(sinch_sdk, name) for name in sinch_sdk.__all__]")
    assert modules.isdisjoint(("httpx", "httpx2", "httpcore"))


def test_a_client_imports_nothing_of_auth_methods_that_it_does_not_use() -> None:
    make = "sinch_sdk.Sinch(username='u', password='p', region='us', project_id='x')"
    modules = {name.rpartition(".")[2] for name in loaded(f"import sinch_sdk; {make}") if name.startswith("sinch_sdk.")}
    assert "auth" in modules
    assert modules.isdisjoint(("renewal", "schemes", "signing", "supplied"))


@pytest.mark.parametrize("name", sinch_sdk.__all__)
def test_public_names(name: str) -> None:
    assert getattr(sinch_sdk, name) is not None
    assert name in dir(sinch_sdk)


def test_an_unknown_name() -> None:
    with pytest.raises(AttributeError, match=r"sinch_sdk.*no attribute 'nothing'"):
        getattr(sinch_sdk, "nothing")  # noqa: B009  the name is no attribute, for mypy either


def test_a_module_is_an_attribute_whoever_imports_it(tmp_path: Path) -> None:
    """Type checkers know it as one, so that `except studio_sdk.errors.NotFoundError` passes them."""
    written(compiled(CONNECTORS / "studio"), tmp_path)
    for name in ("errors", "webhooks", "tools", "types", "client"):
        assert f"studio_sdk.{name}" in loaded(f"import studio_sdk; studio_sdk.{name}", tmp_path / "src")


def test_it_needs_the_http_library_alone() -> None:
    pyproject = (SOURCE.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert 'dependencies = [\n    "httpx' in pyproject
    paths = [path for path in SOURCE.rglob("*.py") if path != OF_THE_EXTRA]
    imported = {name.partition(".")[0] for path in paths for name in _imports(path)}
    outside = imported - sys.stdlib_module_names
    assert outside <= {"httpx", "anyio"}
    assert any(need.startswith("anyio") for need in requires("httpx") or [])


def _imports(path: Path) -> Iterator[str]:
    """The modules that a module imports anywhere, but for those of its package."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
