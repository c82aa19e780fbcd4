"""A delivery as it came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ...errors import WebhookSignatureError

HeadersInput: TypeAlias = Mapping[str, str] | list[tuple[str, str]]
"""The headers of a request: a mapping, or a list of pairs where a name can occur twice."""


class Headers(Mapping[str, str]):
    """Headers by name in any case. A value that was sent in several lines is joined by `, `."""

    __slots__ = ("_values",)

    def __init__(self, given: HeadersInput) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in given if isinstance(given, list) else given.items():
            self._values.setdefault(name.lower(), []).append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def one(self, name: str) -> str:
        """A header that a signature rests on: it is there, and once."""
        found = self._values.get(name.lower(), [])
        if len(found) != 1:
            raise WebhookSignatureError(f"the header {name} is {'there twice' if found else 'missing'}")
        return found[0]


class Delivery:
    """A request of the service.

    `source` is the path that the event is found by (or its id), with the part that is `mount`ed above it;
    `path` is the one that the sender called and signed.
    """

    __slots__ = ("body", "headers", "method", "mount", "path", "source")

    def __init__(self, method: str, source: str, path: str, headers: Headers, body: bytes, mount: str = "") -> None:
        self.method: str = method
        self.source: str = source
        self.path: str = path
        self.headers: Headers = headers
        self.body: bytes = body
        self.mount: str = mount
