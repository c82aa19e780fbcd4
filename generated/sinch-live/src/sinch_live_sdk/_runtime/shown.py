"""Text of a server or a sender for display: one printable line of bounded length, credentials masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

LONGEST = 500
"""Characters of a line; the rest is cut."""

_SHORTEST_SECRET = 4
"""A shorter text is part of too many words to be masked."""

_LONGEST_FORM = 16
"""Characters that stand for one: four bytes as Python shows them."""

_PLAIN = {ord(character): "a" for character in "-._~"}
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}

_MASK = "***"
_LONGEST_WORD = 80
_MOST_LISTED = 20

_SECRET_WORDS = frozenset(
    {"auth", "credential", "credentials", "key", "apikey", "pass", "passphrase", "password", "passwd", "pwd", "secret"}
    | {"secrets", "sig", "signature", "token", "tokens", "assertion"}
)


_SHOWN_WORDS = frozenset({"url", "uri", "endpoint", "host", "domain", "type", "method", "mode"})
"""Last words of names that say what a token is, or where it comes from: a `token_url` is shown."""


def is_secret_name(name: str) -> bool:
    """Return whether a name says that its value is secret, so that it is masked wherever it is shown."""
    words = name.lower().replace("-", "_").split("_")
    secret = _SECRET_WORDS.intersection(words)
    return bool(secret) and not (secret <= {"auth", "token"} and words[-1] in _SHOWN_WORDS)


def line(text: str, secrets: Iterable[str] = ()) -> str:
    """Return the text in one line of printable characters, cut after `LONGEST`."""
    known = _known(secrets, _SHORTEST_SECRET)
    longest = max((_LONGEST_FORM * len(secret) for secret, _ in known), default=0)
    window = 2 * LONGEST + longest
    shown = _masked(text[:window], known)
    if len(text) > window and longest:
        shown = shown[:-longest]  # its end may be the beginning of a secret
    joined = " ".join("".join(c if c.isprintable() else " " for c in shown).split())
    return joined if len(joined) <= LONGEST else f"{joined[:LONGEST]}..."


def masked(text: str, secrets: Iterable[str]) -> str:
    """Return the text with each secret in it masked, as it is or escaped."""
    return _masked(text, _known(secrets, _SHORTEST_SECRET))


def mask(secrets: Iterable[str], shortest: int) -> Callable[[str], str]:
    """Return what masks the secrets of so many characters and more in a text."""
    known = _known(secrets, max(shortest, _SHORTEST_SECRET))
    return lambda text: _masked(text, known)


def nearest(word: object, known: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown word: similar known words, or all of them."""
    from difflib import get_close_matches

    names = [*known]
    near = get_close_matches(str(word)[:_LONGEST_WORD], names, 1)
    if near:
        return f"did you mean {near[0]!r}?"
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    return f"there {'are' if len(names) > 1 else 'is'} {', '.join(names[:_MOST_LISTED]) or 'none'}{more}"


_Known = Sequence[tuple[str, "re.Pattern[str] | None"]]
"""Secrets, each with the pattern of its forms, if escaping changes it."""


def _known(secrets: Iterable[str], shortest: int) -> _Known:
    """The longest first: a secret may be part of another."""
    distinct = sorted({secret for secret in secrets if len(secret) >= shortest}, key=len, reverse=True)
    return [(secret, None if _is_plain(secret) else _escaped(secret)) for secret in distinct]


def _masked(text: str, known: _Known) -> str:
    for secret, escaped in known:
        text = text.replace(secret, _MASK) if escaped is None else escaped.sub(_MASK, text)
    return text


def _is_plain(text: str) -> bool:
    """Whether no escaping changes a text."""
    return text.isascii() and text.translate(_PLAIN).isalnum()


@lru_cache(maxsize=64)
def _escaped(secret: str) -> re.Pattern[str]:
    """A secret as a URL, JSON, HTML, Python and an error message may have it: each character in any of its forms."""
    import re

    can_lose = sum(map(str.isascii, secret)) >= _SHORTEST_SECRET
    pieces = (re.escape(c) if _is_plain(c) else _forms(c, can_lose=can_lose) for c in secret)
    return re.compile(f"{''.join(pieces)}|{re.escape(secret)}")


def _forms(character: str, *, can_lose: bool) -> str:
    import json
    import re

    data, number = character.encode("utf-8", "surrogatepass"), ord(character)
    forms = {character, "".join(f"%{byte:02x}" for byte in data), "+" if character == " " else character}
    forms |= {f"\\{character}", json.dumps(character)[1:-1], repr(character)[1:-1], ascii(character)[1:-1]}
    forms |= {repr(data)[2:-1], data.decode("latin-1"), f"&#{number};", f"&#x{number:x};", f"&#{number:03};"}
    forms |= {_HTML[character]} if character in _HTML else set()
    lost = "" if character.isascii() or not can_lose else "?"
    return f"(?i:(?>{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})){lost}"
