"""The one place where text of a connector becomes text of a file: literals, docstrings, Markdown, reStructuredText."""

from __future__ import annotations

import math
import re

from generator.text.characters import escaped, visible
from generator.text.jsonvalue import is_array, is_object, is_tuple

WIDTH = 120

_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_RST = re.compile(r"([^\w\s]|_)")
_MAIL = re.compile(r"([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9._-]{1,190})")
"""What readers of Markdown make a link of by themselves."""
_WEB = re.compile(r"(www)\.", re.IGNORECASE)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")


def literal(value: object) -> str:
    """A Python literal, quoted as black does."""
    if isinstance(value, str):
        return _quoted(escaped(repr(value)))
    if is_object(value):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if is_array(value):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    if is_tuple(value):
        items = [literal(item) for item in value]
        return f"({items[0]},)" if len(items) == 1 else "(" + ", ".join(items) + ")"
    if isinstance(value, float) and math.isfinite(value):
        return repr(value).replace("e+", "e")
    if isinstance(value, bytes):
        return f"b{_quoted(repr(value)[1:])}"
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    raise TypeError(f"no literal for {type(value).__name__}")


def _quoted(literal_: str) -> str:
    """A literal of `repr` in double quotes, unless that takes more escapes."""
    if literal_.startswith('"') or literal_.count('"') > literal_.count("\\'"):
        return literal_
    inner = literal_[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{inner}"'


def inside_fstring(value: str, quote: str) -> str:
    """A literal piece of an f-string that is quoted with `quote`."""
    special = {"'": "'", '"': '"', "{": "{{", "}": "}}"} | {quote: f"\\{quote}"}
    return "".join(special.get(character) or escaped(repr(character))[1:-1] for character in value)


def prose(text: str) -> str:
    """Words for people, as lines of printable characters: no control, no bidirectional override, no tab."""
    lines = _LINE_BREAK.split(text.replace("\t", " "))
    return "\n".join(visible(line).rstrip() for line in lines).strip()


def sentence(text: str) -> str:
    """Prose in one line, with an end."""
    line = " ".join(prose(text).split())
    return line if not line or line.endswith((".", "!", "?", "…", ":")) else f"{line}."


def docstring(text: str, indent: int) -> str:
    """A docstring, quotes included, whose lines after the first are indented."""
    escaped = prose(text).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    lines = escaped.split("\n")
    if len(lines) == 1 and len(escaped) + 6 + indent <= WIDTH:
        return f'"""{escaped}"""'
    pad = " " * indent
    body = "\n".join(pad + line if line else "" for line in lines[1:])
    return f'"""{lines[0]}\n{body}\n{pad}"""' if len(lines) > 1 else f'"""{lines[0]}"""'


def markdown(text: str) -> str:
    """Prose in one line of Markdown: no markup, HTML or link of its own."""
    pieces = _MAIL.split(" ".join(prose(text).split()))
    return "".join(code_span(piece) if index % 2 else _escaped(piece) for index, piece in enumerate(pieces))


def _escaped(text: str) -> str:
    return _WEB.sub(r"\1\\.", _MARKDOWN.sub(r"\\\1", text).replace("://", ":\\//"))


def code_span(text: str) -> str:
    """Text in one line as a Markdown code span."""
    line = " ".join(prose(text).split()) or " "
    fence = "`" * (max((len(run) for run in re.findall(r"`+", line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def rst(text: str) -> str:
    """Prose in one line of reStructuredText: every character that isn't a letter, a digit or a space is escaped."""
    return _RST.sub(r"\\\1", " ".join(prose(text).split()))


def rst_code(text: str) -> str:
    """Text in one line as a literal of reStructuredText, whatever stands beside it."""
    line = rst(text)
    return f"\\ :literal:`{line}`\\ " if line else ""
