"""The examples of a README and of a site pass every setting that their call needs, and run."""

from __future__ import annotations

import datetime
import decimal
import uuid
from pathlib import Path

import httpx
import pytest

from generator import ir
from generator.ir import samples
from generator.outputs.docs import view
from generator.outputs.docs.view import site
from generator.outputs.sdk import example
from generator.pipeline import files
from tests.support.mocking import Redirected, mocked
from tests.support.packages import Package, compiled, imported
from tests.support.paths import CASES, CONNECTORS, ROOT
from tests.support.specs import SERVICE, spec, thing

SPECS = [
    *(ROOT / "specs" / name for name in ("sinch", "sinch-live")),
    *sorted(path for path in CONNECTORS.iterdir() if path.is_dir() or path.suffix == ".json"),
    *(CASES / name / "spec" for name in ("s09-auth", "s09-auth-choice", "s09-base-url-and-endpoint", "s09-settings")),
]


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


@pytest.mark.parametrize("path", [ROOT / "specs/sinch", CONNECTORS / "studio"], ids=lambda path: path.name)
def test_every_program_of_a_site_runs(
    path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    connector = compiled(path)
    for item in connector.settings:
        monkeypatch.setenv(item.variable, samples.setting_text(item.value, connector.records))
    monkeypatch.chdir(tmp_path)
    client = connector.package.client
    with mocked(connector) as url, imported(connector), httpx.Client(transport=Redirected(url)) as http:
        for name, text in view.programs(connector).items():
            if not name.endswith(" async"):
                exec(
                    text.replace(f"{client}()", f"{client}(http_client=http, base_url=url)"), {"http": http, "url": url}
                )
            compile(text, name, "exec")
    assert capsys.readouterr().out


@pytest.mark.parametrize(
    ("folder", "shown"),
    [("acme-live", "./generated/acme-live"), ("a b", "'./generated/a b'"), ("a\nrm -r b", "./generated/acme")],
)
def test_the_install_command_names_the_folder_of_the_build(folder: str, shown: str, tmp_path: Path) -> None:
    connector = compiled(spec(tmp_path / folder, {**SERVICE, "resources": [thing()]}))
    assert f"\npip install {shown}\n" in files(connector)["README.md"]
    assert f"\npip install {shown}\n" in site(connector).pages[0].text
