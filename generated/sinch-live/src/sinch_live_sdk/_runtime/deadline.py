"""Blocking work that is given up at a deadline."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


class DeadlineError(Exception):
    """The work did not end in time."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """Return what the work does, in a thread of its own; raise `DeadlineError` when the seconds are over.

    No socket option bounds the time of a whole answer, nor that of a look-up of a name. The thread ends with the
    time-outs of the work.
    """
    future: Future[T] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            future.set_result(context.run(work))
        except BaseException as error:  # noqa: BLE001  the caller raises it
            future.set_exception(error)

    threading.Thread(target=run, name="deadline", daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        if future.done():  # the work itself raised it
            raise
        raise DeadlineError from None
