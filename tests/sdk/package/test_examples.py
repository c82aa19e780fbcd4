"""The examples of a README and of a site pass every setting that their call needs, and run."""

from __future__ import annotations

import asyncio
import datetime
import decimal
import os
import shlex
import subprocess
import uuid
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator import ir
from generator.ir import requests, samples
from generator.outputs.docs import samples as site_samples
from generator.outputs.docs import view
from generator.outputs.docs.view import site
from generator.outputs.sdk import example
from generator.pipeline import files
from tests.support.mocking import mocked
from tests.support.packages import Package, compiled, imported
from tests.support.paths import CASES, CONNECTORS, ROOT
from tests.support.specs import SERVICE, spec, thing

SPECS = [
    *(ROOT / "specs" / name for name in ("sinch", "sinch-live")),
    *sorted(path for path in CONNECTORS.iterdir() if path.is_dir() or path.suffix == ".json"),
    *(CASES / name / "spec" for name in ("s09-auth", "s09-auth-choice", "s09-base-url-and-endpoint", "s09-settings")),
]
OF_SITES = [path for path in SPECS if path.name != "spec"]


def answer(request: httpx.Request) -> httpx.Response:
    """Answer with a token, or with what no decoder expects."""
    return httpx.Response(200, json={"access_token": "t"})


def missing(package: Package, arguments: list[str], call: str) -> str | None:
    """Make the call with these settings alone; return the message about one that is missing."""
    client, error = package.connector.package.client, package.public("ConfigurationError")
    assert isinstance(error, type)
    root = error.__base__
    assert root is not None
    assert issubclass(root, Exception)
    http = httpx.Client(transport=httpx.MockTransport(answer))
    names = {client: package.public(client), "http": http, "datetime": datetime, "decimal": decimal, "uuid": uuid}
    try:
        exec(f"client = {client}({', '.join([*arguments, 'http_client=http'])})\n{call}", names)
    except root as caught:  # the answer may be of another form, but not the call
        return str(caught) if isinstance(caught, error) and " is missing: " in str(caught) else None
    return None


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.parent.name if path.name == "spec" else path.stem)
def test_every_call_has_its_settings_and_no_more(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connector = compiled(path)
    for item in connector.settings:
        monkeypatch.delenv(item.variable, raising=False)
    required = {item.value.name for item in connector.settings if item.of_service}
    choices = {item.name for item in connector.auth if isinstance(item.method, ir.Choice)}
    with imported(connector) as package:
        for resource in connector.resources:
            for operation in resource.operations:
                arguments = [item.text for item in example.constructor(connector, operation)]
                call = example.call(resource, operation, connector).text
                if isinstance(operation.reply, ir.PageReply):
                    call = f"next(iter({call}), None)"
                assert missing(package, arguments, call) is None
                needed = [item for item in arguments if item.partition("=")[0] not in required]
                kept = [item for item in arguments if item not in needed]
                assert not needed or missing(package, kept, call)
                if operation.policy.auth not in choices:  # without one of them, another set may do
                    for left_out in needed:
                        assert missing(package, [item for item in arguments if item != left_out], call)


class Mocks:
    """Mocks of a connector, one after another; every request of httpx is sent to the one that runs."""

    def __init__(self, connector: ir.Connector, monkeypatch: pytest.MonkeyPatch) -> None:
        self.connector, self.url, self.token = connector, httpx.URL(), ""
        send, send_async = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request

        def moved(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            return send(transport, self._moved(request))

        async def moved_async(transport: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
            return await send_async(transport, self._moved(request))

        monkeypatch.setattr(httpx.HTTPTransport, "handle_request", moved)
        monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", moved_async)

    def _moved(self, request: httpx.Request) -> httpx.Request:
        self.token = request.headers.get("authorization", self.token).removeprefix("Bearer ")
        asked = str(request.url)
        address = max((item for item in self._addresses() if asked.startswith(f"{item}/")), key=len, default="")
        served = self.url.join(asked[len(address) :]) if address else request.url
        request.url = served.copy_with(scheme="http", host=self.url.host, port=self.url.port)
        return request

    def _addresses(self) -> list[str]:
        """Return the base URLs, which the mock leaves out."""
        bases = [self.connector.base_url, *(item.policy.base_url for _, item in self.operations())]
        return ["".join(map(self._filled, base)).rstrip("/") for base in bases if base is not None]

    def _filled(self, part: str | ir.Ref) -> str:
        if isinstance(part, str):
            return part
        (item,) = (item for item in self.connector.settings if item.value.wire == part.wire)
        default = item.value.default
        return os.environ[item.variable] if default is None else dict(item.sent).get(default, default)

    @contextmanager
    def another(self) -> Generator[None]:
        """Run a mock, with everything in it that samples ask for."""
        with mocked(self.connector) as url:
            self.url = httpx.URL(url)
            yield

    def operations(self) -> list[tuple[ir.Resource, ir.Operation]]:
        """Return every operation; those that destroy come last, what is inside of other things first."""
        every = [(item, operation) for item in self.connector.resources for operation in item.operations]
        return sorted(every, key=lambda pair: pair[1].effect == "destroys" and 100 - len(pair[1].path))


@pytest.fixture(params=OF_SITES, ids=lambda path: path.stem)
def mocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Generator[Mocks]:
    """Import a package, with its settings in the environment and its requests sent to a mock."""
    connector = compiled(request.param)
    for item in connector.settings:
        if item.value.default is None:
            monkeypatch.setenv(item.variable, example.setting_text(item, connector))
    monkeypatch.chdir(tmp_path)
    Path("file").write_bytes(samples.CONTENT)
    with imported(connector):
        yield Mocks(connector, monkeypatch)


def test_every_sample_of_a_site_runs(
    mocks: Mocks, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    programs = view.programs(mocks.connector)
    every = [f"{item.name}.{operation.name}" for item, operation in mocks.operations()]
    with mocks.another():
        for name in every:
            exec(programs[name], {})
    with mocks.another():
        asyncio.run(waited([programs[f"{name} async"] for name in every]))
    if mocks.connector.package.tools:
        with mocks.another():
            run_in_terminal(mocks)
    assert capsys.readouterr().out
    with mocks.another():
        for item, operation in mocks.operations():
            for auth in requests.credentials(mocks.connector, operation.policy.auth):
                variable = site_samples.token_variable(auth, mocks.connector)
                if requests.token_request(auth.method) and variable not in os.environ:
                    exec(programs[f"{item.name}.{operation.name}"], {})
                    monkeypatch.setenv(variable, mocks.token)
        assert refused_to_curl(mocks) == []


async def waited(programs: Iterable[str]) -> None:
    """Run asynchronous programs in one loop."""
    for text in programs:
        names: dict[str, Any] = {}
        exec(text.removesuffix("asyncio.run(main())\n"), names)
        await names["main"]()


def run_in_terminal(mocks: Mocks) -> None:
    """Run each command; what asks first is answered."""
    module = mocks.connector.package.module
    commands = import_module(f"{module}._runtime.terminal.commands")
    for item, operation in mocks.operations():
        text = site_samples.command(item, operation, mocks.connector) if operation.is_tool else ""
        assert not text or commands.run(module, [*shlex.split(text)[1:], "--yes"]) == 0, text


def refused_to_curl(mocks: Mocks) -> list[str]:
    """Send each command of curl, all by one process; return those that the mock refuses."""
    connector = mocks.connector
    made = [
        (site_samples.curl(item, operation, connector), site_samples.address(operation, connector))
        for item, operation in mocks.operations()
    ]
    texts = [(text, address) for text, address in made if text]
    script = ["curl() { printf '%s\\0' --next -s -o /dev/null -w '%{http_code}\\n' \"$@\"; }"]
    script += [text.replace(address, str(mocks.url).rstrip("/"), 1) for text, address in texts]
    words = subprocess.run(["bash", "-c", "\n".join(script)], capture_output=True, check=True).stdout
    arguments = words.decode().split("\0")[1:-1]
    done = subprocess.run(["curl", *arguments], capture_output=True, check=False, text=True, timeout=120)
    codes = done.stdout.split()
    assert len(codes) == len(texts), done.stderr
    return [f"{code}: {text}" for (text, _), code in zip(texts, codes, strict=True) if not code.startswith("2")]


@pytest.mark.parametrize(
    ("folder", "shown"),
    [("acme-live", "./generated/acme-live"), ("a b", "'./generated/a b'"), ("a\nrm -r b", "./generated/acme")],
)
def test_the_install_command_names_the_folder_of_the_build(folder: str, shown: str, tmp_path: Path) -> None:
    connector = compiled(spec(tmp_path / folder, {**SERVICE, "resources": [thing()]}))
    assert f"\npip install {shown}\n" in files(connector)["README.md"]
    assert f"\npip install {shown}\n" in site(connector).pages[0].text
