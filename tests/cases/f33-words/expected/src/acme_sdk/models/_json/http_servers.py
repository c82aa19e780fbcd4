"""The records and events of `HTTPServers` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..http_servers import HttpServer

_new_http_server = _Maker(HttpServer)


def decode_http_server(data: JsonValue, reading: _decode.Reading) -> HttpServer:
    """Decode a `HttpServer` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(http_server := top.get("HTTPServer")) is not str and http_server is not None:
        http_server = reading.optional(http_server, _decode.text, "HttpServer.http_server", "HTTPServer")
    if type(user_id := top.get("userID")) is not str and user_id is not None:
        user_id = reading.optional(user_id, _decode.text, "HttpServer.user_id", "userID")
    if type(oauth2 := top.get("OAuth2")) is not str and oauth2 is not None:
        oauth2 = reading.optional(oauth2, _decode.text, "HttpServer.oauth2", "OAuth2")
    if type(contact_id := top.get("ContactID")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "HttpServer.contact_id", "ContactID")
    if type(n2fa := top.get("2fa")) is not str and n2fa is not None:
        n2fa = reading.optional(n2fa, _decode.text, "HttpServer.n2fa", "2fa")
    if type(naïve := top.get("naïve")) is not str and naïve is not None:
        naïve = reading.optional(naïve, _decode.text, "HttpServer.naïve")
    if type(größe_mm := top.get("größe-mm")) is not str and größe_mm is not None:
        größe_mm = reading.optional(größe_mm, _decode.text, "HttpServer.größe_mm", "größe-mm")
    if type(a_b_c := top.get("a.b c")) is not str and a_b_c is not None:
        a_b_c = reading.optional(a_b_c, _decode.text, "HttpServer.a_b_c", "a.b c")
    if type(ipv6_address := top.get("IPv6Address")) is not str and ipv6_address is not None:
        ipv6_address = reading.optional(ipv6_address, _decode.text, "HttpServer.ipv6_address", "IPv6Address")
    if type(urls := top.get("URLs")) is not str and urls is not None:
        urls = reading.optional(urls, _decode.text, "HttpServer.urls", "URLs")
    if type(x1y2 := top.get("x1Y2")) is not str and x1y2 is not None:
        x1y2 = reading.optional(x1y2, _decode.text, "HttpServer.x1y2", "x1Y2")
    if type(id := top.get("_id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "HttpServer.id", "_id")
    if type(all_caps := top.get("ALL_CAPS")) is not str and all_caps is not None:
        all_caps = reading.optional(all_caps, _decode.text, "HttpServer.all_caps", "ALL_CAPS")
    record = _new_http_server.blank()
    _new_http_server.fill(
        record,
        http_server,
        user_id,
        oauth2,
        contact_id,
        n2fa,
        naïve,
        größe_mm,
        a_b_c,
        ipv6_address,
        urls,
        x1y2,
        id,
        all_caps,
        raw,
    )
    return record


def encode_http_server(value: object) -> JsonInput:
    """Write a `HttpServer`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        HttpServer,
        decode_http_server,
        {
            "http_server": ("HTTPServer", _wire.text),
            "user_id": ("userID", _wire.text),
            "oauth2": ("OAuth2", _wire.text),
            "contact_id": ("ContactID", _wire.text),
            "n2fa": ("2fa", _wire.text),
            "naïve": _wire.text,
            "größe_mm": ("größe-mm", _wire.text),
            "a_b_c": ("a.b c", _wire.text),
            "ipv6_address": ("IPv6Address", _wire.text),
            "urls": ("URLs", _wire.text),
            "x1y2": ("x1Y2", _wire.text),
            "id": ("_id", _wire.text),
            "all_caps": ("ALL_CAPS", _wire.text),
        },
    )


ENCODERS: dict[type, object] = {HttpServer: encode_http_server}
