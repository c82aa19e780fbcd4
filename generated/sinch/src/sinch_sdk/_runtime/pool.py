"""The connections of a client and of its copies."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, Protocol, Self, TypeVar

from ..errors import ConfigurationError


class _HTTPClient(Protocol):
    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...


class Place(Protocol):
    """The scope of connections: a process, or an event loop of it. Equal places share them."""

    @property
    def key(self) -> Hashable:
        """The identity of the place."""
        ...

    def is_over(self, here: Self) -> bool:
        """Return whether connections of this place can't be used again, seen from another place."""
        ...


H = TypeVar("H", bound=_HTTPClient)
P = TypeVar("P", bound=Place)


class Pool(Generic[H, P]):
    """One HTTP client per place, constructed at the first call there; or the one that the user passed in.

    Connections can't move to another process or event loop. Places that are there at the same time keep their clients.
    No lock is held, so a child of `fork` can't inherit one.
    """

    def __init__(self, make: Callable[[], H], http_client: H | None, place: Callable[[], P]) -> None:
        self._make: Callable[[], H] = make
        self._passed: H | None = http_client
        self._place: Callable[[], P] = place
        self._clients: dict[Hashable, tuple[P, H]] = {}
        self._closed: bool = False

    def http(self) -> H:
        """Return the HTTP client of this place."""
        if self._closed:
            raise ConfigurationError("the client is closed: construct a new one")
        if self._passed is not None:
            if self._passed.is_closed:
                raise ConfigurationError("the http_client that was passed in is closed")
            return self._passed
        place = self._place()
        entry = self._clients.get(place.key)
        if entry is None:
            entry = self._clients.setdefault(place.key, (place, self._make()))  # another thread may have been faster
            for key, (other, _) in list(self._clients.items()):
                if key != place.key and other.is_over(place):
                    self._clients.pop(key, None)
        return entry[1]

    def close(self) -> tuple[H | None, list[tuple[P, H]]]:
        """Close the pool; return our HTTP client of this place, and those of other places, for the caller to close."""
        self._closed = True
        if not self._clients:
            return None, []
        place = self._place()
        here = self._clients.pop(place.key, None)
        others = [entry for entry in list(self._clients.values()) if not entry[0].is_over(place)]
        self._clients.clear()
        return here[1] if here else None, others
