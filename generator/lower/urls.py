"""URLs: how their parts are joined, and which are invalid."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import TemplateObject
from generator.lower.values import SettingsTable

_LABEL = r"[A-Za-z0-9_\u0080-\U0010ffff-]{1,63}"
_HOST = re.compile(rf"{_LABEL}(\.{_LABEL})*\.?|[0-9a-f:.]*:[0-9a-f:.]*")
_BASE_URL = re.compile(r"https?://[^/?#@\\\s]+(/[^?#\\\s]*)?")


def join(base: ir.Text, part: ir.Text, *, trailing_slash: bool = False) -> ir.Text:
    """Two joined parts of a URL, with one slash between them; an empty part or `/` adds nothing."""
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
    return _concat(_concat(base, ("/",)), part)


def _concat(left: ir.Text, right: ir.Text) -> ir.Text:
    if left and right and isinstance(left[-1], str) and isinstance(right[0], str):
        return (*left[:-1], left[-1] + right[0], *right[1:])
    return (*left, *right)


def endpoint(spec: TemplateObject, place: Place, settings: SettingsTable, findings: Findings) -> ir.Text:
    """The endpoint of a resource."""
    url = settings.text(spec, place)
    check_path(url, place / "value", findings)
    return url


def base_url(spec: TemplateObject | None, place: Place, settings: SettingsTable, findings: Findings) -> ir.Text | None:
    """The own base URL of a resource or an operation."""
    if spec is None:
        return None
    url = scheme_lowered(settings.text(spec, place, is_needed=True))
    check_base_url(url, place / "value", findings)
    return url


def check_path(path: ir.Text, place: Place, findings: Findings) -> None:
    """Report parts of a path that a server would not receive as written."""
    text = _filled(path).partition("?")[0]
    _check_dots(text, place, findings)
    if "#" in text:
        findings.add("fragment", "the server does not receive what follows a `#` in a URL", place, hint="write %23")


def _check_dots(path: str, place: Place, findings: Findings) -> None:
    if any(unquote(segment) in (".", "..") for segment in path.split("/")):
        findings.add(
            "dot-segment",
            "the path has a segment `.` or `..`, which changes the path that the server sees",
            place,
            hint="write the resolved path",
        )


def check_order(endpoint: ir.Text, path: ir.Text, place: Place, findings: Findings) -> None:
    """Report a path that would become a part of the endpoint's query."""
    if path not in ((), ("/",)) and "?" in _filled(endpoint):
        findings.add(
            "query-in-endpoint",
            "the endpoint has a query, so the path would become a part of it",
            place,
            hint="move the query into `queryParams`",
        )


def scheme_lowered(base: ir.Text) -> ir.Text:
    """A base URL with its scheme in lower case."""
    if not base or not isinstance(base[0], str):
        return base
    scheme, mark, rest = base[0].partition("://")
    return (f"{scheme.lower()}{mark}{rest}", *base[1:]) if mark else base


def check_base_url(parts: ir.Text, place: Place, findings: Findings) -> None:
    """Report an invalid base URL; the client checks an origin that is a hole."""
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
    else:
        _check_dots(text.partition("://")[2], place, findings)


def check_token_url(parts: ir.Text, place: Place, findings: Findings) -> None:
    """Report an invalid URL of a token endpoint, which may have a query; the client checks an origin that is a hole."""
    text = _filled(scheme_lowered(parts))
    if parts and isinstance(parts[0], ir.Ref) and text[1:2] in ("", "/", "?"):
        text = f"https://{text}"
    if "#" in text or not _is_base_url(text.partition("?")[0]):
        message = "the URL of a token endpoint is http(s)://host[:port][/path][?query]"
        findings.add("bad-base-url", message, place, hint="https://auth.example.com/token")


def _is_base_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
        is_host = len(parts.hostname or "") <= 253 and _HOST.fullmatch(parts.hostname or "") is not None
        return is_host and bool(_BASE_URL.fullmatch(text)) and parts.port != 0
    except ValueError:
        return False


def _filled(parts: ir.Text) -> str:
    return "".join(part if isinstance(part, str) else "1" for part in parts)
