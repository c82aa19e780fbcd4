"""The connections of a client and of its copies."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar

from ..errors import ConfigurationError


class _HTTPClient(Protocol):
    @property
    def is_closed(self) -> bool:
        """Whether it can send no more."""
        ...


H = TypeVar("H", bound=_HTTPClient)


class Pool(Generic[H]):
    """An HTTP client that is made at the first call; one that the user passed in stays the user's.

    Connections can't move to another process, nor to another event loop: `place` says where this is, and each place
    gets an HTTP client of its own, which takes the place of those before it. No lock is held, so none can be held for
    ever in a child of `fork`.
    """

    def __init__(self, make: Callable[[], H], given: H | None, place: Callable[[], Hashable]) -> None:
        self._make: Callable[[], H] = make
        self._given: H | None = given
        self._place: Callable[[], Hashable] = place
        self._made: dict[Hashable, H] = {}
        self._closed: bool = False

    def http(self) -> H:
        """The HTTP client to use here and now."""
        if self._closed:
            raise ConfigurationError("the client is closed: make a new one")
        if self._given is not None:
            if self._given.is_closed:
                raise ConfigurationError("the http_client that was passed in is closed")
            return self._given
        place = self._place()
        found = self._made.get(place)
        if found is None:
            found = self._made.setdefault(place, self._make())  # a thread that was faster has made it already
            for left in self._made.keys() - {place}:
                self._made.pop(left, None)
        return found

    def close(self) -> H | None:
        """Ends the pool; gives what is to be closed, if it is ours, was ever made, and belongs here."""
        self._closed = True
        made = self._made.pop(self._place(), None)
        self._made.clear()
        return made
