"""Markdown files of the repository, taken apart at their headings, and their links led to the pages of a site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from markdown_it import MarkdownIt

from generator.outputs.docs.html import Reader

_PARSER = MarkdownIt("commonmark").enable("table")
_READER = Reader({})
_PIECE = re.compile(
    r"(?P<code>(?P<fence>`+).+?(?<!`)(?P=fence)(?!`))"
    r"|\[(?P<label>(?:[^\[\]\\]|\\.)*)\]\((?P<target>[^()\s]+)\)"
    r"|\b(?P<rule>F\d+)\b",
    re.DOTALL,
)
"""Code, a link, the number of a rule."""
_RULE = re.compile(r"\*\*(F\d+)\.\*\*")
"""The beginning of a paragraph with a rule."""


class DeadLink(Exception):
    """A document links to a file or a heading that is not there."""


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
    """Where each heading of the files is on the site, by file and anchor; the file itself has the anchor ``""``.

    Rules have pages too, by their numbers.
    """

    root: Path
    pages: set[str] = field(default_factory=set[str])
    titles: dict[str, str] = field(default_factory=dict[str, str])
    found: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    rules: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, page: str, title: str, text: str, parts: Sequence[Chapter]) -> None:
        """Note a page, whose text has these chapters."""
        self.pages.add(f"{page}.md")
        self.titles.setdefault(f"{page}.md", title)
        self.rules |= dict.fromkeys(re.findall(rf"^{_RULE.pattern}", text, re.MULTILINE), f"{page}.md")
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
        """A page whose links to files, and whose numbers of rules, lead to pages.

        Args:
            page: Its path on the site.
            path: The file that it is from.
            text: Its text.
            source_url: Where links lead to whose files are no page; they are text without.
        """

        def piece(found: re.Match[str]) -> str:
            if found["target"] is not None:
                return self._link(page, path, found["label"], found["target"], source_url)
            place = self.rules.get(found["rule"] or "")
            return found[0] if place is None else f"[{found['rule']}]({_relative(place, page)}#{found['rule']})"

        rows = text.split("\n")
        for begin, end in reversed(_lines(text)):
            block = "\n".join(rows[begin:end])
            rule = _RULE.match(block)
            head, rest = ("", block) if rule is None else (f"[{rule[0]}](#{rule[1]})", block[rule.end() :])
            block = head + _PIECE.sub(piece, rest)
            rows[begin:end] = (block if rule is None else f"::: rule {rule[1]}\n{block}\n:::").split("\n")
        return "\n".join(rows)

    def _link(self, page: str, path: str, label: str, target: str, source_url: str) -> str:
        file, _, anchor = target.partition("#")
        if re.match(r"[a-z]+:", target) or posixpath.join(posixpath.dirname(page), file) in self.pages:
            return f"[{label}]({target})"
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), file)) if file else path
        place = self.found.get((whole, anchor))
        if place is not None:
            title = self.titles[place.partition("#")[0]]
            return f"[{title if label == file else label}]({_relative(place, page)})"
        if not (self.root / whole).exists() or (anchor and (whole, "") in self.found):
            raise DeadLink(f"{path}: the link to {target} leads nowhere")
        return f"[{label}]({source_url.rstrip('/')}/{whole})" if source_url else label


def _relative(place: str, page: str) -> str:
    """The address of a place, from a page."""
    return posixpath.relpath(place, posixpath.dirname(page) or ".")


def beginning(text: str) -> str:
    """The first sentence of a page, as words."""
    for token, inner in zip(tokens := _PARSER.parse(text), tokens[1:], strict=False):
        if token.type == "paragraph_open" and token.level == 0:
            words = "".join(
                child.content if child.type in ("text", "code_inline") else " " * (child.type == "softbreak")
                for child in inner.children or ()
            )
            return re.split(r"(?<=[^.][.])\s", re.sub(r"^F\d+\. ", "", words), maxsplit=1)[0].rstrip(":")
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


def _lines(text: str) -> list[tuple[int, int]]:
    """The lines of each block with words, headings aside."""
    found: dict[tuple[int, int], None] = {}
    lines, is_heading = (0, 0), False
    for token in _PARSER.parse(text):
        if token.map:
            lines = (token.map[0], token.map[1])
        if token.nesting:
            is_heading = token.type == "heading_open"
        if token.type == "inline" and not is_heading:
            found[lines] = None
    return [*found]
