"""One bound for nesting, wherever it is written: below it a spec builds, above it a finding says where."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.findings import Severity
from generator.pipeline import Analysis, analyse, files
from generator.text.depth import MAX_DEPTH
from tests.support.specs import SERVICE, spec, thing

Documents = tuple[dict[str, object], str]


def lists(depth: int) -> str:
    return "Array<" * (depth // 2) + "String" + ">" * (depth // 2) + "[]" * (depth - depth // 2)


def array(depth: int) -> str:
    return "[" * depth + "]" * depth


def field(depth: int) -> Documents:
    return thing(fields=[{"name": "a", "type": lists(depth), "selector": ["a"]}]), ""


def parameter(depth: int) -> Documents:
    query = {"q": {"value": "{{q}}", "placeholders": [{"name": "q", "type": lists(depth)}]}}
    return thing(operations={"list": {"method": "GET", "queryParams": query}}), ""


def default(depth: int) -> Documents:
    query = {"q": {"value": "{{q}}", "placeholders": [{"name": "q", "type": "Any", "default": array(depth)}]}}
    return thing(operations={"list": {"method": "GET", "queryParams": query}}), ""


def option(depth: int) -> Documents:
    query = {"q": {"value": "{{q}}", "placeholders": [{"name": "q", "type": "Any", "options": [array(depth)]}]}}
    return thing(operations={"list": {"method": "GET", "queryParams": query}}), ""


def selector(depth: int) -> Documents:
    return thing(fields=[{"name": "a", "type": "String", "selector": ["a"] * depth}]), ""


def items(depth: int) -> Documents:
    return thing(), f'[resources.things.operations.list]\nmethod = "GET"\nitems = {json.dumps(["a"] * depth)}\n'


def body(depth: int) -> Documents:
    return thing(operations={"create": {"method": "POST", "bodyTemplate": array(depth)}}), ""


def toml(depth: int) -> Documents:
    return thing(), f"{'.'.join(['a'] * depth)} = 1\n"


def quoted_toml(depth: int) -> Documents:
    return thing(), "[" + " . ".join(['"a"'] * depth) + "]\n"


SOUND = (field, parameter, default, option, selector, items, body)
PLACES = (*SOUND, toml, quoted_toml)


def written(folder: Path, documents: Documents) -> Path:
    resource, overlay = documents
    spec(folder, SERVICE, [resource])
    (folder / "overlay.toml").write_text(overlay, encoding="utf-8")
    return folder


@pytest.mark.parametrize("place", SOUND)
def test_the_maximum_builds(place: Callable[[int], Documents], tmp_path: Path) -> None:
    analysis = analyse(written(tmp_path / "acme", place(MAX_DEPTH)))
    assert analysis.connector is not None, analysis.findings
    assert files(analysis.connector)


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 300, 100_000])
@pytest.mark.parametrize("place", PLACES)
def test_over_the_maximum_is_a_finding(place: Callable[[int], Documents], depth: int, tmp_path: Path) -> None:
    analysis = analyse(written(tmp_path / "acme", place(depth)))
    assert "too-deep" in [finding.code for finding in analysis.findings]
    assert analysis.connector is None


def test_what_is_not_nested_is_not_deep(tmp_path: Path) -> None:
    overlay = f"""# {"a." * 100}
[package]
description = "{"a." * 100}"
authors = ['{"a." * 100}']
readme = '''
{"a." * 100}
'''
"""
    fields = [{"name": "a", "type": "String", "selector": ["a"], "meta": {"description": "[" * 100}}]
    texts = {"method": "POST", "bodyTemplate": '{"a": "' + "[" * 100 + '"}'}
    resource = thing(fields=fields, operations={"create": texts})
    assert "too-deep" not in [
        finding.code for finding in analyse(written(tmp_path / "acme", (resource, overlay))).findings
    ]


@pytest.mark.parametrize(("count", "is_built"), [(MAX_DEPTH, True), (MAX_DEPTH + 1, False)])
def test_a_chain_of_bases(count: int, is_built: bool, tmp_path: Path) -> None:
    spec(tmp_path / "s0", SERVICE, [thing()])
    for index in range(1, count + 1):
        (tmp_path / f"s{index}").mkdir()
        (tmp_path / f"s{index}/overlay.toml").write_text(f'extends = "../s{index - 1}"\n', encoding="utf-8")
    analysis = analyse(tmp_path / f"s{count}")
    assert (analysis.connector is not None) == is_built
    assert ("too-deep" in [finding.code for finding in analysis.findings]) != is_built


def errors(analysis: Analysis) -> set[str]:
    return {finding.code for finding in analysis.findings if finding.severity is Severity.ERROR}


def names(count: int, form: Callable[[str], object], *, last_first: bool) -> dict[str, object]:
    """Types that stand for one another: the first for the next, and so on."""
    numbers = [*range(count)]
    declared = {f"T{number}": form(f"T{number + 1}") for number in (reversed(numbers) if last_first else numbers)}
    return {**declared, f"T{count}": {"type": "String"}}


FORMS: tuple[Callable[[str], object], ...] = (
    lambda inner: {"type": f"{inner}[]"},
    lambda inner: {"type": f"Map<{inner}>?"},
    lambda inner: {"type": inner},
    lambda inner: {"variants": [inner, "Integer"]},
)


@pytest.mark.parametrize("last_first", [False, True])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("count", "is_built"), [(60, True), (100, False), (1_000, False)])
def test_a_chain_of_names(
    form: Callable[[str], object], last_first: bool, count: int, is_built: bool, tmp_path: Path
) -> None:
    types = names(count, form, last_first=last_first)
    spec(tmp_path / "acme", {**SERVICE, "types": types}, [thing(fields=[{"name": "a", "type": "T0"}])])
    analysis = analyse(tmp_path / "acme")
    assert (analysis.connector is not None) == is_built, analysis.findings
    assert is_built or {finding.code for finding in analysis.findings if finding.severity is Severity.ERROR} == {
        "too-deep"
    }


@pytest.mark.parametrize("last_first", [False, True])
def test_names_that_stand_for_too_much(last_first: bool, tmp_path: Path) -> None:
    """Twice as much with each name: what a few lines say is not written out."""
    types = names(50, lambda inner: {"variants": [f"{inner}[]", f"Map<{inner}>"]}, last_first=last_first)
    spec(tmp_path / "acme", {**SERVICE, "types": types}, [thing(fields=[{"name": "a", "type": "T0"}])])
    assert "too-large" in [finding.code for finding in analyse(tmp_path / "acme").findings]


def test_deep_texts_of_names(tmp_path: Path) -> None:
    types = names(60, lambda inner: {"type": f"{'Array<' * 60}{inner}{'>' * 60}"}, last_first=False)
    spec(tmp_path / "acme", {**SERVICE, "types": types}, [thing(fields=[{"name": "a", "type": "T0"}])])
    analysis = analyse(tmp_path / "acme")
    assert analysis.connector is None
    assert errors(analysis) == {"too-deep"}


SCHEMAS: tuple[Callable[[object], object], ...] = (
    lambda inner: {"type": "array", "items": inner},
    lambda inner: {"type": "object", "additionalProperties": {"type": "array", "items": {"items": inner}}},
    lambda inner: {"oneOf": [inner, {"type": "integer"}]},
)


@pytest.mark.parametrize("last_first", [False, True])
@pytest.mark.parametrize("form", SCHEMAS)
@pytest.mark.parametrize("count", [15, 200])
def test_a_chain_of_schemas(form: Callable[[object], object], count: int, last_first: bool, tmp_path: Path) -> None:
    """A document is never refused for one: what is nested too deeply is any value."""
    order = reversed(range(count)) if last_first else range(count)
    schemas = {f"S{number}": form({"$ref": f"#/components/schemas/S{number + 1}"}) for number in order}
    reply = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/S0"}}}
    success = {"description": "", "content": {"application/json": {"schema": reply}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.acme.example"}],
        "paths": {"/things": {"get": {"responses": {"200": success}}}},
        "components": {"schemas": {**schemas, f"S{count}": {"type": "string"}}},
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    analysis = analyse(path)
    assert analysis.connector is not None, analysis.findings
    assert form is SCHEMAS[2] or (count > MAX_DEPTH) == ("not-said" in [item.code for item in analysis.findings])
