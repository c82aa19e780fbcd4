"""What the service sends about `HTTPServers`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpServer(_Record):
    """HTTPServers."""

    http_server: str | None = None

    user_id: str | None = None

    oauth2: str | None = None

    contact_id: str | None = None

    n2fa: str | None = None

    naïve: str | None = None

    größe_mm: str | None = None

    a_b_c: str | None = None

    ipv6_address: str | None = None

    urls: str | None = None

    x1y2: str | None = None

    id: str | None = None

    all_caps: str | None = None


def decode_http_server(data: JsonValue, reading: _decode.Reading) -> HttpServer:
    """Read HttpServer from JSON as received."""
    get = _decode.getter(data)
    return HttpServer(
        http_server=reading.optional(get("HTTPServer"), _decode.text, "HttpServer.http_server", ("HTTPServer",)),
        user_id=reading.optional(get("userID"), _decode.text, "HttpServer.user_id", ("userID",)),
        oauth2=reading.optional(get("OAuth2"), _decode.text, "HttpServer.oauth2", ("OAuth2",)),
        contact_id=reading.optional(get("ContactID"), _decode.text, "HttpServer.contact_id", ("ContactID",)),
        n2fa=reading.optional(get("2fa"), _decode.text, "HttpServer.n2fa", ("2fa",)),
        naïve=reading.optional(get("naïve"), _decode.text, "HttpServer.naïve", ("naïve",)),
        größe_mm=reading.optional(get("größe-mm"), _decode.text, "HttpServer.größe_mm", ("größe-mm",)),
        a_b_c=reading.optional(get("a.b c"), _decode.text, "HttpServer.a_b_c", ("a.b c",)),
        ipv6_address=reading.optional(get("IPv6Address"), _decode.text, "HttpServer.ipv6_address", ("IPv6Address",)),
        urls=reading.optional(get("URLs"), _decode.text, "HttpServer.urls", ("URLs",)),
        x1y2=reading.optional(get("x1Y2"), _decode.text, "HttpServer.x1y2", ("x1Y2",)),
        id=reading.optional(get("_id"), _decode.text, "HttpServer.id", ("_id",)),
        all_caps=reading.optional(get("ALL_CAPS"), _decode.text, "HttpServer.all_caps", ("ALL_CAPS",)),
        raw=_decode.raw(data),
    )
