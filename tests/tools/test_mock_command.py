"""`gen mock` as a command: it stops cleanly, and reports in one line why it can't start."""

from __future__ import annotations

import builtins
import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.cli.mock import introduce, listening
from generator.mock.app import LONGEST, Deliveries
from tests.sdk.mcp.conftest import Host
from tests.support.mocking import mocked
from tests.support.packages import compiled
from tests.support.paths import ROOT

SPEC = str(ROOT / "specs/sinch")


def test_ctrl_c() -> None:
    command = [sys.executable, "-m", "generator", "mock", SPEC, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[2].rstrip(";")
        client, agents = process.stdout.readline().strip(), process.stdout.readline().strip()
        while True:
            try:
                httpx.get(url)
                break
            except httpx.ConnectError:
                assert process.poll() is None
        process.send_signal(signal.SIGINT)
        _, printed = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in printed
    settings = 'username="any", password="any", region="region", project_id="project-id"'
    assert client == f'Sinch({settings}, base_url="{url}")'
    variables = "SINCH_USERNAME=any SINCH_PASSWORD=any SINCH_REGION=region SINCH_PROJECT_ID=project-id"
    assert agents == f"agents: {variables} python -m sinch_sdk mcp --base-url {url}"


def test_an_agent_uses_what_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    connector = compiled(ROOT / "specs/sinch")
    with mocked(connector) as url:
        introduce(connector, url, Deliveries(None, {}, "mock"))
        line = next(line for line in capsys.readouterr().out.splitlines() if "agents: " in line)
        command = f"{line.partition('agents: ')[2]} --allow '*' --yes '*'"
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT / "generated/sinch/src")}
        pipe = subprocess.PIPE
        with subprocess.Popen(
            ["bash", "-c", f"exec env {command}"], stdin=pipe, stdout=pipe, stderr=pipe, env=environment
        ) as process:
            host = Host(process)
            host.initialize()
            made = host.call("contact_create", {"channel": "SMS", "identity": "+1555", "display_name": "Ada"})
            read = host.call("contact_read", {"id": made["structuredContent"]["id"]})
            assert host.end() == 0
    assert read["structuredContent"]["display_name"] == "Ada"


def test_a_base_url_that_is_a_setting_is_printed_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps({"openapi": "3.1.0", "info": {"title": "Acme"}, "paths": {"/a": {"get": {}}}}))
    introduce(compiled(path), "http://127.0.0.1:1", Deliveries(None, {}, "mock"))
    assert 'Acme(base_url="http://127.0.0.1:1")' in capsys.readouterr().out


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["mock", SPEC, "--port", str(port)])
    assert result.exit_code == 1
    line = result.output.strip().splitlines()[-1]
    assert line == f"Error: can't listen on 127.0.0.1:{port}: Address already in use; --port 0 is any free port"


def test_small_answers_wait_for_nothing() -> None:
    with listening("127.0.0.1", 0) as server, socket.create_connection(server.getsockname()):
        connection, _ = server.accept()
        with connection:
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    imported = builtins.__import__

    def without(name: str, *arguments: object, **named: object) -> object:
        if name == "uvicorn":
            raise ModuleNotFoundError("No module named 'uvicorn'", name="uvicorn")
        return imported(name, *arguments, **named)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(builtins, "__import__", without)
    result = CliRunner().invoke(main, ["mock", SPEC])
    assert result.exit_code == 2
    assert "uvicorn is not installed: pip install 'connector-gen[mock]'" in result.output


def test_a_body_that_is_too_long() -> None:
    with mocked(compiled(ROOT / "specs/sinch")) as url:
        answered = httpx.post(f"{url}/v1/sms", content=b" " * (LONGEST + 1), auth=("u", "p"))
    assert answered.status_code == 413
    assert "the body is longer than" in answered.json()["error"]["message"]
