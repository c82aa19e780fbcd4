"""Which characters may decide what is written: those that every Python agrees on.

Each Python brings the Unicode of its day, so that a letter of this year is none for the Python of the year before. What
is written depends on Unicode 3.2 alone, which every Python has beside its own.
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
"""Controls, private ones, halves of pairs, and what has no shape of its own."""


def is_settled(character: str) -> bool:
    """Whether a character is visible, and was before any Python that can run this."""
    if character.isascii():
        return True
    return unicodedata.ucd_3_2_0.category(character) not in _NEVER and not _HIDDEN.match(character)


def settled(text: str) -> str:
    """The text with a space for each character that isn't settled."""
    return text if text.isascii() else "".join(item if is_settled(item) else " " for item in text)


def upper(text: str) -> str:
    """In capitals, as far as those are settled."""
    return text.upper() if text.isascii() else "".join(_or_itself(item.upper(), item) for item in text)


def lower(text: str) -> str:
    """In small letters, as far as those are settled."""
    return text.lower() if text.isascii() else "".join(_or_itself(item.lower(), item) for item in text)


def _or_itself(changed: str, character: str) -> str:
    return changed if all(map(is_settled, changed)) else character


def visible(text: str) -> str:
    """The text without what can't be seen, and what changes how the text around it is shown."""
    return _HIDDEN.sub("", text)


def escaped(literal: str) -> str:
    """A literal of `repr`, with an escape for each character that isn't settled."""
    if literal.isascii():
        return literal
    return "".join(item if is_settled(item) else ascii(item)[1:-1] for item in literal)
