"""The error for arguments that an operation doesn't take."""

from __future__ import annotations

from collections.abc import Iterable

from ...errors import InvalidValueError

_MOST_PROBLEMS = 20


class InvalidArgumentsError(InvalidValueError):
    """Arguments that an operation doesn't take. Nothing was sent; `problems` lists each fault with its place."""

    def __init__(self, message: str, problems: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.problems: tuple[str, ...] = tuple(problems)


def refused(operation: str, problems: Iterable[str]) -> InvalidArgumentsError:
    """Return the error for arguments that an operation doesn't take."""
    listed = [*problems]
    shown = listed[:_MOST_PROBLEMS]
    more = f"; and {len(listed) - len(shown)} more" if len(listed) > len(shown) else ""
    return InvalidArgumentsError(f"{operation}: {'; '.join(shown)}{more}", listed)
