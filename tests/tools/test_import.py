"""`gen import`: a page or an OpenAPI document as a spec that gives the same package."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import click
import pytest

from generator.findings import report
from generator.pipeline import analyse, files
from tests.support.specs import run, tree

SERVICE = '{"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}'
FIRST = '[ {"handle": "zebras",\t"endpoint": "/z",\n  "operations": {"send": {"method": "POST"}}} ]'
SECOND = '[{"handle": "ants", "endpoint": "/café", "operations": {"send": {"method": "POST"}}}]'

PAGES: dict[str, tuple[str, dict[str, str]]] = {
    "fences": (
        f"# Acme\n\n```json\n{SERVICE}\n```\n\ntext\n\n```\n{FIRST}\n```\n",
        {"service.json": f"{SERVICE}\n", "resources.json": f"{FIRST}\n"},
    ),
    "tildes": (
        f"~~~ json title=`a`\n{SERVICE}\n~~~\n\n~~~~JSON\n{FIRST}\n~~~~~\n",
        {"service.json": f"{SERVICE}\n", "resources.json": f"{FIRST}\n"},
    ),
    "windows": (
        f"# Acme\r\n\r\n```json\r\n{SERVICE}\r\n```\r\n```json\r\n{SECOND}\r\n```\r\n",
        {"service.json": f"{SERVICE}\r\n", "resources.json": f"{SECOND}\r\n"},
    ),
    "byte order mark": (
        f"\ufeff```json\n{SERVICE}\n```\n```json\n{FIRST}\n```\n",
        {"service.json": f"{SERVICE}\n", "resources.json": f"{FIRST}\n"},
    ),
    "in a list": (
        f"10. Of it:\n\n    ```json\n    {SERVICE}\n    ```\n\n   - x:\n     ```json\n     {SECOND}\n     ```\n",
        {"service.json": f"    {SERVICE}\n", "resources.json": f"     {SECOND}\n"},
    ),
    "the order of the page": (
        f"```json\n{SERVICE}\n```\n```json\n{FIRST}\n```\n```json\n{SECOND}\n```\n",
        {"1-service.json": f"{SERVICE}\n", "2-resources.json": f"{FIRST}\n", "3-resources.json": f"{SECOND}\n"},
    ),
    "never closed": (
        f"```json\n{SERVICE}\n```\n```json\n{FIRST}",
        {"service.json": f"{SERVICE}\n", "resources.json": FIRST},
    ),
    "other blocks": (
        (
            f'```json\n{SERVICE}\n```\n```sh\ncurl x\n```\n```json\n{{"id": 1}}\n```\n> ```json\n> {SECOND}\n> ```\n'
            f"<!--\n```json\n{{\n```\n-->\n\n```json\n{SECOND}\n```\n"
        ),
        {"service.json": f"{SERVICE}\n", "resources.json": f"{SECOND}\n"},
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_byte_for_byte(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page, wanted = PAGES[name]
    Path("acme.md").write_bytes(page.encode())
    code, output = run("import", "acme.md", "-o", "imported/acme")
    assert code == 0, output
    assert tree(Path("imported/acme")) == {path: text.encode() for path, text in sorted(wanted.items())}
    assert output.count("note[skipped-fence]") == (3 if name == "other blocks" else 0)
    for built, spec in (("a", "acme.md"), ("b", "imported/acme")):
        assert run("build", spec, "-o", built, "--no-cache")[0] == 0
    assert tree(Path("a")) == tree(Path("b"))


def test_the_folder_is_named_by_the_connector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.md").write_text(PAGES["fences"][0])
    assert run("import", "page.md")[0] == 0
    assert sorted(tree(Path())) == ["page.md", "specs/acme/resources.json", "specs/acme/service.json"]


@pytest.mark.parametrize("handle", ["../../out", "/tmp/out", "..", "a/b", "."])
def test_a_handle_leads_to_no_other_folder(handle: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    Path("page.md").write_text(PAGES["fences"][0].replace('"acme"', f'"{handle}"'))
    code, output = run("import", "page.md")
    assert (code, "name a folder with -o" in output) == (2, True)
    assert list(tree(tmp_path)) == ["here/page.md"]


def test_nothing_is_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.md").write_text(PAGES["fences"][0])
    Path("folder").mkdir()
    Path("folder/notes.txt").write_text("mine")
    Path("file").write_text("mine")
    Path("link").symlink_to("nowhere")
    before = tree(Path())
    for target in ("folder", "file", "link", "file/below"):
        assert run("import", "page.md", "-o", target)[0] == 2
    assert tree(Path()) == before


@pytest.mark.parametrize("broken", [f"{SERVICE[:-1]}", f"{SERVICE},", '{"a": 1, "a": 2}'])
def test_broken_json_is_refused(broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.md").write_text(f"```json\n{SERVICE}\n```\n\n```json\n{broken}\n```\n")
    code, output = run("import", "page.md", "-o", "out")
    assert (code, "\npage.md:" in f"\n{output}") == (1, True)
    assert list(tree(Path())) == ["page.md"]


def test_a_page_of_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.md").write_text(f"```json\n{FIRST}\n```\n")
    code, output = run("import", "page.md")
    assert (code, "error[no-service]" in output, list(tree(Path()))) == (1, True, ["page.md"])


PUBLISHED = Path(os.environ.get("CONNECTOR_FIXTURES", "") or "unset", "../page.md")


@pytest.mark.skipif(not PUBLISHED.is_file(), reason="the published page was not run: CONNECTOR_FIXTURES is not set")
def test_the_published_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    findings = analyse(PUBLISHED).findings
    lines = [line for line in click.unstyle(report.text(findings)).split("\n") if re.match(r"\S+:\d+:\d+: ", line)]
    text = PUBLISHED.read_text(encoding="utf-8").splitlines()
    holes = [finding for finding in findings if finding.code == "undeclared-placeholder"]
    named = [finding.message.split("'")[1] for finding in holes]
    assert sorted(named) == ["project_id", "project_id", "region"]
    for finding, name in zip(holes, named, strict=True):
        where = report.location(finding.where)
        assert text[where.line - 1][where.column - 1 :].startswith(f"{{{{{name}}}}}")
    shapes = [line.partition("[shape-mismatch]: ")[2] for line in lines if "[shape-mismatch]" in line]
    assert any(line.startswith("sms.to is read as an object") and "array" in line for line in shapes)
    assert any(line.startswith("sms.from is read as an object") and "string" in line for line in shapes)
    linked = set(re.findall(r"\[Action: ([^\]]+)\]", "\n".join(text)))
    unmatched = {finding.message.split("'")[1] for finding in findings if finding.code == "unmatched-action"}
    assert unmatched
    assert unmatched < linked
    assert sum("[unmatched-action]" in line for line in lines) == len(unmatched)
    assert run("import", PUBLISHED, "-o", "page")[0] == 0
    for spec, output in ((PUBLISHED, "a"), (Path("page"), "b")):
        assert run("build", spec, "-o", output, "--no-cache")[0] == 0
    assert tree(Path("a")) == tree(Path("b"))


OPENAPI = """\
openapi: 3.1.0
info: {title: Acme, version: 1.0.0, description: "Things — and more."}
servers: [{url: "https://{region}.acme.example", variables: {region: {default: eu, enum: [eu, us]}}}]
security: [{key: []}]
paths:
  /pets:
    get:
      tags: [Zoo]
      parameters: [{name: tag, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    post:
      tags: [Zoo]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"201": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
  /pets/{id}/photo:
    put:
      tags: [Photos]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {image/png: {schema: {type: string, format: binary}}}}
      responses:
        "204": {description: ok}
        "404": {description: none, content: {application/json: {schema: {$ref: "errors.yaml#/Missing"}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, kind: {enum: [cat, dog]}, parent: {$ref: "#/components/schemas/Pet"}}
"""
MISSING = "Missing: {type: object, required: [id], properties: {id: {type: string}}}\n"
BARE = '{"openapi": "3.0.3", "info": {"title": "Bare API", "version": "1"}, "paths": {"/": {"get": {"responses": {}}}}}'
DOCUMENTS = {
    "acme.yaml": {"acme.yaml": OPENAPI, "errors.yaml": MISSING},
    "bare.json": {"bare.json": BARE},
    "empty.yml": {"empty.yml": "openapi: 3.2.0\ninfo: {title: Nothing}\npaths: {}\n"},
}


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("by", ["paths", "tags"])
def test_an_import_of_a_document_is_the_document(
    name: str, by: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    folder = Path(name).stem
    Path(folder).mkdir()
    for path, text in DOCUMENTS[name].items():
        (Path(folder) / path).write_text(text, encoding="utf-8")
    by_tags = by == "tags"
    more = 'resources_by = "tags"\n' if by_tags else ""
    (Path(folder) / "overlay.toml").write_text(f'extends = "{name}"\n{more}', encoding="utf-8")
    options = ["--resources", "tags"] if by_tags else []
    code, output = run("import", Path(folder) / name, "-o", Path("imported") / folder, *options)
    assert code == 0, output
    for made in Path("imported", folder).iterdir():
        text = made.read_text(encoding="utf-8")
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
    whole, written = analyse(Path(folder)), analyse(Path("imported") / folder)
    assert "overlay-not-read" not in [finding.code for finding in whole.findings]
    assert whole.connector is not None
    assert written.connector is not None
    assert files(written.connector) == files(whole.connector)
    assert ("zoo" in {item.wire for item in whole.connector.resources}) == (by_tags and folder == "acme")


@pytest.mark.parametrize(
    ("overlay", "code", "words"),
    [
        ('extends = "acme.json"\nresources_by = "tags"\n', "invalid-value", "the base is not an OpenAPI document"),
        ('extends = "bare.json"\nresources_by = "words"\n', "invalid-value", 'hint: resources_by = "tags"'),
        ('resources_by = "tags"\n', "overlay-key", "'resources_by' is not a key of the overlay here"),
    ],
)
def test_what_resources_by_is_for(overlay: str, code: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/overlay.toml").write_text(overlay, encoding="utf-8")
    (tmp_path / "acme/bare.json").write_text(BARE, encoding="utf-8")
    (tmp_path / "acme/acme.json").write_text(SERVICE, encoding="utf-8")
    output = run("check", tmp_path / "acme")[1]
    assert code in output
    assert words in output


def test_a_page_has_no_tags(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.md").write_text(PAGES["fences"][0])
    code, output = run("import", "page.md", "--resources", "tags")
    assert (code, "--resources is for OpenAPI documents" in output) == (2, True)
