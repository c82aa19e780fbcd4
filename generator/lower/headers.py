"""Checks of header names and values."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import ir
from generator.findings import Findings, Place

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def check_headers(headers: Iterable[tuple[str, ir.Text]], place: Place, findings: Findings) -> None:
    """Report invalid names and fixed texts of headers."""
    for name, parts in headers:
        check_name(name, (place / name).name, findings)
        check_value(parts, place / name / "value", findings)


def check_name(name: str, place: Place, findings: Findings) -> None:
    """Report an invalid name of a header or cookie."""
    if not _NAME.fullmatch(name):
        findings.add("bad-header", f"{name!r} is not a valid header name", place, hint="letters, digits and hyphens")


def check_value(parts: ir.Text, place: Place, findings: Findings) -> None:
    """Report a control character in the fixed text of a header."""
    for part in parts:
        match = _CONTROL.search(part) if isinstance(part, str) else None
        if match:
            findings.add("bad-header", f"the value has the control character {match[0]!r}", place, hint="remove it")
