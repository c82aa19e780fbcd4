"""Character classes that are the same in every Python.

Python versions differ in their Unicode version, so a new letter is not a letter in an older Python. Output depends on
Unicode 3.2 alone, which every Python includes.
"""

from __future__ import annotations

import re
import unicodedata

_NEVER = frozenset(["Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"])
_HIDDEN = re.compile(
    "[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001345f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
"""Control, format, private-use and surrogate characters."""


_OTHER = re.compile(r"[^\0-\x7f]")
"""A character that is not ASCII."""


def is_settled(character: str) -> bool:
    """Whether a character is visible, in Unicode 3.2 already."""
    if character.isascii():
        return True
    return unicodedata.ucd_3_2_0.category(character) not in _NEVER and not _HIDDEN.match(character)


def settled(text: str) -> str:
    """The text with each unsettled character replaced by a space."""
    return _OTHER.sub(lambda match: match[0] if is_settled(match[0]) else " ", text)


def upper(text: str) -> str:
    """The text in upper case, as far as the result is settled."""
    return text.upper() if text.isascii() else "".join(_or_itself(item.upper(), item) for item in text)


def lower(text: str) -> str:
    """The text in lower case, as far as the result is settled; `İ` is `i` alone, for its dot is no part of a word."""
    return text.lower() if text.isascii() else "".join(_or_itself(item.lower()[0], item) for item in text)


def _or_itself(changed: str, character: str) -> str:
    return changed if all(map(is_settled, changed)) else character


def visible(text: str) -> str:
    """The text without invisible and bidirectional characters."""
    return _HIDDEN.sub("", text)


def hidden(text: str) -> set[str]:
    """The invisible and bidirectional characters of a text, but those of its layout."""
    return set(_HIDDEN.findall(text)) - {"\n", "\t"}


def escaped(literal: str) -> str:
    """A literal of `repr` with each unsettled character escaped."""
    return _OTHER.sub(lambda match: match[0] if is_settled(match[0]) else ascii(match[0])[1:-1], literal)
