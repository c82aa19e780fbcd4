"""Regular expressions compiled at their first use: compiling all of them slows the import."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

_Find = Callable[[str], "re.Match[str] | None"]


class Pattern:
    """A regular expression."""

    def __init__(self, text: str) -> None:
        self.text: str = text

    @cached_property
    def fullmatch(self) -> _Find:
        """Match a whole text."""
        return re.compile(self.text).fullmatch

    @cached_property
    def match(self) -> _Find:
        """Match the start of a text."""
        return re.compile(self.text).match

    @cached_property
    def search(self) -> _Find:
        """Find the first match in a text."""
        return re.compile(self.text).search
