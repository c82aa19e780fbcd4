"""Regular expressions that are compiled when they are first used: compiling all of them is felt at import."""

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
        """Whether all of a text matches."""
        return re.compile(self.text).fullmatch

    @cached_property
    def match(self) -> _Find:
        """Whether a text begins with a match."""
        return re.compile(self.text).match

    @cached_property
    def search(self) -> _Find:
        """Whether there is a match in a text."""
        return re.compile(self.text).search
