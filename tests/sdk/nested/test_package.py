"""What a package with nested types is made of: names, dependencies, and keys that Python has other uses for."""

from __future__ import annotations

import tomllib
from typing import Any, get_type_hints

import pydantic
import pytest

from generator.ir import names
from generator.pipeline import files
from tests.support.packages import compiled_document, imported

ODD = ("class", "with-hyphen", "1st", "__private", "x.y", "None", "é")
"""Keys that no class can have, but for the last."""

TAKEN = ("str", "int", "float", "list", "dict", "type", "Mapping", "Sequence", "Literal", "NotRequired", "Unrecognized")
"""Keys that annotations of other keys need as names of types."""


def document(types: object, operations: object) -> dict[str, object]:
    resource = {"handle": "things", "endpoint": "/things", "operations": operations}
    service = {"baseURL": "https://api.acme.example"}
    return {"handle": "acme", "service": service, "types": types, "resources": [resource]}


def taking(type_: str) -> dict[str, object]:
    """An operation whose body is one value."""
    placeholder = {"name": "value", "type": type_, "required": True}
    return {"send": {"method": "POST", "bodyTemplate": {"value": "{{value}}", "placeholders": [placeholder]}}}


@pytest.mark.parametrize(
    ("name", "one"),
    [
        ("channelIdentities", "channelIdentity"),
        ("addresses", "address"),
        ("abuses", "abuse"),
        ("RewriteHas", "RewriteHas"),
        ("kubernetes", "kubernetes"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("aliases", "alias"),
        ("lines", "line"),
        ("movies", "movie"),
        ("series", "series"),
        ("status", "status"),
        ("data", "data"),
        ("COUNTRIES", "COUNTRy"),
    ],
)
def test_the_element_of_a_list(name: str, one: str) -> None:
    assert names.element(name) == one


@pytest.mark.parametrize(
    ("types", "type_", "needs"),
    [
        ({"A": {"fields": [{"name": "a"}]}}, "A[]", True),
        ({"A": {"variants": {"text": "String", "number": "Integer"}}}, "A", True),
        ({"A": {"options": ["a"]}, "B": {"fields": [{"name": "a"}]}}, "A | Integer", False),
        ({}, "Map<String>", False),
    ],
)
def test_dependencies(types: object, type_: str, needs: bool) -> None:
    """pydantic wants the `TypedDict` of typing_extensions before Python 3.12."""
    made = files(compiled_document(document(types, taking(type_))))
    project = tomllib.loads(made["pyproject.toml"])["project"]
    assert ("typing_extensions>=4.12; python_version < '3.12'" in project["dependencies"]) == needs
    assert ("typing_extensions" in "".join(text for path, text in made.items() if "/types/" in path)) is False


def test_keys() -> None:
    kinds = ("String[]", "Map<Integer>", "Float", "String")
    fields: list[dict[str, object]] = [
        {"name": key, "type": kinds[index % 4]} for index, key in enumerate((*ODD, *TAKEN))
    ]
    fields.append({"name": "kind", "options": ["a"], "required": True})
    fields.append({"name": "more", "type": "A[]"})
    renamed: list[object] = [{**field, "rename": f"field{index}"} for index, field in enumerate(fields)]
    with imported(compiled_document(document({"A": {"fields": renamed}}, taking("A")))) as package:
        hints = get_type_hints(package.public("ADict"))
        assert hints.keys() == {str(field["name"]) for field in fields}
        every: Any = {
            key: (["a"], {"b": 1}, 1.5, "c")[index % 4] for index, key in enumerate((*ODD, *TAKEN))
        } | {"kind": "a"}  # fmt: skip
        value = {**every, "more": [every]}
        keyed: Any = package.public("ADict")
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(keyed)
        assert adapter.validate_python(value) == value


def test_unions_whose_objects_differ_in_what_is_sent_and_in_what_is_read() -> None:
    """A required member that callers alone write is in no reply; one that they may not write is in no argument."""
    identity = {"name": "id", "required": True, "access": "read"}
    last4 = {"name": "last4", "required": True}
    number = {"name": "number", "required": True, "access": "write"}
    types = {
        "Card": {"fields": [identity, last4, number]},
        "Bank": {"fields": [identity, {"name": "iban", "required": True}]},
        "Method": {"variants": ["Card", "Bank"]},
    }
    with imported(compiled_document(document(types, taking("Method")))) as package:
        reader: Any = __import__(f"{package.module.__name__}.models._json.method", fromlist=["decode_method"])
        reading: Any = __import__(f"{package.module.__name__}._runtime.decode", fromlist=["Reading"]).Reading()
        card = reader.decode_method({"id": "c", "last4": "4"}, reading)
        bank = reader.decode_method({"id": "b", "iban": "x"}, reading)
        assert [type(card).__name__, type(bank).__name__] == ["Card", "Bank"]
        assert (card.last4, card.number) == ("4", None)
        assert bank.json() == {"iban": "x"}
        assert get_type_hints(package.public("BankDict")).keys() == {"iban"}
