"""Each delivery once: what remembers those that were handled."""

from __future__ import annotations

import threading
import time
from typing import Literal, Protocol, TypeAlias

Seen: TypeAlias = Literal["busy", "done"]
"""A delivery that is being handled, or was."""


class WebhookStore(Protocol):
    """Remembers deliveries, for all processes that receive them. Its methods may be called from any thread."""

    def claim(self, key: str, seconds: float) -> Seen | None:
        """Marks a delivery as busy for that long and gives `None`; where it is known already, says how. Atomic."""
        ...

    def finish(self, key: str, seconds: float) -> None:
        """Marks a delivery as done for that long."""
        ...

    def release(self, key: str) -> None:
        """Forgets a delivery whose handler failed."""
        ...


class MemoryStore:
    """Remembers the last deliveries of this process."""

    def __init__(self, limit: int = 65_536) -> None:
        self._limit = limit
        self._busy: dict[str, float] = {}
        self._done: dict[str, float] = {}
        self._lock = threading.Lock()

    def claim(self, key: str, seconds: float) -> Seen | None:
        """See `WebhookStore`."""
        now = time.monotonic()
        with self._lock:
            self._forget(now)
            if self._done.get(key, now) > now:
                return "done"
            if self._busy.get(key, now) > now:
                return "busy"
            self._busy[key] = now + seconds
            return None

    def finish(self, key: str, seconds: float) -> None:
        """See `WebhookStore`; beyond the limit the oldest is forgotten."""
        now = time.monotonic()
        with self._lock:
            self._busy.pop(key, None)
            self._done.pop(key, None)
            self._done[key] = now + seconds
            self._forget(now)

    def release(self, key: str) -> None:
        """See `WebhookStore`."""
        with self._lock:
            self._busy.pop(key, None)

    def __len__(self) -> int:
        return len(self._busy) + len(self._done)

    def _forget(self, now: float) -> None:
        """Drops what is over the limit, and from the oldest on what has expired."""
        while self._done:
            oldest = next(iter(self._done))
            if len(self._done) <= self._limit and self._done[oldest] > now:
                break
            del self._done[oldest]
