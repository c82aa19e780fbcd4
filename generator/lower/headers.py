"""Checks of the names and values of headers and cookies."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.findings import Findings, Place

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_NO_COOKIE = re.compile(r"[^!#-:<-\[\]-~]")
_UNSENDABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\u0100-\U0010ffff]")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def check_headers(headers: Iterable[tuple[str, ir.Text]], place: Place, findings: Findings) -> None:
    """Report invalid names and fixed texts of headers, and names that are one for HTTP."""
    known: dict[str, str] = {}
    for name, parts in headers:
        first = known.setdefault(name.lower(), name)
        if first != name:
            findings.add(
                "duplicate-key",
                f"{first!r} and {name!r} are one header: their names ignore case",
                (place / name).name,
                hint="remove or rename one of them",
                also=(("first", (place / first).name),),
            )
        check_name(name, (place / name).name, findings)
        check_value(parts, place / name / "value", findings)


def check_cookies(cookies: Iterable[tuple[str, ir.Text]], place: Place, findings: Findings) -> None:
    """Report invalid names and fixed texts of cookies."""
    for name, parts in cookies:
        if not _NAME.fullmatch(name):
            message = f"{name!r} is not a valid name of a cookie"
            findings.add("bad-header", message, (place / name).name, hint="letters, digits and hyphens")
        match = next((match for part in parts if isinstance(part, str) and (match := _NO_COOKIE.search(part))), None)
        if match:
            message = f"a cookie can't hold the character {match[0]!r}"
            findings.add("bad-header", message, place / name / "value", hint="remove it, or percent-encode it")


def check_name(name: str, place: Place, findings: Findings) -> None:
    """Report an invalid name of a header or cookie."""
    if not _NAME.fullmatch(name):
        findings.add("bad-header", f"{name!r} is not a valid header name", place, hint="letters, digits and hyphens")


def check_value(parts: ir.Text, place: Place, findings: Findings) -> None:
    """Report a character in the fixed text of a header that no header can have."""
    for part in parts:
        match = _UNSENDABLE.search(part) if isinstance(part, str) else None
        if match:
            kind = "control character" if _CONTROL.match(match[0]) else "character"
            findings.add("bad-header", f"the value has the {kind} {match[0]!r}", place, hint="remove it")
