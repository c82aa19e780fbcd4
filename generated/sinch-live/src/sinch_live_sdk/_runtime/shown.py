"""Text of a server or a sender as it may be shown: one printable line of bounded length, credentials masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

LONGEST = 500
"""Characters of a line; the rest is cut."""

_SHORTEST_SECRET = 4
"""A shorter text is part of too many words to be masked."""

_MASK = "***"
_LONGEST_WORD = 80
_MOST_LISTED = 20

_SECRET_WORDS = frozenset(
    {"auth", "credential", "credentials", "key", "apikey", "pass", "passphrase", "password", "passwd", "pwd", "secret"}
    | {"secrets", "sig", "signature", "token", "tokens", "assertion"}
)


def is_secret_name(name: str) -> bool:
    """Return whether a name says that its value is secret, so that it is masked wherever it is shown."""
    return not _SECRET_WORDS.isdisjoint(name.lower().replace("-", "_").split("_"))


def line(text: str, secrets: Iterable[str] = ()) -> str:
    """Return the text in one line of printable characters, cut after `LONGEST`."""
    forms = _forms(secrets)
    window = 2 * LONGEST + max(map(len, forms), default=0)
    printable = "".join(c if c.isprintable() else " " for c in text[:window])
    joined = " ".join(_masked(printable, forms).split())
    return joined if len(joined) <= LONGEST else f"{joined[:LONGEST]}..."


def masked(text: str, secrets: Iterable[str]) -> str:
    """Return the text with each secret in it masked, as it is or percent-encoded."""
    return _masked(text, _forms(secrets))


def mask(secrets: Iterable[str], shortest: int) -> Callable[[str], str]:
    """Return what masks the secrets of so many characters and more in a text."""
    forms = _forms(secret for secret in secrets if len(secret) >= shortest)
    return lambda text: _masked(text, forms)


def nearest(word: object, known: Iterable[str]) -> str:
    """Return the end of a sentence about a word that isn't known: which of the known may be meant, or what they are."""
    from difflib import get_close_matches

    names = [*known]
    near = get_close_matches(str(word)[:_LONGEST_WORD], names, 1)
    if near:
        return f"did you mean {near[0]!r}?"
    more = f" and {len(names) - _MOST_LISTED} more" if len(names) > _MOST_LISTED else ""
    return f"there {'are' if len(names) > 1 else 'is'} {', '.join(names[:_MOST_LISTED]) or 'none'}{more}"


def _masked(text: str, forms: list[str]) -> str:
    for form in forms:
        text = text.replace(form, _MASK)
    return text


def _forms(secrets: Iterable[str]) -> list[str]:
    """The longest first: a secret may be part of another."""
    from urllib.parse import quote, quote_plus

    plain = [secret for secret in secrets if len(secret) >= _SHORTEST_SECRET]
    encoded = [write(secret, errors="replace") for secret in plain for write in (quote, _quote_whole, quote_plus)]
    return sorted({*plain, *encoded}, key=len, reverse=True)


def _quote_whole(text: str, errors: str) -> str:
    from urllib.parse import quote

    return quote(text, safe="", errors=errors)
