"""Names of operations of OpenAPI documents: unique, valid, and the same whatever else the document has."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.frontends.openapi.naming import MAX_HANDLE, MAX_METHOD, Endpoint, names
from generator.ir.names import snake
from generator.pipeline import analyse
from generator.text.identifiers import is_identifier
from tests.support.specs import SERVICE, spec

WORDS = (
    "a b c a_b b_c aB B_c a1b 1b list lists read create cancel run runs items import async async_b asyncB class close"
    " self json builtins con straße strasse İ ǅ ﬁx user users Users search me v1 v2 api 2010-04-01 . .. - $ %20 ️ é é"
    " with_raw_response cached_property {id} {x} {id}.json x.json a.b {a}-{b} x:run {x}:run ;m={m} x;m={m} x(1) x({y})"
    " {n=a/*/b/*} { } {} * : :x a:b:c #x ?beta=true ?a=b"
).split()
segments = st.sampled_from(WORDS) | st.text(max_size=6)
paths = st.lists(segments, max_size=5).map(lambda parts: "/" + "/".join(parts))
methods = st.sampled_from("GET PUT POST PATCH DELETE HEAD OPTIONS TRACE QUERY get x-y".split())
texts = st.sampled_from(["list", "getA", "a.b.list", "users", "", "builtins", "read_a", "b" * 300]) | st.text(
    max_size=8
)
extensions = st.dictionaries(
    st.sampled_from(["x-fern-sdk-group-name", "x-fern-sdk-method-name", "x-stainless-method", "x-speakeasy-group"]),
    st.none() | texts | st.lists(texts, max_size=3) | st.dictionaries(st.just("python"), texts),
    max_size=2,
)
endpoints = st.builds(
    Endpoint,
    methods,
    paths,
    st.none() | texts,
    st.lists(texts, max_size=2).map(tuple),
    extensions,
    st.sampled_from([None, True, False]),
)
documents = st.lists(endpoints, max_size=14, unique_by=lambda item: (item.method.upper(), item.path))


@given(documents, st.booleans(), st.integers(0, 99))
@settings(max_examples=100, deadline=None)
def test_names_are_unique_and_valid_in_any_order(document: list[Endpoint], by_tags: bool, seed: int) -> None:
    given_names = names(document, by_tags=by_tags)
    assert len(set(given_names)) == len(document)
    for name in given_names:
        for part in (*name.resource.split("."), name.method):
            assert snake(part) == part
            assert is_identifier(part)
        assert len(name.resource.encode()) <= MAX_HANDLE
        assert len(name.method.encode()) <= MAX_METHOD + 70
    order = random.Random(seed).sample(range(len(document)), len(document))
    shuffled = names([document[index] for index in order], by_tags=by_tags)
    assert shuffled == [given_names[index] for index in order]


@given(documents, st.booleans())
@settings(max_examples=100, deadline=None)
def test_an_unrelated_operation_changes_no_name(document: list[Endpoint], by_tags: bool) -> None:
    added = Endpoint("GET", "/unrelated/{id}", "readUnrelated", ("unrelated",))
    assert names([added, *document], by_tags=by_tags)[1:] == names(document, by_tags=by_tags)


@given(documents)
@settings(max_examples=30, deadline=None)
def test_the_compiler_takes_the_names(document: list[Endpoint]) -> None:
    resources: dict[str, dict[str, object]] = {}
    for index, name in enumerate(names(document)):
        operation = {"method": "POST", "path": f"/{index}", "returns": "json"}
        resources.setdefault(name.resource, {})[name.method] = operation
    tree = [
        {"handle": handle, "endpoint": "/x", "record": f"Own{index}Record", "operations": operations}
        for index, (handle, operations) in enumerate(resources.items())
    ]
    with tempfile.TemporaryDirectory() as folder:
        result = analyse(spec(Path(folder) / "acme", SERVICE, tree))
    assert not result.failed, [finding.message for finding in result.findings]
