"""Names by F33 to F36, and F31 for webhooks, as far as they need no list of reserved words."""

from __future__ import annotations

import keyword
import re

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def words(wire: str) -> list[str]:
    """Return the lower-case words of a wire name."""
    chunks = re.split(r"[\W_]+", wire.replace("OAuth", "Oauth"))
    return [word.lower() for chunk in chunks if chunk for word in _BOUNDARY.split(chunk)]


def python_name(wire: str) -> str:
    """Return the snake_case name; a keyword gets a trailing underscore, a leading digit an `n`."""
    name = "_".join(words(wire))
    if name[:1].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def pascal(parts: list[str]) -> str:
    """Join words to a PascalCase name."""
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"N{name}" if name[:1].isdigit() else name


def singular(parts: list[str]) -> list[str]:
    """Make the last word singular if it is a plain English plural (F36)."""
    last = parts[-1]
    if last.endswith("s") and len(last) > 4 and not last.endswith(("ss", "us", "is", "ies")):
        return [*parts[:-1], last[:-1]]
    return parts


def record_class(handle: str) -> str:
    """`contacts` gives `Contact`."""
    return pascal(singular(words(handle)))


def resource_class(handle: str) -> str:
    """`contacts` gives `ContactsResource`."""
    return pascal(words(handle)) + "Resource"


def webhook_class(handle: str, event: str) -> str:
    """`customers` and `customer.created` give `CustomerCreated`."""
    plain, one, rest = words(handle), singular(words(handle)), words(event)
    for start in (plain, one, [*plain[:-1], plain[-1] + "s"]):
        if rest[: len(start)] == start:
            return pascal(one + rest[len(start) :])
    return pascal(one + rest)
