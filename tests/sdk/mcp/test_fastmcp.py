"""FastMCP takes every operation as a tool, and is a host of the servers.

`FASTMCP` is a Python of its own that has `fastmcp` and `httpx`, for it requires newer versions than the lowest of ours.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.mcp.conftest import ORDER, Shop, serving
from tests.support.packages import compiled, written
from tests.support.paths import CONNECTORS, ROOT

PYTHON = os.environ.get("FASTMCP", "")
pytestmark = pytest.mark.skipif(not PYTHON, reason="FASTMCP names no Python: one with `pip install fastmcp httpx`")
PROGRAM = Path(__file__).with_name("fastmcp_program.py.txt")


@pytest.fixture
def packages(tmp_path: Path) -> Mapping[str, Path]:
    """The source folders of packages by module: of sinch-live, and of the connectors of the tests."""
    found = {"sinch_live_sdk": ROOT / "generated/sinch-live/src"}
    for path in sorted(CONNECTORS.iterdir()):
        if path.is_dir():
            connector = compiled(path)
            written(connector, tmp_path / path.name)
            found[connector.package.module] = tmp_path / path.name / "src"
    return found


SCHEMAS = """
import json, sys
from importlib import import_module
effects = ("reads", "changes", "destroys", "spends")
names = sys.argv[1:]
every = {name: import_module(f"{name}.tools").select(effects=effects) for name in names}
print(json.dumps({name: {item.tool_name: item.input_schema for item in items} for name, items in every.items()}))
"""


def test_every_operation_is_taken_and_servers_are_used(shop: Shop, packages: Mapping[str, Path]) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, packages.values()))}
    command, *arguments = shop.command("--allow", "*")
    calls = [["orders_read", {"id": "o1"}], ["orders_create", ORDER]]
    with serving(shop, "--allow", "*") as url:
        task = {
            "modules": [*packages],
            "command": command,
            "arguments": arguments,
            "environment": shop.environment,
            "url": url,
            "calls": calls,
        }
        result = _run([PYTHON, "-c", PROGRAM.read_text(encoding="utf-8")], environment, json.dumps(task))
    expected = _run([sys.executable, "-c", SCHEMAS, *packages], environment)
    assert result["taken"] == expected
    assert sum(map(len, expected.values())) > 100
    for used in (result[way] for way in ("legacy", "auto", "http")):
        assert {"orders_read", "orders_create"} <= {*used["tools"]}
        assert used["results"] == [{"id": "o1", "state": "paid"}] * 2
        assert used["asked"] == 1
    assert shop.sent == ["GET /orders/o1", "POST /orders"] * 3


def _run(command: list[str], environment: Mapping[str, str], given: str = "") -> Any:
    done = subprocess.run(
        command, input=given, env=environment, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
