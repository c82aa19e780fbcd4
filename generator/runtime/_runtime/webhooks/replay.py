"""The store of handled deliveries, so that each is handled once."""

from __future__ import annotations

import threading
import time
from typing import Literal, Protocol, TypeAlias

Seen: TypeAlias = Literal["busy", "done"]
"""The state of a known delivery: being handled, or handled."""


class WebhookStore(Protocol):
    """Keeps the deliveries of all processes that receive them. Its methods may be called from any thread."""

    def claim(self, key: str, seconds: float) -> Seen | None:
        """Mark a delivery as busy for some seconds and return `None`; return the state of a known one. Atomic."""
        ...

    def finish(self, key: str, seconds: float) -> None:
        """Mark a delivery as done for some seconds."""
        ...

    def release(self, key: str) -> None:
        """Forget a delivery: its handler failed, or it was a part of one that is handled now."""
        ...


class MemoryStore:
    """Keeps the latest deliveries of this process."""

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
            self._done.pop(key, None)

    def __len__(self) -> int:
        return len(self._busy) + len(self._done)

    def _forget(self, now: float) -> None:
        """Drop the deliveries over the limit, and the expired ones from the oldest on."""
        while self._done:
            oldest = next(iter(self._done))
            if len(self._done) <= self._limit and self._done[oldest] > now:
                break
            del self._done[oldest]
