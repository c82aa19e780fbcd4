"""The events of a delivery, and how their handling ended."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Generic

from ...errors import WebhookBatchError, WebhookParseError, WebhookReplayError
from ..shown import line
from .events import E, UnknownWebhook


class Entry(Generic[E]):
    """An event, or the error of one that can't be read; the key is `None` where the delivery's own is enough."""

    __slots__ = ("event", "key")

    def __init__(self, event: E | UnknownWebhook | WebhookParseError, key: str | None) -> None:
        self.event: E | UnknownWebhook | WebhookParseError = event
        self.key: str | None = key


class Genuine(Generic[E]):
    """A verified delivery; the key is `None` where nothing identifies it.

    Of a batch, `whole` is held while it is handled, where the key doesn't stand for its body, and `passing` are the
    keys of events that are remembered only until all of them are handled.
    """

    __slots__ = ("entries", "is_batch", "key", "passing", "whole")

    def __init__(
        self,
        entries: Sequence[Entry[E]],
        key: str | None,
        *,
        is_batch: bool = False,
        whole: str | None = None,
        passing: Sequence[str] = (),
    ) -> None:
        self.entries: Sequence[Entry[E]] = entries
        self.key: str | None = key
        self.is_batch: bool = is_batch
        self.whole: str | None = whole
        self.passing: Sequence[str] = passing


class Handling(Generic[E]):
    """The handled events of a delivery, and the body of the answer: the first one that a handler returned."""

    __slots__ = ("_failures", "answer", "events", "is_batch")

    def __init__(self, *, is_batch: bool) -> None:
        self.is_batch: bool = is_batch
        self._failures: dict[int, Exception] = {}
        self.events: list[E | UnknownWebhook] = []
        self.answer: bytes = b""

    @contextmanager
    def attempt(self, position: int) -> Generator[None]:
        """Handle one event: in a batch, its failure is kept, and the others are handled all the same."""
        try:
            yield
        except Exception as error:
            if not self.is_batch:
                raise
            if not (isinstance(error, WebhookReplayError) and error.handled):
                self._failures[position] = error

    def handled(self, event: E | UnknownWebhook, answer: bytes) -> None:
        """Keep an event that was handled."""
        self.events.append(event)
        self.answer = self.answer or answer

    def end(self) -> None:
        """Raise the error of a batch with failures."""
        if self._failures:
            position, first = next(iter(self._failures.items()))
            raise WebhookBatchError(
                f"{len(self._failures)} of the delivery's events failed, the first at {position}:"
                f" {type(first).__name__}: {line(str(first))}",
                events=tuple(self.events),
                failures=self._failures,
            ) from first


def readable(event: E | UnknownWebhook | WebhookParseError) -> E | UnknownWebhook:
    """Return an event; raise its error if it can't be read."""
    if isinstance(event, WebhookParseError):
        raise event
    return event
