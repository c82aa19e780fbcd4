"""The mark of what should not be called any more (PEP 702), which type checkers and editors show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # every type checker has it, whatever is installed
else:

    def deprecated(why):
        def mark(function):
            function.__deprecated__ = why
            return function

        return mark
