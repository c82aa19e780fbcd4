"""Exit codes, and the errors that end a command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DONE: Final = 0
REFUSED: Final = 1
USAGE: Final = 2
NOT_CONFIRMED: Final = 3
CONFIGURATION: Final = 4
UNKNOWN: Final = 5
INTERRUPTED: Final = 130
BROKEN_PIPE: Final = 141

MEANINGS: Mapping[int, str] = {
    DONE: "Done.",
    REFUSED: "The API refused the call, or could not be reached.",
    USAGE: "The command or its arguments are wrong; nothing was sent.",
    NOT_CONFIRMED: "Nobody confirmed the call; nothing was sent.",
    CONFIGURATION: "A setting is missing or wrong.",
    UNKNOWN: "The outcome is unknown: the call may have been carried out.",
}


class StopError(Exception):
    """The end of a command, with an exit code and a message."""

    def __init__(self, code: int, text: str) -> None:
        super().__init__(text)
        self.code: int = code


def usage(text: str) -> StopError:
    """Return the error for invalid words of a command."""
    return StopError(USAGE, text)
