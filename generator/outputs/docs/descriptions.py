"""Descriptions of a spec, which are Markdown, as Markdown of a page: text, code, lists, tables, links to the web.

HTML is shown as text, a heading becomes a bold line, an image its alternative text. A link to another scheme than
`http`, `https` and `mailto` is its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from generator.outputs.docs.text import begun, cell, fenced, indented, line
from generator.text.prose import code_span, prose, spaced

_MARKED = re.compile(r"[\n*_\[<`&\\]|://|\A\s*(?:[-+#>=~|:•]|\d+[.)])")
"""Characters of markup."""
_WEB = re.compile(r"(https?:|mailto:)", re.IGNORECASE)
_ADDRESS = re.compile(r"(https?://[^\s<>\"'`(){}\[\]\\|]*[^\s<>\"'`(){}\[\]\\|.,;:!?*_~])")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LANGUAGES = {"py": "python", "python": "python", "json": "json", **dict.fromkeys(("bash", "sh", "shell"), "console")}
_MOST = 20_000
"""Characters of a description that are read as Markdown; a longer one is a manual."""


@lru_cache(maxsize=16384)
def blocks(text: str) -> tuple[str, ...]:
    """A description as blocks of Markdown."""
    source = prose(text)
    if len(source) > _MOST or not _MARKED.search(source):
        return (line(source),) if source else ()
    return tuple(filter(None, map(_block, _tree(source).children)))


@lru_cache(maxsize=16384)
def flat(text: str) -> str:
    """A description as prose in one line, with its code in `backticks` and no other markup."""
    source = prose(text)
    if len(source) > _MOST or not _MARKED.search(source):
        return " ".join(source.split())
    return " ".join(" ".join(_spoken(_tree(source))).split())


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _tree(source: str) -> SyntaxTreeNode:
    return SyntaxTreeNode(_parser().parse(source))


def _block(node: SyntaxTreeNode) -> str:
    match node.type:
        case "paragraph":
            return _line(node)
        case "heading":
            words = " ".join("".join(_words(node)).split())
            return f"**{spaced(words)}**" if words else ""
        case "bullet_list" | "ordered_list":
            return _list(node)
        case "blockquote":
            inside = "\n\n".join(filter(None, map(_block, node.children)))
            return "\n".join(f"> {row}".rstrip() for row in inside.split("\n")) if inside else ""
        case "fence" | "code_block":
            word = node.info.split(maxsplit=1)[0].lower() if node.info.strip() else ""
            return fenced(_LANGUAGES.get(word, "text"), node.content)
        case "table":
            return _table(node)
        case _:  # a line across
            return ""


def _list(node: SyntaxTreeNode) -> str:
    mark = "- " if node.type == "bullet_list" else "1. "
    items: list[str] = []
    for item in node.children:
        inside = "\n\n".join(filter(None, map(_block, item.children)))
        items.append(f"{mark}{indented(inside, len(mark)).lstrip()}".rstrip())
    is_tight = all(child.hidden for item in node.children for child in item.children if child.type == "paragraph")
    return ("\n" if is_tight else "\n\n").join(items)


def _table(node: SyntaxTreeNode) -> str:
    rows = [
        [cell(_inline(column.children).replace("\\\n", " ")) for column in row.children]
        for part in node.children
        for row in part.children
    ]
    written = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join((written[0], f"|{' --- |' * len(rows[0])}", *written[1:]))


def _line(node: SyntaxTreeNode) -> str:
    """A paragraph, each of whose lines can begin one."""
    rows = (begun(row.strip()) for row in _inline(node.children).split("\\\n"))
    return "\\\n".join(filter(None, rows))


def _inline(nodes: Sequence[SyntaxTreeNode]) -> str:
    return "".join(map(_said, nodes))


def _said(node: SyntaxTreeNode) -> str:
    match node.type:
        case "inline" | "image":
            return _inline(node.children)
        case "text":
            return _text(node.content)
        case "softbreak":
            return " "
        case "hardbreak":
            return "\\\n"
        case "code_inline":
            return code_span(node.content)
        case "em" | "strong":
            inside, mark = _inline(node.children), "*" if node.type == "em" else "**"
            return f"{mark}{inside}{mark}" if inside.strip() else inside
        case "link":
            inside, address = _inline(node.children), str(node.attrs.get("href", ""))
            if not _WEB.match(address) or not inside.strip():
                return inside
            escaped = address.replace("&", r"\&")
            return f"[{inside}](<{escaped}>)"
        case _:
            return ""


def _text(text: str) -> str:
    """Text, whose addresses become links and whose `<br>` line breaks."""
    rows = _BREAK.split(text)
    return "\\\n".join(
        "".join(f"<{part}>" if index % 2 else spaced(part) for index, part in enumerate(_ADDRESS.split(row)))
        for row in rows
    )


def _spoken(node: SyntaxTreeNode) -> Iterator[str]:
    """The words of each paragraph, cell and piece of code."""
    if node.type == "inline":
        yield "".join(_words(node))
    elif node.type not in ("fence", "code_block"):
        for child in node.children:
            yield from _spoken(child)


def _words(node: SyntaxTreeNode) -> Iterator[str]:
    match node.type:
        case "text":
            yield _BREAK.sub(" ", node.content)
        case "softbreak" | "hardbreak":
            yield " "
        case "code_inline":
            yield code_span(node.content)
        case _:
            for child in node.children:
                yield from _words(child)
