"""A delivery as received."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ...errors import InvalidValueError, WebhookSignatureError
from ..shown import line

HeadersInput: TypeAlias = Mapping[str, str] | list[tuple[str, str]]
"""The headers of a request: a mapping, or a list of pairs where a name can occur twice."""


class Headers(Mapping[str, str]):
    """Headers by case-insensitive name. The values of several lines are joined by `, `."""

    __slots__ = ("_values",)

    def __init__(self, headers: HeadersInput) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in headers if isinstance(headers, list) else headers.items():
            if not _is_text(name) or not _is_text(value):
                raise InvalidValueError(
                    f"the header {line(str(name))} is {type(value).__name__}, not str: pass each value as a string,"
                    " and one that was sent several times as several (name, value) pairs in a list"
                )
            self._values.setdefault(name.lower(), []).append(value)

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def several(self, name: str) -> list[str]:
        """Return the lines of a header that may be sent more than once, each with another value."""
        values = self._values.get(name.lower(), [])
        return values if len(values) > 1 and len({*values}) == len(values) else [self.one(name)]

    def one(self, name: str) -> str:
        """Return a header that a signature depends on, which must be sent once."""
        values = self._values.get(name.lower(), [])
        if len(values) != 1:
            raise WebhookSignatureError(f"the header {name} is {'sent twice' if values else 'missing'}")
        return values[0]


class Delivery:
    """A request of the service.

    `source` is the id of the event or its path, `mount` included; `path` is the path that the sender called and signed.
    """

    __slots__ = ("body", "headers", "method", "mount", "path", "query", "source")

    def __init__(
        self, method: str, source: str, path: str, headers: Headers, body: bytes, mount: str = "", query: str = ""
    ) -> None:
        self.method: str = method
        self.source: str = source
        self.path: str = path
        self.headers: Headers = headers
        self.body: bytes = body
        self.mount: str = mount
        self.query: str = query


def _is_text(value: object) -> bool:
    """Whether it has its declared type: untyped programs can pass another."""
    return isinstance(value, str)
