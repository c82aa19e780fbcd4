"""Text of a server or a sender as it may be shown: one printable line of bounded length, credentials masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable

LONGEST = 500
"""Characters of a line; the rest is cut."""

_SHORTEST_SECRET = 4
"""A shorter text is part of too many words to be masked."""

_MASK = "***"

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
