"""Records, created by a decoder or by the class itself."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable, Generator
from dataclasses import dataclass
from importlib import import_module
from typing import ClassVar, Protocol

import pytest

from tests.support.packages import Package, compiled_document, imported

FIELDS: dict[str, tuple[str, list[str]]] = {
    "id": ("String", ["id"]),
    "to": ("String", ["to", "number"]),
    "to_name": ("String", ["to", "name"]),
    "in_to": ("Integer", ["in_to"]),
    "type": ("String", ["type"]),
    "data": ("Float", ["data"]),
    "reading": ("Boolean", ["reading"]),
    "found": ("Object", ["found"]),
    "top": ("Array", ["top"]),
    "any": ("Any", ["any"]),
    "labels": ("String[]", ["labels", "", "names"]),
}
"""Fields with names that a decoder might use for its own variables."""
WHOLE = {
    "id": "a",
    "to": {"number": "+1", "name": "n"},
    "in_to": 2,
    "type": "t",
    "data": 0.5,
    "reading": True,
    "found": {"x": 1},
    "top": [1],
    "any": None,
    "labels": [{}, {"names": ["l"]}],
    "more": 1,
}
VALUES: dict[str, object] = {
    "id": "a", "to": "+1", "to_name": "n", "in_to": 2, "type": "t", "data": 0.5, "reading": True, "found": {"x": 1},
    "top": [1], "any": None, "labels": ["l"],
}  # fmt: skip


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    fields = [{"name": name, "type": type_, "selector": path} for name, (type_, path) in FIELDS.items()]
    resource = {"handle": "things", "fields": fields, "operations": {"read": {"method": "GET"}}}
    document = {"handle": "acme", "service": {"baseURL": "https://acme.example"}, "resources": [resource]}
    with imported(compiled_document(document)) as imported_package:
        yield imported_package


class Thing(Protocol):
    """The fields of a record that tests read."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[object]]]
    id: str
    to: str
    raw: object


@dataclass(frozen=True)
class Ways:
    """The class of the records, and their decoder."""

    class_: Callable[..., Thing]
    decode: Callable[[object], Thing]


@pytest.fixture
def ways(package: Package) -> Ways:
    models = import_module(f"{package.module.__name__}.models.things")
    readers = import_module(f"{package.module.__name__}.models._json.things")
    reading = import_module(f"{package.module.__name__}._runtime.decode").Reading()
    return Ways(models.Thing, lambda data: readers.decode_thing(data, reading))


def test_a_decoder_gives_what_the_class_gives(ways: Ways) -> None:
    decoded, constructed = ways.decode(WHOLE), ways.class_(**VALUES)
    assert type(decoded) is type(constructed) is ways.class_
    assert decoded == constructed
    assert repr(decoded) == repr(constructed)
    assert "raw" not in repr(decoded)
    assert (decoded.raw, constructed.raw) == (WHOLE, {})
    assert decoded.raw is WHOLE


@pytest.mark.parametrize("name", ["id", "raw", "other"])
def test_records_are_immutable(ways: Ways, name: str) -> None:
    record = ways.decode(WHOLE)
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        setattr(record, name, "b")
    with pytest.raises((dataclasses.FrozenInstanceError, TypeError)):
        delattr(record, name)
    assert not hasattr(record, "__dict__")


def test_records_are_copied(ways: Ways) -> None:
    record = ways.decode(WHOLE)
    for other in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record)):
        assert other == record
        assert other.raw == WHOLE
    changed = dataclasses.replace(record, id="b")
    assert (changed.id, changed.to, changed.raw) == ("b", "+1", WHOLE)
    assert {**dataclasses.asdict(record), "raw": {}} == {**VALUES, "raw": {}}


@pytest.mark.parametrize(
    ("data", "values"),
    [
        ([WHOLE], VALUES),
        ([1, {"id": "b"}, WHOLE], {**VALUES, "id": "b"}),
        ({"to": [{"number": 1}, {"name": "n"}]}, {"to": "1", "to_name": "n"}),
        ({"to": "+1", "in_to": 2.0, "data": 1, "reading": "true"}, {"in_to": 2, "data": 1.0, "reading": True}),
        ({"in_to": True, "top": {}, "found": []}, {}),
        ([], {}),
        (None, {}),
        ("text", {}),
    ],
)
def test_not_an_object(ways: Ways, data: object, values: dict[str, object]) -> None:
    assert ways.decode(data) == ways.class_(**values)
