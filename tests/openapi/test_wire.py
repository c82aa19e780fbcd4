"""The independent writing of parameters and forms, and the walks of arguments and results."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypedDict

import pytest

from tests.openapi.arguments import Arguments
from tests.openapi.leaves import Leaf
from tests.openapi.synthesis import Pointer, Sample
from tests.openapi.values import alike, written_alike
from tests.openapi.walk import Walk, alternatives
from tests.openapi.wire import Pair, form, query, simple
from tests.oracle.wire import Json

LIST: Json = ["blue", "black"]
COLOR: Json = {"R": 100, "G": 200}


@pytest.mark.parametrize(
    ("value", "style", "explode", "wanted"),
    [
        ("blue", "form", True, [("color", "blue")]),
        (LIST, "form", True, [("color", "blue"), ("color", "black")]),
        (LIST, "form", False, [("color", "blue,black")]),
        (COLOR, "form", True, [("R", "100"), ("G", "200")]),
        (COLOR, "form", False, [("color", "R,100,G,200")]),
        (LIST, "spaceDelimited", False, [("color", "blue black")]),
        (LIST, "pipeDelimited", False, [("color", "blue|black")]),
        (COLOR, "deepObject", True, [("color[R]", "100"), ("color[G]", "200")]),
        ([{"a": 1}], "form", True, [("color", None)]),
        (True, "form", True, [("color", "true")]),
    ],
)
def test_queries(value: Json, style: str, explode: bool, wanted: list[Pair]) -> None:
    """The table of styles of the OpenAPI specification."""
    assert query("color", value, style, explode=explode) == wanted


@pytest.mark.parametrize(("media_type", "wanted"), [("application/json", '"blue"'), ("text/plain", "blue")])
def test_a_query_of_a_media_type(media_type: str, wanted: str) -> None:
    assert query("color", "blue", "form", explode=True, media_type=media_type) == [("color", wanted)]


@pytest.mark.parametrize(
    ("value", "style", "explode", "wanted"),
    [
        (LIST, "simple", False, "blue,black"),
        (COLOR, "simple", False, "R,100,G,200"),
        (COLOR, "simple", True, "R=100,G=200"),
        ("blue", "label", False, ".blue"),
        (LIST, "label", True, ".blue.black"),
        (COLOR, "label", True, ".R=100.G=200"),
        ("blue", "matrix", False, ";color=blue"),
        (LIST, "matrix", False, ";color=blue,black"),
        (LIST, "matrix", True, ";color=blue;color=black"),
        (COLOR, "matrix", False, ";color=R,100,G,200"),
        (COLOR, "matrix", True, ";R=100;G=200"),
    ],
)
def test_paths(value: Json, style: str, explode: bool, wanted: str) -> None:
    assert simple("color", value, style, explode=explode) == wanted


def test_forms() -> None:
    value: dict[str, Json] = {"a": 1, "b": LIST, "c": COLOR, "d": COLOR}
    wanted = [("a", "1"), ("b", "blue"), ("b", "black"), ("c", '{"R":100,"G":200}'), ("d[R]", "100"), ("d[G]", "200")]
    assert form(value, {"d": {"style": "deepObject", "explode": True}}) == wanted


def test_moments_and_numbers_are_compared_by_value() -> None:
    assert written_alike("2024-05-06T07:08:09Z", "2024-05-06T07:08:09+00:00")
    assert not written_alike("2024-05-06T07:08:09Z", "2024-05-06T07:08:10Z")
    assert alike({"a": [1, 1.0]}, {"a": [1.0, 1]})
    assert not alike({"a": True}, {"a": 1})


@dataclasses.dataclass
class Part:
    """A record."""

    size: int | None
    raw: dict[str, object]


@dataclasses.dataclass
class Whole:
    """A record that holds others."""

    at: datetime.datetime | None
    parts: list[Part] | None
    bag: dict[str, object]


def walked(found: object, sent: Json, places: Sequence[Pointer]) -> dict[Pointer, str]:
    """Walk a record."""
    sample = Sample(sent, {place: Leaf(tuple(map(str, place)), "string") for place in places})
    names = {"at": "at", "Parts": "parts", "size": "size", "bag": "bag"}

    def attributes(kind: type) -> Mapping[tuple[str, ...], str]:
        return {(wire,): name for wire, name in names.items() if name in kind.__dataclass_fields__}  # type: ignore[attr-defined]

    walk = Walk(sample, attributes)
    walk.value(found, alternatives(type(found)), sent, ())
    return walk.problems


def test_walk() -> None:
    moment = datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=datetime.UTC)
    whole = Whole(moment, [Part(1, {}), Part(None, {})], {"x": "y"})
    sent: Json = {"at": "2024-05-06T07:08:09Z", "Parts": [{"size": 1}, {"size": 2}], "bag": {"x": "y"}, "new": "z"}
    places: list[Pointer] = [("at",), ("Parts", 0, "size"), ("Parts", 1, "size"), ("bag", "x"), ("new",)]
    assert walked(whole, sent, places) == {
        ("Parts", 1, "size"): "None",
        ("bag", "x"): "any JSON",
        ("new",): "no attribute",
    }


class Cat(TypedDict):
    """One kind."""

    kind: Literal["cat"]
    born: datetime.date


class Dog(TypedDict):
    """Another kind."""

    kind: Literal["dog"]
    weight: Decimal


def test_arguments() -> None:
    value: Json = [{"kind": "dog", "weight": 1.5}, {"kind": "cat", "born": "2024-05-06", "name": "Tom"}]
    places: list[Pointer] = [(0, "kind"), (0, "weight"), (1, "kind"), (1, "born"), (1, "name")]
    arguments = Arguments(Sample(value, {place: Leaf(tuple(map(str, place)), "string") for place in places}))
    made = arguments.of(value, Sequence[Cat | Dog] | None, ())
    wanted = [
        {"kind": "dog", "weight": Decimal("1.5")},
        {"kind": "cat", "born": datetime.date(2024, 5, 6), "name": "Tom"},
    ]
    assert made == wanted
    assert arguments.problems == {(1, "name"): "no such key"}
    assert arguments.of("x", object, ()) == "x"
