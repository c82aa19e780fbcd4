"""Exit codes, and the errors that end a command."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
NOT_CONFIRMED: Final = 3
CONFIGURATION: Final = 4
UNKNOWN: Final = 5
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

MEANINGS = (
    "0 done, 1 the API refused, 2 usage, 3 not confirmed, 4 configuration, "
    "5 the outcome is unknown: it may have been carried out"
)


class StopError(Exception):
    """A command ends, with an exit code and what is said of it."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code: int = code


def usage(text: str) -> StopError:
    """Return the error for words that are no command."""
    return StopError(USAGE, text)
