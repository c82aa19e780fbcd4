"""Markdown files of the repository, taken apart at their headings, and their links led to the pages of a site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from generator.outputs.docs.html import Reader

_PARSER = MarkdownIt("commonmark").enable("table")
_READER = Reader({})
_CODE = r"(?P<code>(?P<fence>`+).+?(?<!`)(?P=fence)(?!`))"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a file: its line, its level, its words, and its anchor on GitHub."""

    line: int
    level: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """The beginning of a file, or a part of it under a heading of the second level; the first heading is its own."""

    path: str
    lines: tuple[str, ...]
    headings: tuple[Heading, ...]

    @property
    def title(self) -> str:
        """Its heading."""
        return self.headings[0].title

    @property
    def anchor(self) -> str:
        """The anchor of its heading."""
        return self.headings[0].anchor

    @property
    def text(self) -> str:
        """Its text, heading included."""
        return _joined(self.lines)

    @property
    def body(self) -> str:
        """Its text as that of a page: without its own heading, and the levels below follow the title of the page."""
        rows = list(self.lines)
        levels = sorted({heading.level for heading in self.headings[1:]})
        for heading in self.headings[1:]:
            mark = "#" * (levels.index(heading.level) + 2)
            rows[heading.line] = f"{mark} {rows[heading.line].lstrip('#').strip()}"
        return _joined(rows[1:])


@cache
def chapters(path: str, text: str) -> tuple[Chapter, ...]:
    """The chapters of a file, without comments."""
    rows = _without_comments(text)
    marks = [
        Heading(token.map[0], int(token.tag[1]), "", "")
        for token in _PARSER.parse("\n".join(rows))
        if token.type == "heading_open" and token.map
    ]
    named = iter(_READER.headings("\n".join(rows)))
    headings: list[Heading] = []
    for mark in marks:
        if mark.level == 1:
            headings.append(Heading(mark.line, 1, rows[mark.line].lstrip("#").strip(), ""))
        else:
            found = next(named)
            assert found.level == mark.level, (path, mark)
            headings.append(Heading(mark.line, mark.level, found.title, found.anchor))
    begins = [heading.line for heading in headings if heading.level <= 2]
    return tuple(
        Chapter(
            path,
            tuple(rows[begin:end]),
            tuple(
                Heading(heading.line - begin, heading.level, heading.title, heading.anchor)
                for heading in headings
                if begin <= heading.line < end
            ),
        )
        for begin, end in zip(begins, [*begins[1:], len(rows)], strict=True)
    )


@dataclass(slots=True)
class Places:
    """Where each heading of the files is on the site, by file and anchor; the file itself has the anchor ``""``."""

    root: Path
    pages: set[str] = field(default_factory=set[str])
    titles: dict[str, str] = field(default_factory=dict[str, str])
    found: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def add(self, page: str, title: str, text: str, parts: Sequence[Chapter]) -> None:
        """Note a page, whose text has these chapters."""
        self.pages.add(f"{page}.md")
        self.titles.setdefault(f"{page}.md", title)
        left = [*_READER.headings(text)]
        for part in parts:
            for heading in part.headings:
                place = f"{page}.md"
                here = next((index for index, item in enumerate(left) if item.title == heading.title), None)
                if here is not None and heading.level > 1:
                    place += f"#{left[here].anchor}"
                    del left[: here + 1]
                self.found[part.path, heading.anchor] = place
            self.found.setdefault((part.path, ""), f"{page}.md")

    def led(self, page: str, path: str, text: str, source_url: str) -> str:
        """A page whose links to files lead to pages; to files that are no page they lead to `source_url`, if any."""

        def link(label: str, target: str) -> str:
            file, _, anchor = target.partition("#")
            if re.match(r"[a-z]+:", target) or f"{posixpath.dirname(page)}/{file}".lstrip("/") in self.pages:
                return f"[{label}]({target})"
            whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
            place = self.found.get((whole, anchor))
            if place is not None:
                own = self.titles[place.partition("#")[0]]
                here = posixpath.relpath(place, posixpath.dirname(page) or ".")
                return f"[{own if label == file else label}]({here})"
            assert (self.root / whole).exists(), f"{path}: a link leads to {target}"
            assert not anchor or (whole, "") not in self.found, f"{path}: a link leads to {target}"
            return f"[{label}]({source_url.rstrip('/')}/{whole})" if source_url else label

        return _linked(text, link)


def beginning(text: str) -> str:
    """The first sentence of a page, as words."""
    for token, inner in zip(tokens := _PARSER.parse(text), tokens[1:], strict=False):
        if token.type == "paragraph_open" and token.level == 0:
            words = "".join(
                child.content if child.type in ("text", "code_inline") else " " * (child.type == "softbreak")
                for child in inner.children or ()
            )
            return re.split(r"(?<=[.:])\s", re.sub(r"^F\d+\. ", "", words), maxsplit=1)[0].rstrip(":")
    return ""


def _joined(rows: Sequence[str]) -> str:
    return "\n".join(rows).strip() + "\n"


def _without_comments(text: str) -> list[str]:
    rows = text.split("\n")
    for token in reversed(_PARSER.parse(text)):
        if token.type == "html_block" and token.map:
            assert token.content.strip().startswith("<!--"), token.content
            del rows[slice(*token.map)]
    return rows


def _linked(text: str, link: Callable[[str, str], str]) -> str:
    """Markdown with other links: what is said instead of each is a function of its label and its address."""
    rows = text.split("\n")
    for (begin, end), targets in reversed([*_links(_PARSER.parse(text)).items()]):
        any_target = "|".join(map(re.escape, targets))
        pattern = re.compile(rf"{_CODE}|\[(?P<label>(?:[^\[\]\\]|\\.)*)\]\((?P<target>{any_target})\)", re.DOTALL)
        block = "\n".join(rows[begin:end])
        block = pattern.sub(lambda found: found[0] if found["code"] else link(found["label"], found["target"]), block)
        rows[begin:end] = block.split("\n")
    return "\n".join(rows)


def _links(tokens: Sequence[Token]) -> Mapping[tuple[int, int], list[str]]:
    """The addresses of the links in each block of lines."""
    found: dict[tuple[int, int], list[str]] = {}
    lines = (0, 0)
    for token in tokens:
        if token.map:
            lines = (token.map[0], token.map[1])
        for child in token.children or ():
            if child.type == "link_open":
                found.setdefault(lines, []).append(str(child.attrGet("href")))
    return found
