"""Python identifiers, the same for every Python."""

from __future__ import annotations

import keyword
import unicodedata

from generator.text.characters import is_settled

KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global"
    " if import in is lambda nonlocal not or pass raise return try while with yield".split()
)
"""Fixed, so that a name doesn't depend on the Python that builds."""


def is_identifier(name: str) -> bool:
    """Whether a text is a public name in Python."""
    own = name.isidentifier() and name == unicodedata.normalize("NFKC", name) and not name.startswith("_")
    return own and all(map(is_settled, name)) and name not in KEYWORDS and not keyword.iskeyword(name)
