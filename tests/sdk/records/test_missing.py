"""Required values that the server did not send: the record comes, and reading the value raises."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Generator
from typing import Any

import pytest

from tests.support.packages import Package, compiled_document, imported
from tests.support.server import Reply, Server, json_reply, running

FIELDS: dict[str, tuple[str, bool]] = {
    "id": ("String", True),
    "count": ("Integer", True),
    "note": ("String", False),
    "sent": ("DateTime", True),
}


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    fields = [
        {"name": name, "type": type_, "selector": ["thing", name], "required": required}
        for name, (type_, required) in FIELDS.items()
    ]
    operations = {"create": {"method": "POST"}, "list": {"method": "GET"}}
    document = {
        "handle": "acme",
        "service": {"baseURL": "https://acme.example"},
        "resources": [{"handle": "things", "fields": fields, "operations": operations}],
    }
    with imported(compiled_document(document)) as made:
        yield made


@pytest.fixture
def server() -> Generator[Server]:
    with running() as found:
        yield found


def created(package: Package, server: Server, body: object, *, strict: bool = False) -> Any:
    """The record of a call that was carried out."""
    server.reply = json_reply(body)
    return package.call(package.client({}, base_url=server.url, strict=strict), "things", "create", {})


WHOLE = {"thing": {"id": "a", "count": 1, "note": "n", "sent": "2026-01-31T12:00:00Z"}}
PARTS = {"thing": {"id": "a", "count": 1.5}}


def test_the_call_does_not_fail(package: Package, server: Server) -> None:
    record = created(package, server, PARTS)
    assert type(record) is package.public("Thing")
    assert (record.id, record.note, record.raw) == ("a", None, PARTS)
    missing: Any = package.public("MissingValueError")
    assert issubclass(missing, AttributeError)
    assert "ResponseDecodeError" in [class_.__name__ for class_ in missing.__mro__]
    for name, expected, found in (("count", "an integer", "a number"), ("sent", "a value", "nothing")):
        with pytest.raises(missing) as failed:
            getattr(record, name)
        error: Any = failed.value
        assert (error.selector, error.expected, error.found) == (f"thing.{name}", expected, found)
        assert str(error) == f"Thing.{name} (thing.{name}): expected {expected}, found {found}"
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert not hasattr(record, "count")
    assert getattr(record, "sent", 7) == 7


def test_an_empty_reply(package: Package, server: Server) -> None:
    server.reply = Reply(204, b"", {})
    record: Any = package.call(package.client({}, base_url=server.url), "things", "create", {})
    assert repr(record) == "Thing(id=<missing>, count=<missing>, note=None, sent=<missing>)"


def test_a_list(package: Package, server: Server) -> None:
    server.reply = json_reply([WHOLE, PARTS])
    page: Any = package.call(package.client({}, base_url=server.url), "things", "list", {})
    assert [item.id for item in page] == ["a", "a"]
    assert page.items[0].count == 1
    assert not hasattr(page.items[1], "count")


def test_strict_refuses_at_once(package: Package, server: Server) -> None:
    error: Any = package.public("ResponseDecodeError")
    for body in (PARTS, {}):
        with pytest.raises(error, match=r"Thing\.(count|id)") as failed:
            created(package, server, body, strict=True)
        assert failed.value.response.status_code == 200


def test_records_with_missing_values_are_values(package: Package, server: Server) -> None:
    record, same, whole = (created(package, server, body) for body in (PARTS, PARTS, WHOLE))
    assert repr(record) == "Thing(id='a', count=<missing>, note=None, sent=<missing>)"
    assert record == same
    assert hash(record) == hash(same)
    assert record != whole
    assert whole != record
    assert record != 1
    for other in (copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))):
        assert other == record
        assert repr(other) == repr(record)
        assert other.raw == PARTS
        with pytest.raises(AttributeError, match="expected an integer"):
            _ = other.count
    assert copy.deepcopy(record).raw is not record.raw


def test_records_stay_immutable(package: Package, server: Server) -> None:
    for body in (PARTS, WHOLE):
        record = created(package, server, body)
        for name in ("id", "count", "raw", "_missing", "other"):
            with pytest.raises((AttributeError, TypeError)):
                setattr(record, name, 1)


def test_an_unknown_attribute(package: Package, server: Server) -> None:
    record = created(package, server, PARTS)
    with pytest.raises(AttributeError, match="'Thing' object has no attribute 'cuont'") as failed:
        _ = record.cuont
    assert type(failed.value) is AttributeError
    assert json.dumps(record.raw)
