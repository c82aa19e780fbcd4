"""The connections of a client and of its copies."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

from ..errors import ConfigurationError

H = TypeVar("H")


class Pool(Generic[H]):
    """An HTTP client that is made at the first call; one that the user passed in stays the user's."""

    def __init__(self, make: Callable[[], H], given: H | None) -> None:
        self._make: Callable[[], H] = make
        self._http: H | None = given
        self._owned: bool = given is None
        self._process: int = os.getpid()
        self._closed: bool = False

    def http(self) -> H:
        """The HTTP client of this process: connections that a parent process opened are not shared with it."""
        if self._closed:
            raise ConfigurationError("the client is closed: make a new one")
        process = os.getpid()
        if self._http is None or (self._owned and process != self._process):
            self._process = process
            self._http = self._make()
        return self._http

    def close(self) -> H | None:
        """Ends the pool; gives what is to be closed, if it is ours and was ever made."""
        self._closed = True
        http, self._http = self._http, None
        return http if self._owned and self._process == os.getpid() else None
