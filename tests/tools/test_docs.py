"""`gen docs`: the site has all of a package, shows connector text as text, and works in a browser."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import unquote

import pytest
from click.testing import CliRunner, Result
from hypothesis import HealthCheck, given, settings
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from generator import ir
from generator.cli import main
from generator.disk import folder as folders
from generator.findings import Findings
from generator.format.starter import starter
from generator.ir import traverse
from generator.outputs import DOCS
from generator.text.characters import hidden
from generator.text.prose import prose
from tests.oracle.examples import EXAMPLES
from tests.oracle.strategies import Connector, connectors
from tests.support.browser import Tab, browser, violations
from tests.support.html import Document
from tests.support.packages import compiled, compiled_files
from tests.support.paths import ROOT
from tests.support.serving import serving

pytestmark = pytest.mark.xdist_group("docs")  # one worker builds the sites
SPECS = ROOT / "specs/sinch", ROOT / "specs/sinch-live", ROOT / "tests/connectors/studio"
HOSTILE = (
    "<script>window.broken = 1</script>",
    '"><img src=x onerror="window.broken = 1">',
    "[x](javascript:window.broken=1)",
    "`x <javascript:window.broken=1>`_",
    "<https://evil.example/a> http://evil.example/b mail@evil.example",
    "{raw} html",
    ":ref:`index` :raw-html:`<b>` |version| |x|_ [1]_ [CIT]_ x_ x__ `a`__ _`target`",
    ".. raw:: html",
    ".. image:: http://evil.example/x.png",
    "a\n\n.. raw:: html\n\n   <script>window.broken = 1</script>\n",
    "``` {raw} html <b>x</b> ```",
    "``a`` `b` *c* **d** `e",
    "=====",
    "::",
    "::: section x",
    ":::::::::",
    "x::",
    "- a",
    "1. a",
    "A. a",
    "• a",
    ">>> a",
    "| a",
    "--flag  what it does",
    ":field: a",
    "\\",
    "a\\",
    "\u202eevil\u2028x\x00\x1b[31m",
    "{{ 7 * 7 }} {% raw %} ${x} $x$ %s",
    "全角 `文字`の題名 é\u0301",
    "</dd></dl></section><h1>x</h1>",
    "&lt;b&gt; &amp; &#60;",
)


@dataclass(frozen=True)
class Site:
    """A site and its connector."""

    folder: Path
    connector: ir.Connector
    documents: dict[Path, Document]

    @property
    def ids(self) -> set[str]:
        """Return every permalink."""
        return {found for document in self.documents.values() for found in document.ids}


def run(*arguments: str | Path) -> Result:
    """Run a command and return its result."""
    return CliRunner().invoke(main, [*map(str, arguments)])


def made(spec: Path, folder: Path) -> Site:
    """Build the site of a spec."""
    result = run("docs", spec, "-o", folder)
    assert result.exit_code == 0, result.output
    documents = {path: Document(path) for path in sorted(folder.rglob("*.html"))}
    return Site(folder, compiled(spec), documents)


def hostile(folder: Path) -> Path:
    """A connector whose texts are attacks."""
    texts = iter(HOSTILE * 20)
    parts = starter("acme")
    options = json.dumps([text for text in HOSTILE if text.isprintable()])
    fields = [
        *(
            {"name": f"f{index}", "type": "String", "selector": [text], "meta": {"description": "each of them"}}
            for index, text in enumerate(HOSTILE)
        ),
        *({"name": name, "type": "Array<String>", "selector": [name]} for name in ("type", "Page")),
    ]
    parts["service.json"] = re.sub(
        r'"default": "eu",\s*"options": \[.*?\]', lambda _: f'"options": {options}', parts["service.json"]
    )
    parts["resources.json"] = (
        parts["resources.json"]
        .replace('"fields": [', f'"fields": [{json.dumps(fields)[1:-1]},', 1)
        .replace(
            '"name": "city", "type": "String", "des', f'"name": "city", "type": "String", "options": {options}, "des'
        )
    )
    assert "onerror" in parts["service.json"]
    (folder / "types.json").write_text(json.dumps({"types": hostile_types()}), encoding="utf-8")
    for name, text in parts.items():
        attacked = re.sub(
            r'"(short|description)": "[^"]*"', lambda found: f'"{found[1]}": {json.dumps(next(texts))}', text
        )
        (folder / name).write_text(attacked, encoding="utf-8")
    return folder


def hostile_types() -> dict[str, object]:
    """Declared types whose texts are attacks."""
    member = {"deprecated": HOSTILE[0], "description": HOSTILE[3], "access": "read"}
    fields = [
        {"name": text, "rename": f"f{index}", "example": text, "options": [*HOSTILE], **member}
        for index, text in enumerate(HOSTILE)
    ]
    return {
        "Attack": {"description": HOSTILE[1], "fields": fields},
        "Word": {"description": HOSTILE[2], "options": [*HOSTILE]},
        "Either": {"description": HOSTILE[6], "variants": {text: f"V{index}" for index, text in enumerate(HOSTILE)}},
        **{f"V{index}": {"description": text, "fields": [{"name": "a"}]} for index, text in enumerate(HOSTILE)},
    }


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Site]:
    """Build the sites of the tests, by the names of their specs."""
    folder = tmp_path_factory.mktemp("sites")
    (folder / "hostile").mkdir()
    specs = (*SPECS, hostile(folder / "hostile"))
    return {spec.name: made(spec, folder / f"site-{spec.name}") for spec in specs}


NAMES = [*(spec.name for spec in SPECS), "hostile"]


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_there(sites: dict[str, Site], name: str) -> None:
    site = sites[name]
    connector = site.connector
    front = site.documents[site.folder / "index.html"]
    for resource in connector.resources:
        document = site.documents[site.folder / "resources" / f"{resource.module}.html"]
        for operation in resource.operations:
            assert operation.name in document.ids
            assert f"client.{resource.name}.{operation.name}(" in document.text
            assert f"resources/{resource.module}.html#{operation.name}" in front.links
            assert not [value.name for value in operation.values if value.name not in document.text]
        for record in traverse.records(connector, resource):
            assert record.name in document.ids
    for item in connector.types:
        document = site.documents[site.folder / "types" / f"{item.module}.html"]
        assert not {item.name, *(record.name for record in traverse.records(connector, item))} - document.ids
    for webhook in (webhook for resource in connector.resources for webhook in resource.webhooks):
        page = site.documents[site.folder / "webhooks.html"]
        assert {webhook.id, "-".join(prose(webhook.id).split())} & page.ids
        assert webhook.path is None or webhook.path in page.text
    assert not {item.variable for item in connector.settings} - site.documents[site.folder / "client.html"].ids
    errors = ROOT.joinpath("generator/runtime/errors.py").read_text(encoding="utf-8")
    told = site.documents[site.folder / "errors.html"].ids
    for found in re.findall(r"^class ([A-Z]\w+)", errors, re.M):
        assert found.replace("ConnectorError", f"{connector.package.client}Error") in told


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere(sites: dict[str, Site], name: str) -> None:
    site = sites[name]
    own = site.connector.package.readme
    for path, document in site.documents.items():
        assert len(document.ids) == sum(1 for _, given in document.tags if given.get("id")), path
        for address in (*document.links, *document.loads):
            if address == "data:,":
                continue
            if re.match(r"[a-z]+:", address):
                is_described = name == "hostile" and re.match(r"https?://evil\.example|mailto:mail@evil", address)
                assert address in own or is_described, address
                assert address not in document.loads
                continue
            file, _, fragment = address.partition("#")
            target = (path.parent / unquote(file)).resolve() if file else path
            assert target.is_file(), (path, address)
            if target.suffix == ".html" and fragment:
                assert {fragment, unquote(fragment)} & site.documents[target].ids, (path, address)
    style = (site.folder / "site.css").read_text(encoding="utf-8")
    assert not re.search(r"@import|url\(", style)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_has_a_twin_for_agents(sites: dict[str, Site], name: str) -> None:
    site = sites[name]
    listed = (site.folder / "llms.txt").read_text(encoding="utf-8")
    for path, document in site.documents.items():
        twin = path.with_suffix(".md")
        assert f"]({twin.relative_to(site.folder).as_posix()})" in listed
        text = twin.read_text(encoding="utf-8")
        assert not re.search(r"^\s*:::", text, re.M)
        assert text.startswith("# ")
        for link in re.findall(r"(?<!\\)\]\(([^)#\s]+\.md)", text):
            assert (path.parent / link).is_file(), (path, link)
        assert twin.name in document.links


def test_texts_are_texts(sites: dict[str, Site]) -> None:
    site = sites["hostile"]
    known = {
        tag for name in ("sinch", "studio") for document in sites[name].documents.values() for tag, _ in document.tags
    } | {"blockquote", "em", "ol"}  # of Markdown
    shown = " ".join(document.text for document in site.documents.values())
    for document in site.documents.values():
        assert not {tag for tag, _ in document.tags} - known
        for tag, attributes in document.tags:
            assert not [name for name in attributes if name.startswith("on")], (tag, attributes)
        assert not [link for link in document.links if "script:" in link]
        assert not [link for link in document.loads if "evil" in link]
    for text in (
        "<script>window.broken = 1</script>",
        ".. image:: http://evil.example/x.png",
        "{raw} html",
        "::: section x",
    ):
        assert text in shown, text
    assert "全角 文字の題名" in shown


HIDDEN = "a\u202eb\x1b[31m\x9b\u200b'\\\U000e0041"


def test_no_sample_hides_text(tmp_path: Path) -> None:
    spec: dict[str, object] = {
        "handle": "acme",
        "service": {"baseURL": "https://acme.example"},
        "resources": [
            {
                "handle": "things",
                "fields": [{"name": "id", "example": HIDDEN}],
                "operations": {
                    "create": {
                        "method": "POST",
                        "path": "/",
                        "bodyTemplate": {"name": "{{name}}"},
                        "placeholders": [
                            {"name": "name", "required": True, "example": HIDDEN},
                        ],
                    },
                    "say": {
                        "method": "POST",
                        "path": "/say",
                        "contentType": "text/plain",
                        "bodyTemplate": {
                            "value": "{{text}}",
                            "placeholders": [{"name": "text", "required": True, "example": HIDDEN}],
                        },
                    },
                    "tail": {"method": "GET", "path": "/tail", "returns": "lines", "event": "Thing"},
                },
                "webhooks": [
                    {
                        "event": "made",
                        "path": "/hooks",
                        "payload": [{"name": "id", "type": "String", "example": HIDDEN}],
                    }
                ],
            }
        ],
    }
    (tmp_path / "acme.json").write_text(json.dumps(spec), encoding="utf-8")
    site = made(tmp_path / "acme.json", tmp_path / "site")
    for path in site.folder.rglob("*"):
        if path.is_file():
            assert not hidden(path.read_text(encoding="utf-8")), path
    page = (site.folder / "resources" / "things.md").read_text(encoding="utf-8")
    word = re.search(r"--text (\$'.*')$", page, re.MULTILINE)
    assert word is not None
    said = subprocess.run(["bash", "-c", f"printf %s {word[1]}"], capture_output=True, check=True)
    assert said.stdout.decode() == HIDDEN


def test_types_of_its_own(sites: dict[str, Site]) -> None:
    site = sites["studio"]
    resource = site.documents[site.folder / "resources/messages.html"]
    for page, name in (("usage", "Usage"), ("content_block", "ContentBlock"), ("tree", "Tree")):
        assert name in site.documents[site.folder / f"types/{page}.html"].ids
    for name in ("MessageAuthor", "MessageAuthorTeam"):
        assert name in resource.ids, name
    assert any(link.startswith("../types/") for link in resource.links)
    assert "../resources/messages.html#MessageAuthor" in resource.links
    for text in ("read only", "Deprecated: Use usage", "required", "Members of "):
        assert text in resource.text + site.documents[site.folder / "types/usage.html"].text, text


def test_annotations_say_names_that_a_reader_knows(sites: dict[str, Site]) -> None:
    site = sites["sinch"]
    for page, names in (("client", ("httpx.Timeout", "RawResponse[JsonValue]")), ("answers", ("httpx.Response",))):
        text = (site.folder / f"{page}.md").read_text(encoding="utf-8")
        assert all(name in text for name in names)
        assert not re.findall(r"(?<![\w.])(?:lazy|_[a-z_]+)\.\w+", text)


def test_samples_say_what_is_sent(sites: dict[str, Site]) -> None:
    page = sites["sinch"].documents[sites["sinch"].folder / "resources/sms.html"].text
    for text in (
        "async def main() -> None:",
        "curl -X POST",
        '-u "${SINCH_USERNAME}:${SINCH_PASSWORD}"',
        "sinch-sdk sms create",
    ):
        assert text in page, text


def test_addresses_of_its_own(tmp_path: Path) -> None:
    result = run("docs", SPECS[0], "-o", tmp_path / "site", "--base-url", "https://docs.acme.example/api")
    assert result.exit_code == 0, result.output
    page = (tmp_path / "site/resources/sms.html").read_text(encoding="utf-8")
    assert '<link rel="canonical" href="https://docs.acme.example/api/resources/sms.html">' in page
    assert "<loc>https://docs.acme.example/api/index.html</loc>" in (tmp_path / "site/sitemap.xml").read_text()
    assert "(https://docs.acme.example/api/resources/sms.md)" in (tmp_path / "site/llms.txt").read_text()


def test_a_page_of_what_changed(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        for file, text in starter("acme").items():
            (tmp_path / name / file).write_text(text, encoding="utf-8")
    resources = tmp_path / "new/resources.json"
    text = resources.read_text(encoding="utf-8")
    resources.write_text(text.replace('"name": "city"', '"name": "town"'), encoding="utf-8")
    result = run("docs", tmp_path / "new", "-o", tmp_path / "site", "--since", tmp_path / "old")
    assert result.exit_code == 0, result.output
    changelog = Document(tmp_path / "site/changelog.html")
    assert "Breaking" in changelog.text
    assert "town" in changelog.text
    assert "changelog.html" in Document(tmp_path / "site/index.html").links


def test_equal_input_gives_equal_bytes_and_a_site_replaces_itself(sites: dict[str, Site], tmp_path: Path) -> None:
    again = made(SPECS[0], tmp_path / "site")
    first = {path.relative_to(again.folder): path.read_bytes() for path in again.folder.rglob("*") if path.is_file()}
    before = sites["sinch"].folder
    assert first == {path.relative_to(before): path.read_bytes() for path in before.rglob("*") if path.is_file()}
    made(SPECS[0], tmp_path / "site")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


@pytest.mark.parametrize("changed", ["own.txt", "index.html", "gen-docs.lock"])
def test_a_folder_that_holds_something_else_is_left_alone(sites: dict[str, Site], tmp_path: Path, changed: str) -> None:
    site = tmp_path / "site"
    shutil.copytree(sites["sinch"].folder, site)
    (site / changed).write_text("own", encoding="utf-8")
    result = run("docs", SPECS[0], "-o", site)
    assert result.exit_code == 1
    assert "error[not-ours]" in result.output
    assert (site / changed).read_text(encoding="utf-8") == "own"
    assert (site / "resources/sms.html").is_file()


@pytest.mark.parametrize("own", ["link", "folder", "pipe"])
def test_nothing_is_lost_that_is_no_file(sites: dict[str, Site], tmp_path: Path, own: str) -> None:
    site = tmp_path / "site"
    shutil.copytree(sites["sinch"].folder, site)
    mine = site / own
    match own:
        case "link":
            mine.symlink_to(tmp_path)
        case "folder":
            mine.mkdir()
        case _:
            os.mkfifo(mine)
    result = run("docs", SPECS[0], "-o", site)
    assert result.exit_code == 1
    assert "error[not-ours]" in result.output
    assert os.path.lexists(mine)


def test_a_generated_package_is_left_alone(tmp_path: Path) -> None:
    assert run("build", SPECS[0], "-o", tmp_path).exit_code == 0
    result = run("docs", SPECS[0], "-o", tmp_path / "sinch")
    assert result.exit_code == 1
    assert "gen-docs.lock is missing" in result.output
    assert (tmp_path / "sinch/gen.lock").is_file()


def test_the_payload_of_an_event_may_be_a_type_of_the_document(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Sent"}}}}
    sent = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "sent"}, "id": {"type": "string"}}}
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "paths": {"/sent": {"get": {"responses": {"204": {}}}}},
        "webhooks": {"sent": {"post": {"requestBody": body, "responses": {}}}},
        "components": {"schemas": {"Sent": sent}},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    done = run("docs", path, "-o", tmp_path / "site")
    assert done.exit_code == 0, done.output


def test_a_broken_spec_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text("{", encoding="utf-8")
    result = run("docs", tmp_path / "spec.json", "-o", tmp_path / "site")
    assert result.exit_code == 1
    assert "error[invalid-json]" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["spec.json"]


@settings(
    max_examples=EXAMPLES or 5,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(connectors())
def test_random_connectors_have_sites(connector: Connector) -> None:
    with TemporaryDirectory() as folder:
        findings = Findings()
        files = DOCS.files(compiled_files(connector.files()))
        assert folders.write(files, Path(folder) / "site", "gen-docs.lock", findings)
        assert findings.items == []


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mdit_py_plugins", None)
    result = run("docs", SPECS[0], "-o", tmp_path / "site")
    assert result.exit_code == 2
    assert "pip install 'connector-gen[docs]'" in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(scope="module")
def tab() -> Generator[Tab]:
    """Start a tab of Chromium."""
    with browser() as found:
        yield found


@pytest.mark.parametrize("served", [False, True])
def test_search_by_keyboard(sites: dict[str, Site], tab: Tab, served: bool) -> None:
    site = sites["sinch"]
    with serving(Starlette(routes=[Mount("/docs", StaticFiles(directory=site.folder))])) as url:
        _search(f"{url}/docs" if served else site.folder.resolve().as_uri(), tab)


def _search(site: str, tab: Tab) -> None:
    tab.show(1280)
    tab.loaded.clear()
    tab.open(f"{site}/webhooks.html")
    assert tab.run("document.getElementById('site-copy').hidden") is site.startswith("file:")
    tab.press("/")
    for character in "create sms":
        tab.press(character)
    tab.until("document.querySelector('#site-results [aria-selected=true] .excerpt mark') !== null")
    assert tab.run("Number(document.querySelector('#site-search').dataset.milliseconds) < 100")
    assert tab.run("document.querySelector('#site-results .title').textContent")
    tab.press("Enter")
    tab.until("location.pathname.endsWith('resources/sms.html') && document.readyState === 'complete'")
    tab.until("document.querySelector(':target') !== null")
    assert tab.errors == []
    assert not [address for address in tab.loaded if not address.startswith((site, "data:"))]


def test_a_choice_of_tabs_is_kept(sites: dict[str, Site], tab: Tab) -> None:
    folder = sites["sinch"].folder
    tab.show(1280)
    tab.open(folder / "resources/sms.html")
    tab.run("[...document.querySelectorAll('[role=tab]')].find(tab => tab.textContent === 'curl').click()")
    shown = "[...document.querySelectorAll('.tab:not([hidden])')].every(tab => tab.dataset.label === 'curl')"
    assert tab.run(shown) is True
    tab.open(folder / "resources/voice.html")
    assert tab.run("document.querySelector('.tab:not([hidden])').dataset.label") == "curl"
    assert tab.run("document.querySelectorAll('.copy').length === document.querySelectorAll('.code').length") is True
    tab.run("localStorage.clear()")


def test_dark_and_light(sites: dict[str, Site], tab: Tab) -> None:
    page = sites["sinch"].folder / "resources/sms.html"
    shades: list[float] = []
    for dark in (False, True):
        tab.show(1280, dark=dark)
        tab.open(page)
        behind, text, box, code = (
            sum(
                map(
                    int,
                    re.findall(r"\d+", str(tab.run(f"getComputedStyle(document.querySelector('{at}')).{what}")))[:3],
                )
            )
            for at in ("body", ".code pre")
            for what in ("backgroundColor", "color")
        )
        assert min(abs(behind - text), abs(box - code)) > 300
        shades.append(behind)
    assert shades[0] > 600 > 150 > shades[1]


@pytest.mark.parametrize("name", NAMES)
def test_a_phone(sites: dict[str, Site], tab: Tab, name: str) -> None:
    tab.show(390, phone=True)
    kinds = {path.parent.name: path for path in sites[name].documents}  # a page of each folder, and those of the guide
    for path in {*kinds.values(), *sites[name].folder.glob("*.html")}:
        tab.open(path)
        assert tab.run("window.innerWidth") == 390, path
        assert tab.run("document.documentElement.scrollWidth <= 390"), path


def test_an_attack_in_a_browser(sites: dict[str, Site], tab: Tab) -> None:
    site = sites["hostile"]
    tab.show(1280)
    tab.loaded.clear()
    for path in site.documents:
        tab.open(path)
        assert tab.run("window.broken") is None, path
    tab.press("/")
    for character in "script window broken":
        tab.press(character)
    tab.until("document.querySelectorAll('#site-results mark').length > 0")
    assert tab.run("window.broken") is None
    assert not [address for address in tab.loaded if not address.startswith(("file:", "data:"))]


@pytest.mark.parametrize(("dark", "width"), [(False, 1440), (True, 390)])
def test_everybody_can_read_it(sites: dict[str, Site], tab: Tab, dark: bool, width: int) -> None:
    folder = sites["studio"].folder
    pages = (
        "index",
        "resources/messages",
        "types/index",
        "types/content_block",
        "client",
        "errors",
        "answers",
        "terminal",
    )
    for path in (*(folder / f"{page}.html" for page in pages), sites["sinch"].folder / "webhooks.html"):
        tab.show(width, dark=dark, phone=width == 390)
        tab.open(path)
        assert violations(tab) == [], (path.name, width)
