"""HTML in descriptions as Markdown."""

from __future__ import annotations

import html
import re

_CODE = re.compile(r"(```.*?(?:```|\Z)|(?<!`)`[^`]+`(?!`))", re.DOTALL)
"""Code of Markdown, in which nothing is a tag."""
_TAG = re.compile(
    r"<(/?)(a|b|br|code|div|em|h[1-6]|hr|i|li|ol|p|pre|span|strong|sub|sup|tt|u|ul)(\s[^<>]*)?/?>", re.IGNORECASE
)
_LINK = re.compile(
    r"""<a\s[^<>]{0,200}?\bhref=["']?([^\s"'<>()]{1,2000})["']?[^<>]{0,200}>([^<>\[\]]+)</a\s*>""", re.IGNORECASE
)
_EMPTY = frozenset(("br", "hr"))
_SIGNS = {"code": "`", "tt": "`", "b": "**", "strong": "**", "i": "*", "em": "*"}
_INLINE = frozenset(("a", "span", "sub", "sup", "u"))


def as_markdown(text: str) -> str:
    """A description with its HTML as Markdown; a tag that another one does not close is a placeholder, and stays."""
    if "<" not in text:
        return text
    closed = {match[2].lower() for match in _TAG.finditer(text) if match[1]} | _EMPTY
    if not any(match[2].lower() in closed for match in _TAG.finditer(text)):
        return text
    pieces = _CODE.split(text)
    written = "".join(piece if number % 2 else _written(piece, closed) for number, piece in enumerate(pieces))
    lines = "\n".join(map(str.rstrip, written.split("\n")))
    return re.sub(r"\n{2,}[ \t]*", "\n\n", lines).strip()


def _written(piece: str, closed: set[str]) -> str:
    """A piece without code, with signs of Markdown for its tags."""
    linked = _LINK.sub(lambda match: f"[{match[2].strip()}]({match[1]})", piece)
    marked = _TAG.sub(lambda match: _sign(match) if match[2].lower() in closed else match[0], linked)
    return html.unescape(marked)


def _sign(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    if name in _SIGNS:
        return _SIGNS[name]
    if name in _INLINE:
        return ""
    if name == "li":
        return "" if tag[1] else "\n- "
    return "\n" if name == "br" else "\n\n"
