"""Results of any JSON in any number of characters: valid, no longer, and of whole members and items."""

from __future__ import annotations

import json
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime._runtime.tools.collecting import Collection, Wanted
from generator.runtime._runtime.tools.cursor import START, Position
from generator.runtime._runtime.tools.results import LEFT_OUT, SHORTEST, fitted, fitted_text, plain

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
VALUES: st.SearchStrategy[Json] = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=20), inner, max_size=8)
)
OBJECTS = st.dictionaries(st.text(max_size=20), VALUES, max_size=12)
LENGTHS = st.integers(SHORTEST, 600)


def is_part(part: Json, whole: Json) -> bool:
    """Whether nothing in a value is changed, but for members and items that are gone."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and is_part(item, whole[key]) for key, item in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and all(map(is_part, part, whole))
    return part == whole


@given(OBJECTS, LENGTHS)
def test_a_record(record: dict[str, Json], most: int) -> None:
    result = fitted(record, most)
    assert len(json.dumps(result, allow_nan=False)) <= most
    if LEFT_OUT in result:
        assert len(json.dumps(record)) > most
    assert is_part({key: item for key, item in result.items() if key != LEFT_OUT}, record)


@given(st.text(min_size=50, max_size=3000), LENGTHS)
def test_a_text(text: str, most: int) -> None:
    result = fitted_text(text, most)
    assert len(json.dumps(result)) <= most
    assert text.startswith(str(result.get("text", "")))


@given(st.lists(VALUES, max_size=12), LENGTHS, st.booleans(), st.booleans(), st.text(max_size=300))
def test_a_list(items: list[Json], most: int, restarts: bool, has_next: bool, token: str) -> None:
    collection = Collection("a.list", {}, Wanted(max_chars=most), str, restarts=restarts)
    collection.add(items, START, Position({"after": token}) if has_next else None, has_next=has_next)
    result = collection.result()
    assert len(json.dumps(result, allow_nan=False)) <= most
    shown = result["items"]
    assert isinstance(shown, list)
    assert is_part(shown, items)
    if len(shown) > 1:
        assert shown == items[: len(shown)]
    if "truncated" not in result:
        assert shown == items


@given(VALUES)
def test_what_was_received(value: Json) -> None:
    assert plain(value, str) == value
