"""The documents of the project name files and headings that exist."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.support.paths import ROOT

DOCUMENTS = [
    "ARCHITECTURE.md",
    "BENCHMARKS.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "specs/FORMAT.md",
    "specs/sinch-live/README.md",
]
_FENCE = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
_PATH = re.compile(r"\b(?:generator|templates|tests)/[\w./*-]*\w|\B\.ci/\w+")
_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]*)(?:#([^)\s]+))?\)")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_paths_exist(name: str) -> None:
    paths = set(_PATH.findall((ROOT / name).read_text(encoding="utf-8")))
    assert [path for path in sorted(paths) if not any(ROOT.glob(path))] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    document = ROOT / name
    text = _FENCE.sub("", document.read_text(encoding="utf-8"))
    for path, heading in _LINK.findall(re.sub(r"`[^`\n]*`", "", text)):
        if path.startswith("https://"):
            continue
        target = document.parent / path if path else document
        assert target.exists(), path
        if heading:
            assert heading in _anchors(target.read_text(encoding="utf-8")), heading


def _anchors(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", _FENCE.sub("", text), re.MULTILINE)
    counts = Counter(re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings)
    return {f"{anchor}-{number}" if number else anchor for anchor, count in counts.items() for number in range(count)}
