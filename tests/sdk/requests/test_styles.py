"""Lists and objects in queries, forms, paths and headers: what is sent, and what the mock reads from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest

from tests.sdk.requests.conftest import Sends, read

BLUE = {"R": 100, "G": 200}

TARGETS: dict[str, tuple[Callable[[Any], Any], str, dict[str, object]]] = {
    "an object by its members": (
        lambda client: client.styles.members(colour=BLUE, limit=5),
        "/styles?R=100&G=200&limit=5",
        {"colour": BLUE, "limit": 5},
    ),
    "members that are lists, texts and empty": (
        lambda client: client.styles.members(colour={"R": 1, "note": "a&b =", "tags": ["x", "y"]}),
        "/styles?R=1&note=a%26b+%3D&tags=x&tags=y",
        {"colour": {"R": 1, "note": "a&b =", "tags": ["x", "y"]}},
    ),
    "a map by its members": (
        lambda client: client.styles.members(other={"a[b]": ["1", "2"], "é": ["3"]}),
        "/styles?a%5Bb%5D=1&a%5Bb%5D=2&%C3%A9=3",
        {"other": {"a[b]": ["1", "2"], "é": ["3"]}},
    ),
    "a list of members": (
        lambda client: client.styles.members(list=["a", "b"]),
        "/styles?list=a&list=b",
        {"list": ["a", "b"]},
    ),
    "nothing": (lambda client: client.styles.members(other={}, list=[]), "/styles", {}),
    "an object with commas": (
        lambda client: client.styles.members(comma=BLUE),
        "/styles?comma=R,100,G,200",
        {"comma": BLUE},
    ),
    "simple": (
        lambda client: client.styles.comma(["blue", "a,b"], BLUE),
        "/styles/comma/blue,a%2Cb/R,100,G,200",
        {"list": ["blue", "a,b"], "colour": BLUE},
    ),
    "simple exploded": (
        lambda client: client.styles.members_of_a_path(["blue", "black"], {"R": 1, "note": "a=b/c"}),
        "/styles/members/blue,black/R=1,note=a%3Db%2Fc",
        {"list": ["blue", "black"], "colour": {"R": 1, "note": "a=b/c"}},
    ),
    "label": (
        lambda client: client.styles.label("blue", ["blue", "black"], BLUE),
        "/styles/label/.blue/.blue,black/.R,100,G,200",
        {"text": "blue", "list": ["blue", "black"], "colour": BLUE},
    ),
    "label exploded": (
        lambda client: client.styles.exploded_label("blue", ["blue", "black"], BLUE),
        "/styles/exploded-label/.blue/.blue.black/.R=100.G=200",
        {"text": "blue", "list": ["blue", "black"], "colour": BLUE},
    ),
    "matrix": (
        lambda client: client.styles.matrix("blue;", ["blue", "black"], BLUE),
        "/styles/matrix/;text=blue%3B/;list=blue,black/x;colour=R,100,G,200",
        {"text": "blue;", "list": ["blue", "black"], "colour": BLUE},
    ),
    "matrix exploded": (
        lambda client: client.styles.exploded_matrix("blue", ["blue", "black"], BLUE),
        "/styles/exploded-matrix/;text=blue/;list=blue;list=black/x;R=100;G=200",
        {"text": "blue", "list": ["blue", "black"], "colour": BLUE},
    ),
    "matrix without values": (
        lambda client: client.styles.exploded_matrix("", ["", "a"], {"R": 1, "note": ""}),
        "/styles/exploded-matrix/;text/;list;list=a/x;R=1;note",
        {"text": "", "list": ["", "a"], "colour": {"R": 1, "note": ""}},
    ),
}


@pytest.mark.parametrize("name", TARGETS)
def test_targets(sends: Sends, name: str) -> None:
    call, target, sent = TARGETS[name]
    seen = sends(call)
    assert seen.target == target
    assert read(seen) == sent


def test_members_of_a_form(sends: Sends) -> None:
    seen = sends(lambda client: client.styles.form(colour=BLUE, list=["a", "b"], name="n"))
    assert seen.body == b"R=100&G=200&list=a&list=b&name=n"
    assert read(seen) == {"colour": BLUE, "list": ["a", "b"], "name": "n"}


def test_headers(sends: Sends) -> None:
    exploded = {"a": "x y", "b": "2"}
    seen = sends(lambda client: client.styles.headers(list=[1, 2], plain=BLUE, exploded=exploded))
    assert seen.headers["x-list"] == "1,2"
    assert seen.headers["x-plain"] == "R,100,G,200"
    assert seen.headers["x-exploded"] == "a=x y,b=2"
    assert read(seen) == {"list": [1, 2], "plain": BLUE, "exploded": exploded}
    seen = sends(lambda client: client.styles.headers(list=[], exploded={}))
    assert not {"x-list", "x-plain", "x-exploded"} & seen.headers.keys()


def test_json_of_any_value(sends: Sends) -> None:
    in_headers: dict[str, object] = {"line": "é 😀", "colour": {"R": 1, "note": "ü"}}
    named: dict[str, object] = {**in_headers, "note": 'a "b"; c', "tags": ["x,y", "z"]}
    seen = sends(lambda client: client.styles.json("a/b", [1, 2], word="w", number=3, **named))
    assert seen.target == "/styles/json/%22a%2Fb%22/%5B1%2C2%5D?word=%22w%22&number=3"
    assert seen.headers["x-text"] == r'"\u00e9 \ud83d\ude00"'
    assert seen.headers["x-colour"] == r'{"R":1,"note":"\u00fc"}'
    assert unquote(seen.headers["cookie"]) == r'theme=dark; note="a \"b\"; c"; tags=["x,y","z"]'
    assert not re.search(r'["\\\s]', seen.headers["cookie"].replace("; ", ""))
    assert read(seen) == {"text": "a/b", "list": [1, 2], "word": "w", "number": 3, **named}
    seen = sends(lambda client: client.styles.json("", [], tags=[]))
    assert seen.target == "/styles/json/%22%22/%5B%5D"
    assert seen.headers["cookie"] == "theme=dark; tags=%5B%5D"


REFUSED: dict[str, Callable[[Any], Any]] = {
    "empty": lambda client: client.styles.label("", ["a"], BLUE),
    "a dot": lambda client: client.styles.label(".", ["a"], BLUE),
    "no items": lambda client: client.styles.label("a", [], BLUE),
    "an empty item": lambda client: client.styles.comma([""], BLUE),
    "two dots": lambda client: client.styles.comma([".."], BLUE),
    "two empty items": lambda client: client.styles.exploded_label("a", ["", ""], BLUE),
}


@pytest.mark.parametrize("call", REFUSED.values(), ids=REFUSED)
def test_what_would_address_another_resource(sdk: Any, call: Callable[[Any], Any]) -> None:
    with (
        sdk.Reach(base_url="http://127.0.0.1:9") as client,
        pytest.raises(sdk.InvalidValueError, match="a path segment"),
    ):
        call(client)
