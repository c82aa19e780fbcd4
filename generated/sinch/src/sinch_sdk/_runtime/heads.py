"""The headers that calls share, merged once, at the first call."""

from __future__ import annotations

from .._http import httpx
from .auth import Credentials

_ALWAYS_SIZED = frozenset({"POST", "PUT", "PATCH"})
_OF_ONE_BODY = ("Content-Length", "Transfer-Encoding")


class _Head:
    """Merged headers, and their sources."""

    __slots__ = ("headers", "of_client", "proof")

    def __init__(self, of_client: list[tuple[bytes, bytes]], proof: Credentials, headers: httpx.Headers) -> None:
        self.of_client: list[tuple[bytes, bytes]] = of_client
        self.proof: Credentials = proof
        self.headers: httpx.Headers = headers


class Heads:
    """The shared headers of requests, by server and media type of the body.

    The HTTP library merges its client's headers, cookies and parameters into each request anew. As long as the headers
    of the client are unchanged, requests take the headers that were merged before. A client with cookies or parameters,
    or with a `build_request` of its own, builds each request.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, str | None], _Head] = {}

    def request(
        self,
        http: httpx.Client | httpx.AsyncClient,
        method: str,
        address: httpx.URL,
        media_type: str | None,
        proof: Credentials,
        content: bytes,
        timeout: float | httpx.Timeout | None,
    ) -> httpx.Request | None:
        """Return the request, if its shared headers are known."""
        head = self._known.get((address.netloc, media_type))
        if (
            head is None
            or not (head.proof is proof or head.proof == proof)
            or not _is_ordinary(http)
            or head.of_client != http.headers.raw
        ):
            return None
        request = httpx.Request(
            method,
            address,
            headers=head.headers,
            stream=httpx.ByteStream(content),
            extensions={
                "timeout": (timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)).as_dict()
            },
        )
        if content or method in _ALWAYS_SIZED:
            request.headers["Content-Length"] = str(len(content))
        request.read()
        return request

    def keep(
        self,
        http: httpx.Client | httpx.AsyncClient,
        address: httpx.URL,
        media_type: str | None,
        proof: Credentials,
        request: httpx.Request,
    ) -> None:
        """Keep the shared headers of a request that its client built, before it is sent."""
        if _is_ordinary(http):
            headers = request.headers.copy()
            for name in _OF_ONE_BODY:
                headers.pop(name, None)
            self._known[address.netloc, media_type] = _Head(http.headers.raw, proof, headers)


def _is_ordinary(http: httpx.Client | httpx.AsyncClient) -> bool:
    build = getattr(http.build_request, "__func__", None)
    return build is httpx.Client.build_request and not http.cookies and not http.params
