"""Values where they meet: unions under keys, tags that a record need not have, places in errors."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any, NotRequired, get_origin, get_type_hints

import httpx
import pytest

from tests.support.checkers import mypy
from tests.support.packages import Package, compiled_text, imported, shared_runtime, sharing, written

_CONNECTOR: dict[str, object] = {
    "handle": "places",
    "service": {"baseURL": "https://api.places.example"},
    "types": {
        "Plain": {"fields": [{"name": "text", "required": True}]},
        "Pic": {"fields": [{"name": "url"}]},
        "Tune": {"fields": [{"name": "len"}]},
        "Media": {"tag": ["type"], "variants": {"pic": "Pic", "tune": "Tune"}},
        "Content": {"variants": {"plain": "Plain", "media": "Media", "note": "String"}},
    },
    "resources": [
        {
            "handle": "posts",
            "endpoint": "/posts",
            "fields": [
                {"name": "title"},
                {"name": "any", "type": "Any", "required": True},
                {"name": "content", "type": "Content"},
                {"name": "contents", "type": "Content[]"},
                {"name": "cover", "type": "Pic"},
                {"name": "box", "fields": [{"name": "all", "type": "Object", "selector": []}, {"name": "size"}]},
                {"name": "side", "type": "String", "selector": ["place"], "variant": True},
                {"name": "point", "type": "Pic", "selector": ["place"], "variant": True},
            ],
            "operations": {
                "read": {"method": "GET"},
                "put": {
                    "method": "PUT",
                    "returns": "none",
                    "bodyTemplate": {
                        "value": "{{post}}",
                        "placeholders": [{"name": "post", "type": "Post", "required": True}],
                    },
                },
                "lists": {"method": "GET", "path": "/lists", "returns": "json", "type": "Map<Content[]>"},
            },
        },
    ],
}


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    with imported(compiled_text(json.dumps(_CONNECTOR))) as package:
        yield package


class Server:
    """Answers with one body, and keeps what was sent."""

    def __init__(self, package: Package, body: object, *, strict: bool = False) -> None:
        self.sent: list[Any] = []

        def answer(request: httpx.Request) -> httpx.Response:
            self.sent += [json.loads(request.read())] if request.method == "PUT" else []
            return httpx.Response(200, json=body)

        http = httpx.Client(transport=httpx.MockTransport(answer))
        client: Any = package.client({}, http_client=http, strict=strict)
        self.posts: Any = client.posts


@pytest.mark.parametrize(
    "content",
    [
        {"media": {"type": "pic", "url": "/1"}},
        {"media": {"type": "film", "frames": 2}},
        {"media": 5},
        {"plain": 5},
        {"plain": {"text": "x"}},
        {"note": "n"},
    ],
)
def test_what_was_read_under_a_key_goes_back(package: Package, content: object) -> None:
    body = {"any": 1, "content": content, "contents": [content]}
    server = Server(package, body)
    server.posts.put(post=server.posts.read())
    server.posts.put(post=replace(server.posts.read(), title="t"))
    assert server.sent == [body, {**body, "title": "t"}]


def test_a_record_of_a_union_under_a_key_is_sent_under_it(package: Package) -> None:
    server = Server(package, {})
    pic: Any = package.public("Pic")
    server.posts.put(post={"any": 1, "content": pic(url="/1")})
    assert server.sent == [{"any": 1, "content": {"media": {"type": "pic", "url": "/1"}}}]


def test_a_key_decides_and_strict_refuses_what_does_not_fit_it(package: Package) -> None:
    error: Any = package.public("ResponseDecodeError")
    unknown: Any = package.public("UnknownVariant")
    assert Server(package, {"any": 1, "content": {"note": 5}}).posts.read().content == "5"
    assert Server(package, {"any": 1, "content": {"plain": 5}}).posts.read().content == unknown(None, {"plain": 5})
    with pytest.raises(error, match=r"\(content\.plain\)"):
        Server(package, {"any": 1, "content": {"plain": 5}}, strict=True).posts.read()


def test_a_record_outside_of_its_union_needs_no_tag(package: Package) -> None:
    body = {"any": 1, "cover": {"url": "/1"}}
    server = Server(package, body, strict=True)
    post = server.posts.read()
    assert (post.cover.type, post.cover.raw) == ("pic", {"url": "/1"})
    server.posts.put(post=replace(post, title="t"))
    server.posts.put(post=body)
    assert server.sent == [{**body, "title": "t"}, body]


def test_null_is_a_value_of_any_json(package: Package) -> None:
    post = Server(package, {"any": None}, strict=True).posts.read()
    assert post.any is None
    server = Server(package, {})
    server.posts.put(post=type(post)(any=None))
    assert server.sent == [{"any": None}]
    error: Any = package.public("MissingValueError")
    with pytest.raises(error):
        _ = Server(package, {}).posts.read().any


def test_of_two_fields_of_one_place_the_one_with_a_value_is_sent(package: Package) -> None:
    server = Server(package, {"any": 1, "place": {"url": "/1"}})
    server.posts.put(post=replace(server.posts.read(), point=None, side="left"))
    other = Server(package, {"any": 1, "place": "left"})
    pic: Any = package.public("Pic")
    other.posts.put(post=replace(other.posts.read(), side=None, point=pic(url="/2")))
    other.posts.put(post=replace(other.posts.read(), side=None))
    assert server.sent == [{"any": 1, "place": "left"}]
    assert [sent.get("place") for sent in other.sent] == [{"type": "pic", "url": "/2"}, None]


@pytest.mark.parametrize("body", [5, "x", [5], []])
def test_a_strict_client_refuses_what_is_no_record(package: Package, body: object) -> None:
    error: Any = package.public("ResponseDecodeError")
    with pytest.raises(error, match="expected an object"):
        Server(package, body, strict=True).posts.read()


def test_the_place_in_an_error_begins_with_a_key(package: Package) -> None:
    error: Any = package.public("ResponseDecodeError")
    with pytest.raises(error) as caught:
        Server(package, json.loads('{"a": [{"plain": {}}]}'), strict=True).posts.lists()
    assert caught.value.selector == "a[0].plain.text"


def test_a_field_of_a_nested_record_may_be_all_of_it(package: Package, tmp_path: Path) -> None:
    assert Server(package, {"any": 1, "box": {"size": "s"}}).posts.read().box.all == {"size": "s"}
    written(sharing(package.connector), tmp_path)
    assert mypy(tmp_path, "src", sources=[shared_runtime(tmp_path / "runtime")]) == []


def test_json_in_a_union_needs_the_tag_that_only_one_field_has() -> None:
    kinds = {name: {"fields": [{"name": "kind", "options": [name.lower()]}, {"name": "x"}]} for name in ("A", "B", "C")}
    other = {"fields": [{"name": "kind", "options": ["d"]}, {"name": "form", "options": ["d"]}]}
    more = {"fields": [{"name": "form", "options": ["e"]}]}
    types = {**kinds, "D": other, "E": more, "U": {"variants": ["A", "B", "D"]}, "V": {"variants": ["D", "E"]}}
    values = [{"name": name, "type": name.upper(), "required": True} for name in ("u", "v", "c")]
    create = {
        "method": "POST",
        "bodyTemplate": {"value": {item["name"]: f"{{{{{item['name']}}}}}" for item in values}, "placeholders": values},
    }
    resource = {"handle": "posts", "endpoint": "/posts", "fields": [{"name": "id"}], "operations": {"create": create}}
    spec = {"handle": "acme", "service": {"baseURL": "https://acme.example"}, "types": types, "resources": [resource]}
    with imported(compiled_text(json.dumps(spec))) as package:
        hints = {name: get_type_hints(package.public(f"{name}Dict"), include_extras=True) for name in "ABCDE"}
        sender: Any = Server(package, {}).posts
        with pytest.raises(ValueError, match=r"u\.kind: missing: one of a, b, d"):
            sender.create(u={"x": "1"}, v={"form": "e"}, c={"x": "1"})
        sender.create(u={"kind": "a"}, v={"form": "e"}, c={"x": "1"})
    required = {
        name: {key for key, hint in keys.items() if get_origin(hint) is not NotRequired} for name, keys in hints.items()
    }
    assert required == {"A": {"kind"}, "B": {"kind"}, "C": set(), "D": set(), "E": {"form"}}
