"""Names of declared types and of what calls take, where they meet other names of the package."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.findings.findings import Severity
from generator.pipeline import analyse
from tests.support.specs import SERVICE


def found(tmp_path: Path, types: object, fields: object = (), argument: str = "Any") -> dict[str, str]:
    """Return the errors of a connector with these types, by line."""
    body = {"value": '{"a": {{a}}}', "placeholders": [{"name": "a", "type": argument}]}
    operation = {"method": "POST", "bodyTemplate": body}
    resource = {"handle": "contacts", "fields": list(fields), "operations": {"create": operation}}  # type: ignore[call-overload]
    path = tmp_path / "spec.json"
    path.write_text(json.dumps({**SERVICE, "types": types, "resources": [resource]}), encoding="utf-8")
    analysis = analyse(path)
    return {item.message: item.code for item in analysis.findings if item.severity is Severity.ERROR}


POINT = {"fields": [{"name": "x"}]}
BOX = {"fields": [{"name": "lid", "selector": ["top", "lid"]}, {"name": "other", "type": "BoxTop"}]}


@pytest.mark.parametrize(
    ("types", "argument", "name"),
    [
        ({"Contact": POINT}, "Any", "Contact"),
        ({"ContactsResource": POINT}, "Any", "ContactsResource"),
        ({"Acme": POINT}, "Any", "Acme"),
        ({"AcmeError": {"options": ["a"]}}, "Any", "AcmeError"),
        ({"ContactDict": POINT}, "Contact", "ContactDict"),
        ({"ContactInput": {"options": ["a"]}}, "Contact", "ContactInput"),
        ({"Point": POINT, "PointInput": POINT}, "Point", "PointInput"),
        ({"Point": POINT, "PointDict": POINT}, "Point", "PointDict"),
        ({"Any_": {"variants": {"a": "A"}}, "A": POINT, "AnyADict": POINT}, "Any_", "AnyADict"),
        ({"Box": BOX, "BoxTop": POINT}, "Box", "BoxTopDict"),
        ({"point": POINT, "Point": POINT}, "Any", "Point"),
    ],
)
def test_two_names_alike(tmp_path: Path, types: object, argument: str, name: str) -> None:
    errors = found(tmp_path, types, argument=argument)
    assert [code for message, code in errors.items() if f"are both {name!r}" in message] == ["name-collision"], errors


def test_nested_record_of_the_name_of_a_type(tmp_path: Path) -> None:
    fields = [{"name": "home", "fields": [{"name": "zip"}]}]
    errors = found(tmp_path, {"ContactHome": POINT}, fields)
    assert [code for message, code in errors.items() if "are both 'ContactHome'" in message] == ["name-collision"]


def test_names_that_only_sent_types_need_are_free_otherwise(tmp_path: Path) -> None:
    assert found(tmp_path, {"PointInput": POINT, "Point": POINT}) == {}


def test_a_module_of_a_type_that_is_too_long(tmp_path: Path) -> None:
    errors = found(tmp_path, {"P" + "o" * 100: POINT})
    assert set(errors.values()) == {"name-length"}


def test_a_member_read_whole_and_in_part(tmp_path: Path) -> None:
    fields = [{"name": "home", "type": "Object"}, {"name": "zip", "selector": ["home", "zip"]}]
    assert found(tmp_path, {}, fields, "Contact") == {}
