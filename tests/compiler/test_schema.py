"""`gen schema`: the schemas accept what the compiler accepts, and reject what it reports."""

from __future__ import annotations

import functools
import json
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import jsonschema
import pytest
import tomli_w
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.format.jsonschema import Document, schema
from generator.frontends.page import fences
from generator.pipeline import analyse
from generator.text.jsonvalue import Json, is_array, is_object
from tests.support.paths import ROOT

SPECS = [*(ROOT / "specs").iterdir(), *(ROOT / "tests/connectors").iterdir()]


def documents() -> list[tuple[str, Json]]:
    """Return every JSON document of the repository's specs, by path."""
    found: list[tuple[str, Json]] = []
    for path in sorted(file for spec in SPECS for file in ([spec] if spec.is_file() else spec.iterdir())):
        if path.suffix == ".json":
            found.append((path.name, json.loads(path.read_text(encoding="utf-8"))))
        elif path.suffix == ".md" and path.stem not in ("README", "FORMAT"):
            page = path.read_text(encoding="utf-8")
            bodies = [page[start:end] for tag, start, end in fences(page) if tag in ("", "json")]
            found += [(path.name, json.loads(body)) for body in bodies if body.strip()[:1] in ("{", "[")]
    return found


@functools.cache
def validator(document: Document) -> jsonschema.Draft202012Validator:
    """Return a third-party validator for a kind of document."""
    made = schema(document)
    jsonschema.Draft202012Validator.check_schema(made)
    return jsonschema.Draft202012Validator(made)


def problems(document: Document, value: Json) -> list[str]:
    """Return the errors of a third-party validator."""
    errors = validator(document).iter_errors(value)  # pyright: ignore[reportUnknownMemberType]  # an overload of the stubs
    return [_innermost(error).message for error in errors]


def _innermost(error: jsonschema.ValidationError) -> jsonschema.ValidationError:
    """Return the error in the best-fitting branch of a union."""
    branches = [_innermost(inner) for inner in error.context or ()]
    return max(branches, key=lambda inner: len(inner.absolute_path), default=error)


@pytest.mark.parametrize(("name", "value"), documents())
def test_json_documents_of_the_repository(name: str, value: Json) -> None:
    is_service = isinstance(value, dict) and "service" in value
    assert problems("service" if is_service else "resources", value) == [], name


@pytest.mark.parametrize("path", sorted(path for spec in SPECS if spec.is_dir() for path in spec.glob("overlay.toml")))
def test_overlays_of_the_repository(path: Path) -> None:
    assert problems("overlay", tomllib.loads(path.read_text(encoding="utf-8"))) == []


def test_a_misspelt_key_and_a_missing_one() -> None:
    service: Json = {"handle": "x", "service": {"baseUrl": "https://x.example"}}
    found = problems("service", service)
    assert any("'baseUrl' was unexpected" in message for message in found)
    assert any("'baseURL' is a required property" in message for message in found)


def test_the_json_takes_what_an_overlay_takes() -> None:
    operation: Json = {"method": "GET", "items": ["data"], "loneItem": True}
    resource: Json = {"handle": "things", "operations": {"list": operation}}
    assert problems("resources", [resource]) == []
    operation = {"items": ["data"], "lone_item": True}
    assert problems("overlay", {"resources": {"things": {"operations": {"list": operation}}}}) == []


def test_a_key_has_the_spelling_of_its_document() -> None:
    resource: Json = {"handle": "things", "operations": {"list": {"method": "GET", "lone_item": True}}}
    assert problems("resources", [resource]) == ["Additional properties are not allowed ('lone_item' was unexpected)"]
    operation: Json = {"loneItem": True}
    overlay: Json = {"resources": {"things": {"operations": {"list": operation}}}}
    assert problems("overlay", overlay) == ["Additional properties are not allowed ('loneItem' was unexpected)"]


@pytest.mark.parametrize("key", ["grant", "Grant", "credentials"])
def test_words_of_a_credential(key: str) -> None:
    def service(word: Json) -> Json:
        parts: Json = {"tokenURL": "https://x.example", key: word, "FORM": {"a": "b", "c": {"value": "{{c}}"}}}
        auth: Json = {"method": "oauth2", "params": {"oauth2": parts}}
        return {"handle": "x", "service": {"baseURL": "https://x.example", "auth": auth}}

    assert problems("service", service("body" if key == "credentials" else "refresh_token")) == []
    assert problems("service", service("other"))


def test_a_document_beside_the_service_has_resources_or_types() -> None:
    types: Json = {"Size": {"options": ["S", "M"]}}
    assert problems("resources", {"types": types}) == []
    assert problems("resources", {"resources": [{"handle": "things"}], "types": types}) == []
    assert problems("resources", {"resources": [{"handle": "things"}]}) == []
    assert problems("resources", {})
    assert problems("resources", {"types": types, "package": {}})


EXAMPLES = int(os.environ.get("CONNECTOR_EXAMPLES", "60"))
WHOLE = json.loads((ROOT / "tests/connectors/names.json").read_text(encoding="utf-8"))
OVERLAY = tomllib.loads((ROOT / "tests/connectors/market/overlay.toml").read_text(encoding="utf-8"))
WORDS = ("version", "in")
"""Keys whose texts are refused for their content, not their form."""
OTHERS: tuple[Json, ...] = (None, 1, -2.5, True, "x", "", [], [1], ["x"], {}, {"x": 1}, {"value": 1}, [{}])


def places(value: object) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every value below one."""
    members = value.items() if is_object(value) else enumerate(value) if is_array(value) else ()
    for key, item in members:
        yield (key,)
        yield from ((key, *rest) for rest in places(item))


def replaced(value: Json, pointer: tuple[str | int, ...], other: Json, *, gone: bool) -> Json:
    """Return a copy with one value replaced or removed."""
    copy: Json = json.loads(json.dumps(value))
    inside: object = copy
    for key in pointer[:-1]:
        inside = inside[str(key)] if is_object(inside) else inside[int(key)] if is_array(inside) else None
    last = pointer[-1]
    if is_object(inside):
        inside[str(last)] = other
        if gone:
            del inside[str(last)]
    elif is_array(inside):
        inside[int(last) : int(last) + 1] = [] if gone else [other]
    return copy


def refused(documents: dict[str, str], *codes: str) -> bool:
    """Whether the compiler reports an error in the form of a spec."""
    with TemporaryDirectory() as folder:
        for name, text in documents.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        found = {finding.code for finding in analyse(Path(folder)).findings}
    return not found.isdisjoint(codes)


@settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
@given(st.sampled_from(list(places(WHOLE))), st.sampled_from(OTHERS), st.booleans())
def test_what_the_compiler_refuses_by_form_the_schema_refuses(
    pointer: tuple[str | int, ...], other: Json, gone: bool
) -> None:
    codes = ["invalid-value"] if "params" in pointer else ["invalid-value", "missing-key"]  # by the method
    value = replaced(WHOLE, pointer, other, gone=gone)
    assert not refused({"spec.json": json.dumps(value)}, *codes) or problems("service", value)


@settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
@given(
    st.sampled_from([place for place in places(OVERLAY) if place[-1] not in WORDS]),
    st.sampled_from(OTHERS[1:]),
    st.booleans(),
)
def test_what_the_compiler_refuses_in_an_overlay_the_schema_refuses(
    pointer: tuple[str | int, ...], other: Json, gone: bool
) -> None:
    value = replaced(OVERLAY, pointer, other, gone=gone)
    assert isinstance(value, dict)
    base = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "tests/connectors/market").glob("*.json")}
    assert not refused({**base, "overlay.toml": tomli_w.dumps(value)}, "invalid-value") or problems("overlay", value)


def test_every_key_is_described() -> None:
    for document in ("service", "resources", "overlay"):
        definitions = schema(document)["$defs"]
        assert is_object(definitions)
        for name, node in definitions.items():
            assert is_object(node)
            properties = node.get("properties", {})
            assert is_object(properties)
            for key, item in properties.items():
                assert is_object(item), (name, key)
                assert item.get("description"), (document, name, key)
