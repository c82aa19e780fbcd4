"""Words for people: printable lines, Markdown."""

from __future__ import annotations

import re

from generator.text.characters import visible

_LINE_BREAK = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SENTENCE = re.compile(r"(?<=[.!?])\s")
_MAIL = re.compile(r"([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9._-]{1,190})")
"""What readers of Markdown make a link of by themselves."""
_WEB = re.compile(r"(www)\.", re.IGNORECASE)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")


def prose(text: str) -> str:
    """Words for people, as lines of printable characters: no control, no bidirectional override, no tab."""
    if text.isascii() and text.isprintable():
        return text.strip()
    lines = _LINE_BREAK.split(text.replace("\t", " "))
    return "\n".join(visible(line).rstrip() for line in lines).strip()


def sentence(text: str) -> str:
    """Prose in one line, with an end."""
    line = " ".join(prose(text).split())
    return line if not line or line.endswith((".", "!", "?", "…", ":")) else f"{line}."


def first_sentence(text: str) -> str:
    """The first sentence of a text."""
    return _SENTENCE.split(text, maxsplit=1)[0]


def article(name: str) -> str:
    """The indefinite article before a name, by its first letter: a `U` is read as in `User`."""
    return "an" if name[:1] in {*"AEIOaeio"} else "a"


def markdown(text: str) -> str:
    """Prose in one line of Markdown: no markup, HTML or link of its own."""
    pieces = _MAIL.split(" ".join(prose(text).split()))
    return "".join(code_span(piece) if index % 2 else _escaped(piece) for index, piece in enumerate(pieces))


def _escaped(text: str) -> str:
    return _WEB.sub(r"\1\\.", _MARKDOWN.sub(r"\\\1", text).replace("://", ":\\//"))


def code_span(text: str) -> str:
    """Text in one line as a Markdown code span."""
    line = " ".join(prose(text).split()) or " "
    if "`" not in line:
        return f"`{line}`"
    fence = "`" * (max((len(run) for run in re.findall(r"`+", line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def told(text: str) -> str:
    """Prose in one line of Markdown, with its code in `backticks`."""
    pieces = text.split("`")
    if len(pieces) % 2 == 0 or not all(pieces[1::2]):
        return markdown(text)
    return "".join(code_span(piece) if index % 2 else spaced(piece) for index, piece in enumerate(pieces))


def spaced(piece: str) -> str:
    """Text between pieces of markup, with the spaces at its ends."""
    return f"{' ' * piece[:1].isspace()}{markdown(piece)}{' ' * (piece[-1:].isspace() and not piece.isspace())}"
