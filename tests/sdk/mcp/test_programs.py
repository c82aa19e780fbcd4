"""The conformance suite of the protocol, and the official inspector, where they are installed.

`MCP_PROGRAMS` is the folder of their executables and of Node 22.
"""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.mcp.conftest import Shop, serving

PROGRAMS = os.environ.get("MCP_PROGRAMS", "")
INSTALLATION = "npm install node@22 @modelcontextprotocol/conformance @modelcontextprotocol/inspector"
pytestmark = pytest.mark.skipif(not PROGRAMS, reason=f"MCP_PROGRAMS names no folder of executables: {INSTALLATION}")

SCENARIOS = ["server-initialize", "ping", "tools-list", "dns-rebinding-protection"]
"""Those that need no tool of their own."""


def run(folder: Path, name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program with Node 22."""
    path = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "HOME": str(folder)}
    command = [str(Path(PROGRAMS, name)), *arguments]
    return subprocess.run(command, env=environment, cwd=folder, capture_output=True, text=True, timeout=90, check=False)


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_conformance(shop: Shop, tmp_path: Path, scenario: str) -> None:
    with serving(shop, "--allow", "*") as url:
        url = url.replace("127.0.0.1", "localhost")
        ended = run(tmp_path, "conformance", "server", "--url", url, "--scenario", scenario)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_inspector(shop: Shop, tmp_path: Path) -> None:
    def inspected(*arguments: str) -> Any:
        ended = run(tmp_path, "mcp-inspector", "--cli", *arguments)
        assert ended.returncode == 0, ended.stdout + ended.stderr
        return json.loads(ended.stdout)

    variables = [f"{name}={shop.environment[name]}" for name in ("PYTHONPATH", "SHOP_API_TOKEN")]
    command = [*shop.command(), *(word for variable in variables for word in ("-e", variable))]
    listed = inspected(*command, "--method", "tools/list")
    assert "orders_read" in {tool["name"] for tool in listed["tools"]}
    called = inspected(*command, "--method", "tools/call", "--tool-name", "orders_read", "--tool-arg", "id=o1")
    assert called["structuredContent"] == {"id": "o1", "state": "paid"}
    with serving(shop) as url:
        assert inspected(url, "--transport", "http", "--method", "tools/list")["tools"] == listed["tools"]
