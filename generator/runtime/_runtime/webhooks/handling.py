"""The events of a delivery, and how their handling ended."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Generic

from ...errors import WebhookBatchError, WebhookParseError, WebhookReplayError
from ..shown import line
from .events import E, UnknownWebhook


class Entry(Generic[E]):
    """An event, or the error of one that can't be read; it has no key where those of the delivery are enough."""

    __slots__ = ("event", "keys")

    def __init__(self, event: E | UnknownWebhook | WebhookParseError, keys: tuple[str, ...]) -> None:
        self.event: E | UnknownWebhook | WebhookParseError = event
        self.keys: tuple[str, ...] = keys


class Genuine(Generic[E]):
    """A verified delivery; it has no keys where nothing identifies it.

    Of a batch, `whole` is held while it is handled, where the keys don't stand for its body, and `passing` are the keys
    of events that are remembered only until all of them are handled.
    """

    __slots__ = ("entries", "is_batch", "keys", "passing", "whole")

    def __init__(
        self,
        entries: Sequence[Entry[E]],
        keys: tuple[str, ...],
        *,
        is_batch: bool = False,
        whole: tuple[str, ...] = (),
        passing: Sequence[str] = (),
    ) -> None:
        self.entries: Sequence[Entry[E]] = entries
        self.keys: tuple[str, ...] = keys
        self.is_batch: bool = is_batch
        self.whole: tuple[str, ...] = whole
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
