"""The project's own site: every link leads somewhere, the search knows its pages, the programs that it shows run."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
from collections.abc import Generator, Mapping
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest

from tests.live import routes
from tests.live.standin import PLAN_TOKEN, StandIn
from tests.site import packages, prose
from tests.site.__main__ import main
from tests.support.browser import Tab, browser, violations
from tests.support.html import Document
from tests.support.mocking import mocked
from tests.support.packages import compiled, imported
from tests.support.paths import ROOT
from tests.support.server import running

pytestmark = pytest.mark.xdist_group("site")  # one worker builds it
BASE, SOURCE = "https://acme.example/gen", "https://code.example/gen/blob/main"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site; the published connector, which is small, stands for the corrected one."""
    target = tmp_path_factory.mktemp("project") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packages, "SPECS", {**packages.SPECS, "sinch": ROOT / "specs/sinch"})
        main([str(target), "--base-url", BASE, "--source-url", SOURCE])
    return target


@pytest.fixture(scope="module")
def documents(site: Path) -> Mapping[Path, Document]:
    """Read its pages."""
    return {path: Document(path) for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def tab() -> Generator[Tab]:
    """Start a tab of Chromium."""
    with browser() as found:
        yield found


def test_every_link_leads_somewhere(site: Path, documents: Mapping[Path, Document]) -> None:
    for path, document in documents.items():
        own = path.relative_to(site).parts[0] != "packages"
        for address in (*document.links, *document.loads):
            if re.match(r"[a-z]+:", address):
                if own and address.startswith(SOURCE):
                    assert (ROOT / address.removeprefix(f"{SOURCE}/")).exists(), address
                continue
            file, _, anchor = address.partition("#")
            target = (path.parent / unquote(file)).resolve() if file else path
            assert target.is_file(), (path, address)
            assert target.suffix != ".html" or not anchor or unquote(anchor) in documents[target].ids, (path, address)


def test_every_twin_leads_to_twins(site: Path) -> None:
    for path in (*site.glob("*.md"), *site.glob("format/*.md")):
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# ")
        assert not re.search(r"^<!--|^:::", text, re.MULTILINE)
        for link in re.findall(r"\]\(([^)#\s]+\.md)", text):
            assert link.startswith(SOURCE) or (path.parent / link).is_file(), (path, link)


def test_every_part_of_the_documents_is_there(site: Path, documents: Mapping[Path, Document]) -> None:
    shown = " ".join(document.text for path, document in documents.items() if "packages/" not in path.as_posix())
    for name in ("README", "specs/FORMAT", "ARCHITECTURE", "BENCHMARKS", "CHANGELOG", "CONTRIBUTING", "SECURITY"):
        for part in prose.chapters(f"{name}.md", (ROOT / f"{name}.md").read_text(encoding="utf-8")):
            if (name, part.anchor) == ("README", "more"):
                continue  # the list of the documents themselves
            assert part.title in shown
            for row in part.lines:
                words = re.fullmatch(r"[A-Z][a-z ]{40,}\S*", row)
                assert words is None or row in shown, row
    listed = (site / "llms.txt").read_text(encoding="utf-8")
    assert f"- [OpenAPI documents]({BASE}/openapi.md): An OpenAPI document is a spec." in listed
    assert f"<loc>{BASE}/format/auth.html</loc>" in (site / "sitemap.xml").read_text(encoding="utf-8")
    canonical = f'<link rel="canonical" href="{BASE}/packages/parley/index.html">'
    assert canonical in (site / "packages/parley/index.html").read_text(encoding="utf-8")


def test_links_between_files_are_links_between_pages(documents: Mapping[Path, Document], site: Path) -> None:
    assert "security.html#longer-runs" in documents[site / "contributing.html"].links
    assert f"{SOURCE}/tests/real/README.md" in documents[site / "contributing.html"].links
    assert "every-key.html#webhookssignaturesname" in documents[site / "format/auth.html"].links
    assert "../openapi.html" in documents[site / "format/index.html"].links
    assert "F53" in documents[site / "format/auth.html"].ids
    assert "format/auth.html#F32" in documents[site / "openapi.html"].links
    for name in packages.SPECS:
        assert f"packages/{name}/index.html" in documents[site / "packages.html"].links


def test_a_link_to_a_file_without_a_page_is_text_where_nothing_shows_it() -> None:
    places = prose.Places(ROOT)
    text = "See [the `license`](LICENSE), [LICENSE](LICENSE#x) and `[x](LICENSE)`.\n\n    [y](LICENSE)\n"
    led = "See the `license`, LICENSE and `[x](LICENSE)`.\n\n    [y](LICENSE)\n"
    assert places.led("a", "README.md", text, "") == led


@pytest.mark.parametrize("target", ["GONE.md", "#gone", "README.md#gone"])
def test_a_dead_link_stops_the_build(target: str) -> None:
    places = prose.Places(ROOT)
    places.add("index", "A", "# A\n\n## B\n", prose.chapters("README.md", "# A\n\n## B\n"))
    assert places.led("b", "README.md", "[x](README.md#b)", "") == "[x](index.md#b)"
    with pytest.raises(prose.DeadLink, match=f"README.md: the link to {target} leads nowhere"):
        places.led("b", "README.md", f"[x]({target})", "")


def test_the_search_finds_a_word_of_an_example_of_the_format(site: Path, tab: Tab) -> None:
    tab.show(1280)
    tab.loaded.clear()
    tab.open(site / "index.html")
    tab.press("/")
    for character in "deepobject":
        tab.press(character)
    tab.until("document.querySelector('#site-results [aria-selected=true] mark') !== null")
    tab.press("Enter")
    tab.until("document.readyState === 'complete' && document.querySelector('h1').textContent !== 'connector-gen'")
    assert str(tab.run("location.href")).endswith("/openapi.html#F61")
    assert tab.errors == []
    assert not [address for address in tab.loaded if not address.startswith(("file:", "data:"))]


@pytest.mark.parametrize(("page", "dark", "width"), [("index", False, 1440), ("packages", True, 390)])
def test_everybody_can_read_it(site: Path, tab: Tab, page: str, dark: bool, width: int) -> None:
    tab.show(width, dark=dark, phone=width == 390)
    tab.open(site / f"{page}.html")
    assert tab.run(f"document.documentElement.scrollWidth <= {width}")
    assert violations(tab) == []


def test_the_command_runs_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run([ROOT / ".ci/site", "--help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "--source-url URL" in done.stdout


def test_the_program_of_the_openapi_document_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("PARCELS_TOKEN", "token")
    connector = compiled(packages.SPECS["parcels"])
    with imported(connector), mocked(connector) as url:
        run("parcels", "Parcels()", f"Parcels(base_url={url!r})")
    compare("parcels", capsys, request)


def test_the_program_of_a_real_vendor_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("SINCH_SERVICE_PLAN_ID", routes.PLAN)
    monkeypatch.setenv("SINCH_SERVICE_PLAN_TOKEN", PLAN_TOKEN)
    with running() as server:
        server.answer = StandIn().answer
        run("sinch", "Sinch()", f"Sinch(base_url={server.url!r})")
    compare("sinch", capsys, request)


def test_the_program_of_the_chat_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("PARLEY_KEY", "key")
    asked: list[object] = []

    def answer(sent: httpx.Request) -> httpx.Response:
        asked.append(json.loads(sent.content)["messages"])
        return httpx.Response(200, text=packages.events(), headers={"Content-Type": "text/event-stream"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    with imported(compiled(packages.SPECS["parley"])):
        run("parley", "AsyncParley()", "AsyncParley(http_client=http)", http=http)
    asyncio.run(http.aclose())
    assert asked == [[{"role": "user", "content": "What should I see in Rome?"}]]
    compare("parley", capsys, request)


def run(name: str, client: str, replaced: str, **names: object) -> None:
    """Run the program of a package with another client."""
    text = packages.program(name)
    assert text.count(client) == 1
    exec(compile(text.replace(client, replaced), f"{name}.py", "exec"), {"__name__": "__main__", **names})


def compare(name: str, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest) -> None:
    """Compare what a program printed with what the page shows."""
    out = capsys.readouterr().out
    if request.config.getoption("--update-cases"):
        packages.output(name).write_text(out, encoding="utf-8")
    assert out == packages.output(name).read_text(encoding="utf-8")
