"""Work in a process of its own, beside this one, where such a process costs next to nothing.

It is forked, so that it has what this one has read and imports nothing again. That is safe on Linux, and while this
process has one thread; elsewhere the same function runs here, when its result is asked for.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.text.bugs import CompilerBug

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkProcess

Given = TypeVar("Given")
Made = TypeVar("Made")


def cores() -> int:
    """How many processes can run at once."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def can_fork() -> bool:
    """Whether a process can be forked here without harm."""
    return sys.platform == "linux" and threading.active_count() == 1


class Worker(Generic[Given, Made]):
    """Does one piece of work: `give` starts it, `result` waits for it.

    Args:
        work: What is done with what is given.
        prepare: What can be done before anything is given.
        apart: Whether it is to be a process of its own, if that can be had.
        low_priority: Run at nice 10.
    """

    def __init__(
        self,
        work: Callable[[Given], Made],
        *,
        prepare: Callable[[], object] | None = None,
        apart: bool,
        low_priority: bool = False,
    ) -> None:
        self._work = work
        self._given: list[Given] = []
        self._connection: Connection[Given, Made | Exception] | None = None
        self._process: ForkProcess | None = None
        if apart and can_fork():
            context = get_context("fork")
            self._connection, other = context.Pipe()
            self._process = context.Process(
                target=_serve, args=(work, prepare, low_priority, other, self._connection), daemon=True
            )
            self._process.start()
            other.close()

    def give(self, given: Given) -> None:
        """Starts the work."""
        if self._connection is None:
            self._given = [given]
            return
        with suppress(OSError):  # it has ended: `result` says so
            self._connection.send(given)

    def result(self) -> Made:
        """What came of it.

        Raises:
            CompilerBug: The process ended before its time.
        """
        if self._connection is None:
            return self._work(self._given.pop())
        try:
            made = self._connection.recv()
        except (EOFError, OSError):
            raise CompilerBug("a process of the build ended before its time; --jobs 1 needs less memory") from None
        finally:
            self.close()
        if isinstance(made, Exception):
            raise made
        return made

    def close(self) -> None:
        """Ends the process, whether it has work or not."""
        if self._connection is not None and self._process is not None:
            self._connection.close()
            self._process.terminate()
            self._process.join()
            self._process.close()
            self._connection = self._process = None


def _serve(
    work: Callable[[Given], Made],
    prepare: Callable[[], object] | None,
    low_priority: bool,
    connection: Connection[Made | Exception, Given],
    other: Connection[Given, Made | Exception],
) -> None:
    other.close()  # or this process would never learn that the other has ended
    with suppress(EOFError, OSError, KeyboardInterrupt):
        if low_priority:
            os.nice(10)
        if prepare:
            prepare()
        given = connection.recv()
        try:
            made: Made | Exception = work(given)
        except Exception as error:  # noqa: BLE001  raised again where the result is asked for
            made = error
        connection.send(made)
