"""Blocking work with a deadline."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class DeadlineError(Exception):
    """The work did not end in time."""


def within(seconds: float, work: Callable[[], T]) -> T:
    """Run the work in a thread and return its result; raise `DeadlineError` when the seconds are over.

    No socket option limits the time of a whole answer or of a name look-up. The thread ends at the time-outs of the
    work.
    """
    import contextvars
    from concurrent.futures import Future

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
        if not future.done():
            raise DeadlineError from None
    return future.result()  # it ended at the last moment, or raised a TimeoutError of its own
