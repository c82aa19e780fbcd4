"""URLs: how their parts are joined, and what none of them may be."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import TemplateObject
from generator.lower.values import SettingsTable

_BASE_URL = re.compile(r"https?://[^/?#@\\\s]+(/[^?#\\\s]*)?")


def join(base: ir.Text, part: ir.Text, *, trailing_slash: bool = False) -> ir.Text:
    """Two parts of a URL: nothing for an empty part or `/`, one slash unless the part begins with `/`, `:` or `?`."""
    if not part or (part == ("/",) and not trailing_slash):
        return base
    first = part[0]
    if not base:
        return part if isinstance(first, str) and first[0] in "/:?" else _concat(("/",), part)
    last = base[-1]
    if isinstance(first, str) and first[0] in ":?":
        return _concat(base, part)
    if isinstance(last, str) and last.endswith("/"):
        rest: ir.Text = (first[1:], *part[1:]) if isinstance(first, str) and first[0] == "/" else part
        return _concat(base, tuple(piece for piece in rest if piece != ""))
    if isinstance(first, str) and first[0] == "/":
        return _concat(base, part)
    return _concat((*base, "/"), part)


def _concat(left: ir.Text, right: ir.Text) -> ir.Text:
    if left and right and isinstance(left[-1], str) and isinstance(right[0], str):
        return (*left[:-1], left[-1] + right[0], *right[1:])
    return (*left, *right)


def endpoint(spec: TemplateObject, place: Place, settings: SettingsTable, findings: Findings) -> ir.Text:
    """The endpoint of a resource."""
    found = settings.text(spec, place)
    check_path(found, place / "value", findings)
    return found


def base_url(spec: TemplateObject | None, place: Place, settings: SettingsTable, findings: Findings) -> ir.Text | None:
    """A base URL of its own that a resource or an operation has."""
    if spec is None:
        return None
    found = scheme_lowered(settings.text(spec, place))
    check_base_url(found, place / "value", findings)
    return found


def check_path(path: ir.Text, place: Place, findings: Findings) -> None:
    """Reports what a server would not see as it is written, in an endpoint or in what follows it."""
    text = _filled(path).partition("?")[0]
    if any(unquote(segment) in (".", "..") for segment in text.split("/")):
        findings.add(
            "dot-segment",
            "the path has a segment `.` or `..`, which addresses another resource",
            place,
            hint="write the path that is meant",
        )
    if "#" in text:
        findings.add("fragment", "a `#` ends a URL for the server", place, hint="write %23")


def check_order(endpoint: ir.Text, path: ir.Text, place: Place, findings: Findings) -> None:
    """Reports a path that would become a part of the endpoint's query."""
    if path not in ((), ("/",)) and "?" in _filled(endpoint):
        findings.add(
            "query-in-endpoint",
            "the endpoint has a query, and this comes after it",
            place,
            hint="move the query into `queryParams`",
        )


def scheme_lowered(base: ir.Text) -> ir.Text:
    """A base URL whose scheme is as it is compared: `HTTPS://` is `https://`."""
    if not base or not isinstance(base[0], str):
        return base
    scheme, mark, rest = base[0].partition("://")
    return (f"{scheme.lower()}{mark}{rest}", *base[1:]) if mark else base


def check_base_url(parts: ir.Text, place: Place, findings: Findings) -> None:
    """Reports a base URL that is not valid; a hole that is the whole origin is checked by the client."""
    text = _filled(parts)
    if parts and isinstance(parts[0], ir.Ref):
        if "://" in text:
            findings.add("bad-base-url", "the scheme of a base URL can't have holes", place, hint="write https://")
            return
        if len(parts) == 1:
            return
        if text.startswith("1/"):
            text = f"https://{text}"
            parts = (text,)
    if not _is_base_url(text):
        findings.add(
            "bad-base-url", "a base URL is http(s)://host[:port][/path]", place, hint="https://api.example.com/v1"
        )
    elif not isinstance(parts[0], str) or not parts[0].startswith(("http://", "https://")):
        findings.add("bad-base-url", "the scheme of a base URL can't have holes", place, hint="write https://")


def _is_base_url(text: str) -> bool:
    try:
        return bool(_BASE_URL.fullmatch(text)) and urlsplit(text).port != 0
    except ValueError:
        return False


def _filled(parts: ir.Text) -> str:
    return "".join(part if isinstance(part, str) else "1" for part in parts)
