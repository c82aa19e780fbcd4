"""Signatures of requests, recomputed from what arrived (F53)."""

from __future__ import annotations

import base64
import hmac
import re

from tests.support.server import Request


def signed_headers(scheme: dict[str, str]) -> set[str]:
    """Return the headers that a scheme adds, in lower case."""
    return {scheme[key].lower() for key in ("header", "nonce", "timestamp") if key in scheme}


def check_signature(request: Request, scheme: dict[str, str]) -> None:
    """Compare the signature of a request with that of its bytes, path and headers."""
    path = request.target.partition("?")[0].encode()
    parts = {"body": request.body, "path": path, "method": request.method.encode()}
    content = b""
    for piece in re.split(r"(\{[^{}]+\})", scheme.get("signed", "{body}")):
        hole = piece[1:-1] if piece.startswith("{") else ""
        name = hole.removeprefix("header:") if hole.startswith("header:") else scheme.get(hole, "")
        if hole in parts:
            content += parts[hole]
        else:
            content += (request.header(name) or "").encode() if hole else piece.encode()
    mac = hmac.digest(scheme["secret"].encode(), content, scheme["hash"])
    text = base64.b64encode(mac).decode() if scheme["encoding"] == "base64" else mac.hex()
    assert request.header(scheme["header"]) == text
    if "timestamp" in scheme:
        assert re.fullmatch(r"\d{13}", request.header(scheme["timestamp"]) or "")
