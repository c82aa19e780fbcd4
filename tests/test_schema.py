"""`gen schema`: what it prints accepts what the compiler reads, and refuses what the compiler warns of."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from generator.jsonvalue import Json, is_object
from generator.schema import Document, schema
from generator.source import fences

ROOT = Path(__file__).parent.parent
SPECS = [*(ROOT / "specs").iterdir(), *(ROOT / "tests/connectors").iterdir()]


def documents() -> list[tuple[str, Json]]:
    """Every JSON document of the repository's specs, by where it stands."""
    found: list[tuple[str, Json]] = []
    for path in sorted(file for spec in SPECS for file in ([spec] if spec.is_file() else spec.iterdir())):
        if path.suffix == ".json":
            found.append((path.name, json.loads(path.read_text(encoding="utf-8"))))
        elif path.suffix == ".md" and path.stem not in ("README", "FORMAT"):
            page = path.read_text(encoding="utf-8")
            bodies = [page[start:end] for tag, start, end in fences(page) if tag in ("", "json")]
            found += [(path.name, json.loads(body)) for body in bodies if body.strip()[:1] in ("{", "[")]
    return found


def problems(document: Document, value: Json) -> list[str]:
    """What a third-party validator has against a value."""
    made = schema(document)
    jsonschema.Draft202012Validator.check_schema(made)
    validator = jsonschema.Draft202012Validator(made)
    errors = validator.iter_errors(value)  # pyright: ignore[reportUnknownMemberType]  # an overload of the stubs
    return [_innermost(error).message for error in errors]


def _innermost(error: jsonschema.ValidationError) -> jsonschema.ValidationError:
    """What is wrong in the branch that fits best, where a value may have several forms."""
    branches = [_innermost(inner) for inner in error.context or ()]
    return max(branches, key=lambda inner: len(inner.absolute_path), default=error)


@pytest.mark.parametrize(("name", "value"), documents())
def test_json_documents_of_the_repository(name: str, value: Json) -> None:
    assert problems("resources" if isinstance(value, list) else "service", value) == [], name


@pytest.mark.parametrize("path", sorted(path for spec in SPECS if spec.is_dir() for path in spec.glob("overlay.toml")))
def test_overlays_of_the_repository(path: Path) -> None:
    assert problems("overlay", tomllib.loads(path.read_text(encoding="utf-8"))) == []


def test_a_misspelt_key_and_a_missing_one() -> None:
    service: Json = {"handle": "x", "service": {"baseUrl": "https://x.example"}}
    found = problems("service", service)
    assert any("'baseUrl' was unexpected" in message for message in found)
    assert any("'baseURL' is a required property" in message for message in found)


def test_overlay_keys_are_not_for_the_json() -> None:
    operation: Json = {"method": "GET", "items": ["data"]}
    resource: Json = {"handle": "things", "operations": {"list": operation}}
    assert problems("resources", [resource]) == ["Additional properties are not allowed ('items' was unexpected)"]
    assert problems("overlay", {"resources": {"things": {"operations": {"list": {"items": ["data"]}}}}}) == []


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
