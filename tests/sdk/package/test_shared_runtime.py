"""`[package] runtime = "shared"`: many packages, one runtime beside them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.support.checkers import lines_with_errors
from tests.support.packages import compiled_document, shared_runtime, written
from tests.support.paths import ROOT
from tests.support.server import json_reply, running

_TYPED = {"errors": {"types": {"404": "Missing"}}}
_PROGRAM = """
import logging, sys
from acme_sdk import Acme, AcmeError, NotFoundError
from zeta_sdk import Zeta, ZetaError
import acme_sdk, zeta_sdk, connector_gen_runtime.errors as errors

logging.basicConfig(level=logging.DEBUG, format="%(name)s", stream=sys.stdout)
logging.getLogger("httpx").disabled = True
for client in (Acme(base_url=sys.argv[1]), Zeta(base_url=sys.argv[1])):
    print(client.things.read("1").id)
assert (acme_sdk.Page, acme_sdk.JsonValue) == (zeta_sdk.Page, zeta_sdk.JsonValue)
assert AcmeError is ZetaError is errors.ConnectorError and NotFoundError is errors.NotFoundError
try:
    Acme(base_url=sys.argv[1] + "/missing").things.read("1")
except errors.APIStatusError as error:
    print(type(error).__name__, error.data)
print(sorted(name for name in sys.modules if name.endswith("_runtime.core")))
"""
_USES = """
from acme_sdk import Acme, AcmeError, APIStatusError, NotFoundError, RateLimitError
from connector_gen_runtime.errors import ConnectorError, NotFoundError as AnyNotFoundError
from typing_extensions import assert_type


def call(client: Acme) -> ConnectorError | None:
    try:
        assert_type(client.things.read("1").id, str | None)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except NotFoundError as error:
        if error.data is not None:
            assert_type(error.data.why, str)
        other: AnyNotFoundError = error
        return other
    except AcmeError as error:
        return error
    return None


def wrong(client: Acme, error: APIStatusError) -> None:
    client.things.reed("1")
    error.data.why
    NotFoundError("text")
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two packages and their runtime, in one folder as pip would put them."""
    root = tmp_path_factory.mktemp("packages")
    shared_runtime(root)
    for handle, service in (("acme", _TYPED), ("zeta", {})):
        written(compiled_document(_spec(handle, service)), root)
    return root / "src"


def _spec(handle: str, service: Mapping[str, object]) -> dict[str, object]:
    read = {"method": "GET", "path": "/{{id}}"}
    return {
        "handle": handle,
        "service": {"baseURL": "https://api.example", **service},
        "package": {"runtime": "shared"},
        "types": {"Missing": {"fields": [{"name": "why", "required": True}]}},
        "resources": [
            {"handle": "things", "endpoint": "/things", "fields": [{"name": "id"}], "operations": {"read": read}}
        ],
    }


def _run(source: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    variables = {**os.environ, "PYTHONPATH": str(source)}
    return subprocess.run([sys.executable, *arguments], env=variables, capture_output=True, text=True, check=False)


def test_packages_share_their_classes_and_keep_their_own_names(source: Path) -> None:
    with running() as server:
        server.answer = lambda request: (
            json_reply({"why": "gone"}, 404) if "missing" in request.target else json_reply({"id": "7"})
        )
        done = _run(source, "-c", _PROGRAM, server.url)
    assert done.stderr == ""
    lines = [line for line in done.stdout.splitlines() if not line.startswith(("asyncio", "httpcore", "httpx"))]
    assert lines == [
        *("acme_sdk", "7", "zeta_sdk", "7", "acme_sdk"),
        "NotFoundError Missing(why='gone')",
        "['connector_gen_runtime._runtime.core']",
    ]


def test_a_package_has_no_runtime_of_its_own(source: Path) -> None:
    modules = [path for path in (source / "acme_sdk").rglob("*") if path.suffix in (".py", ".pyi")]
    texts = {path.relative_to(source): path.read_text("utf-8") for path in modules}
    assert not [path for path in texts if "_runtime" in path.parts]
    assert not [
        path for path, text in texts.items() if "._runtime" in text.replace("connector_gen_runtime._runtime", "")
    ]


def test_the_terminal_and_the_tools(source: Path) -> None:
    done = _run(source, str(ROOT / "generator/tools/exercise.py"), "zeta_sdk")
    assert (done.returncode, done.stdout) == (0, "1 operations, 0 problems\n"), done.stderr


def test_its_own_tests_pass(source: Path) -> None:
    done = _run(source, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n0", str(source.parent / "tests"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_version_of_the_runtime_is_an_error_that_says_what_to_install(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "connector_gen_runtime"
    other.mkdir()
    text = (source / "connector_gen_runtime/__init__.py").read_text("utf-8")
    (other / "__init__.py").write_text(text.replace('__version__ = "', '__version__ = "9.'), encoding="utf-8")
    (other / "_runtime").symlink_to(source / "connector_gen_runtime/_runtime")
    done = _run(Path(f"{tmp_path}{os.pathsep}{source}"), "-c", "import acme_sdk.models")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("ImportError: acme_sdk needs connector-gen-runtime ")
    assert ", and 9." in done.stderr
    assert "pip install connector-gen-runtime==" in done.stderr


def test_types(source: Path, tmp_path: Path) -> None:
    (tmp_path / "uses.py").write_text(_USES)
    first = _USES.splitlines().index("def wrong(client: Acme, error: APIStatusError) -> None:") + 2
    wrong = {first, first + 1, first + 2}
    assert lines_with_errors(tmp_path, "uses.py", source) == (wrong, wrong)


def test_pip_and_readers_are_told_which_runtime_a_package_needs(source: Path) -> None:
    project = (source.parent / "pyproject.toml").read_text("utf-8")
    assert '"connector-gen-runtime==' in project
    readme = (source.parent / "README.md").read_text("utf-8")
    assert "pip install ./generated/connector-gen-runtime ./generated/spec" in readme
    assert "It needs httpx, and connector-gen-runtime" in readme


def test_the_command_writes_a_project_and_leaves_what_is_not_its_own(tmp_path: Path) -> None:
    runner = CliRunner()
    project = tmp_path / "connector-gen-runtime"
    for _ in range(2):
        done = runner.invoke(main, ["runtime", "-o", str(tmp_path)])
        assert done.exit_code == 0, done.output
        assert f"pip install {project}" in done.output
    (project / "mine.txt").write_text("mine")
    refused = runner.invoke(main, ["runtime", "-o", str(tmp_path)])
    assert refused.exit_code == 1
    assert "not-ours" in refused.output
    assert (project / "mine.txt").read_text() == "mine"
