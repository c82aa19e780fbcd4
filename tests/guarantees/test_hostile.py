"""Hostile texts of every kind in every place of a spec: an inert package, or a located finding.

The default run tries one pair in 599 of a spec and one in 997 of an OpenAPI document, always the same ones. All pairs
and thousands of random examples take hours: `TRUST=1 pytest -s tests/guarantees/test_hostile.py`.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.text.depth import MAX_DEPTH
from generator.text.prose import markdown
from tests.guarantees import documents, hostile, outcomes

STRIDE = int(os.environ.get("TRUST", "997"))
STRIDE_OF_DOCUMENTS = int(os.environ.get("TRUST", "1499"))
EXAMPLES = 100 if "TRUST" not in os.environ else 5000

quick = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="TRUST" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def test_every_text_in_every_place(tmp_path: Path) -> None:
    pairs = hostile.pairs()[::STRIDE]
    specs = ((str(pair), hostile.write(tmp_path, *pair)) for pair in pairs)
    print(f"{len(pairs)} pairs, {_inert(specs, tmp_path / 'packages')} packages")


def test_every_text_in_every_place_of_a_document(tmp_path: Path) -> None:
    pairs = documents.pairs()[::STRIDE_OF_DOCUMENTS]
    specs = ((str(pair), documents.write(tmp_path, *pair)) for pair in pairs)
    print(f"{len(pairs)} pairs, {_inert(specs, tmp_path / 'packages')} packages")


def _inert(specs: Iterator[tuple[str, Path]], folder: Path) -> int:
    """Build specs, import every eighth package, and return the number of packages; the others have findings."""
    built = 0
    for index, (name, spec) in enumerate(specs):
        try:
            package = outcomes.outcome(spec)
        except Exception as error:
            error.add_note(name)
            raise
        if package is not None:
            built += 1
            if built % 8 == 1:
                for path, text in package.items():
                    file = folder / str(index) / path
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(text.encode())
    assert outcomes.imported(folder) == (built + 7) // 8
    assert not list(folder.parent.rglob("*pwned*"))
    return built


texts = st.one_of(
    st.sampled_from(sorted(hostile.PAYLOADS.values(), key=lambda text: (len(text), text))[:-3]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.lists(st.sampled_from(["{{", "}}", "{", "}", '"', "'", "\\", "\n", "a", "[", "]", ",", ":", " ", "1"])).map(
        "".join
    ),
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


@quick
@given(st.data())
def test_specs_with_random_values_in_random_places(tmp_path: Path, data: st.DataObject) -> None:
    spec: dict[str, object] = hostile.SPEC
    for _ in range(data.draw(st.integers(1, 3))):
        where = data.draw(st.sampled_from(list(hostile.positions(spec))))
        if where[-1] == hostile.KEY:
            spec = hostile.replaced(spec, where, data.draw(texts))
        else:
            spec = hostile.put(spec, where, data.draw(values))
    outcomes.outcome(hostile.written(tmp_path, spec, hostile.OVERLAY))


@settings(quick, max_examples=EXAMPLES // 4)
@given(st.data())
def test_documents_with_random_values_in_random_places(tmp_path: Path, data: st.DataObject) -> None:
    value = documents.DOCUMENT
    for _ in range(data.draw(st.integers(1, 3))):
        where = data.draw(st.sampled_from([where for where in hostile.positions(value) if where[-1] != hostile.KEY]))
        up = data.draw(st.integers(0, min(3, len(where) - 1)))
        value = hostile.put(value, where[: len(where) - up], data.draw(values))
    outcomes.outcome(documents.written(tmp_path, value))


@quick
@given(st.binary(max_size=200), st.booleans())
def test_random_bytes(tmp_path: Path, data: bytes, page: bool) -> None:
    path = tmp_path / ("x.md" if page else "x.json")
    path.write_bytes(b"```json\n" + data + b"\n```\n" if page else data)
    outcomes.outcome(path)


@quick
@given(values, st.booleans())
def test_any_json(tmp_path: Path, value: object, page: bool) -> None:
    outcomes.outcome(hostile.document(tmp_path, value, page=page))


@quick
@given(st.data())
def test_a_document_with_a_hole_in_it(tmp_path: Path, data: st.DataObject) -> None:
    folder = hostile.write(tmp_path)
    path = folder / data.draw(st.sampled_from(["acme.json", "overlay.toml"]))
    text = path.read_bytes()
    start = data.draw(st.integers(0, len(text)))
    path.write_bytes(text[:start] + data.draw(st.binary(max_size=4)) + text[start + data.draw(st.integers(0, 30)) :])
    outcomes.outcome(folder)


def test_a_header_of_an_overlay_is_prose_in_documents(tmp_path: Path) -> None:
    where = ("resources", "things", "operations", "create", "idempotency_header")
    for payload in (name for name, text in hostile.PAYLOADS.items() if "\r" in text or "`" in text):
        outcomes.outcome(hostile.write(tmp_path, "overlay", where, payload))


@pytest.mark.parametrize("text", ["a@b.example", "a@_b.example x", "@_@_x.example", "a_b@c_d.example", "a@-.b"])
def test_no_address_becomes_a_link(text: str) -> None:
    outcomes.markdown(markdown(f"{text} and {text}, {text}"), "")


def test_the_corpus_is_sound(tmp_path: Path) -> None:
    package = outcomes.outcome(hostile.write(tmp_path))
    assert package is not None
    assert tomllib.loads(package["pyproject.toml"])["project"]["name"] == "acme-things"
    assert len(hostile.pairs()) > 20_000
    assert MAX_DEPTH == 64


def test_the_document_is_sound(tmp_path: Path) -> None:
    assert outcomes.outcome(documents.write(tmp_path)) is not None
    assert len(documents.pairs()) > 40_000
