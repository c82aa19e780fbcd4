"""The README section of an overlay: Markdown that loads and runs nothing."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from generator.findings import Findings, Place

if TYPE_CHECKING:
    from markdown_it.token import Token

_HINT = "text, lists, tables, code, and links to https:// alone"


def readme(text: str, place: Place, findings: Findings) -> str:
    """The section, unchanged; a finding for HTML, images, links without https, and hidden characters."""
    if not text:
        return text
    for token, line in _tokens(text):
        markup = _refused(token)
        if markup:
            findings.add("readme-markup", f"line {line} of the README's section has {markup}", place, hint=_HINT)
    hidden = {char for char in text if char not in "\n\t" and unicodedata.category(char) in ("Cc", "Cf", "Cs", "Co")}
    for character in sorted(hidden):
        findings.add(
            "readme-markup", f"the README's section has the hidden character U+{ord(character):04X}", place, hint=_HINT
        )
    return text.strip()


def _tokens(text: str) -> list[tuple[Token, int]]:
    from markdown_it import MarkdownIt  # here, for most specs don't come so far

    tokens: list[tuple[Token, int]] = []
    for block in MarkdownIt("commonmark").enable("table").parse(text):
        line = block.map[0] + 1 if block.map else 1
        tokens += [(token, line) for token in (block, *(block.children or ()))]
    return tokens


def _refused(token: Token) -> str | None:
    match token.type:
        case "html_block" | "html_inline":
            return "HTML"
        case "image":
            return "a picture"
        case "link_open" if not str(token.attrGet("href")).startswith("https://"):
            return "a link to elsewhere than https"
        case _:
            return None
