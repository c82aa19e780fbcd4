"""The records and events of `HTTPServers`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class HttpServer(_Record):
    """A http server."""

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
