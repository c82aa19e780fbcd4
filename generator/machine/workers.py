"""Forked worker processes.

A fork shares the modules and data of its parent, so it starts at once. Forking is safe on Linux in a process with one
thread; elsewhere the work runs in this process, when its result is requested.
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

Argument = TypeVar("Argument")
Outcome = TypeVar("Outcome")


def cores() -> int:
    """The number of cores available to this process."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def can_fork() -> bool:
    """Whether forking is safe here and now."""
    return sys.platform == "linux" and threading.active_count() == 1


class Worker(Generic[Argument, Outcome]):
    """One task: `give` starts it, `result` waits for it.

    Args:
        work: The function of the task.
        prepare: Runs before the argument arrives.
        apart: Whether to fork a process, if possible.
        low_priority: Run at nice 10.
    """

    def __init__(
        self,
        work: Callable[[Argument], Outcome],
        *,
        prepare: Callable[[], object] | None = None,
        apart: bool,
        low_priority: bool = False,
    ) -> None:
        self._work = work
        self._argument: list[Argument] = []
        self._connection: Connection[Argument, Outcome | Exception] | None = None
        self._process: ForkProcess | None = None
        if apart and can_fork():
            context = get_context("fork")
            self._connection, other = context.Pipe()
            self._process = context.Process(
                target=_serve, args=(work, prepare, low_priority, other, self._connection), daemon=True
            )
            self._process.start()
            other.close()

    def give(self, argument: Argument) -> None:
        """Starts the task with its argument."""
        if self._connection is None:
            self._argument = [argument]
            return
        with suppress(OSError):  # the process has ended: `result` reports it
            self._connection.send(argument)

    def result(self) -> Outcome:
        """The result of the task.

        Raises:
            CompilerBug: The process ended without a result.
        """
        if self._connection is None:
            return self._work(self._argument.pop())
        try:
            outcome = self._connection.recv()
        except (EOFError, OSError):
            raise CompilerBug("a build process ended without a result; --jobs 1 needs less memory") from None
        finally:
            self.close()
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def close(self) -> None:
        """Ends the process, with or without a result."""
        if self._connection is not None and self._process is not None:
            self._connection.close()
            self._process.terminate()
            self._process.join()
            self._process.close()
            self._connection = self._process = None


def _serve(
    work: Callable[[Argument], Outcome],
    prepare: Callable[[], object] | None,
    low_priority: bool,
    connection: Connection[Outcome | Exception, Argument],
    other: Connection[Argument, Outcome | Exception],
) -> None:
    other.close()  # else this process never sees that its parent has ended
    with suppress(EOFError, OSError, KeyboardInterrupt):
        if low_priority:
            os.nice(10)
        if prepare:
            prepare()
        argument = connection.recv()
        try:
            outcome: Outcome | Exception = work(argument)
        except Exception as error:  # noqa: BLE001  raised again by `result`
            outcome = error
        connection.send(outcome)
