"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_menu import CallMenu
from ..models.menu_option import MenuOption


class CallMenuDict(_TypedDict):
    """The JSON of `CallMenu`."""

    id: str
    """Its id; one of the menus is `main`."""

    mainPrompt: NotRequired[str]
    """What is said first."""

    repeatPrompt: NotRequired[str]
    """What is said after a wrong key."""

    repeats: NotRequired[int]
    """How often that is said."""

    maxDigits: NotRequired[int]
    """The largest number of keys."""

    timeoutMills: NotRequired[int]
    """How long to wait for a key or a word, in milliseconds."""

    maxTimeoutMills: NotRequired[int]
    """How long speech may take, in milliseconds."""

    options: NotRequired[Sequence[MenuOptionDict | MenuOption]]
    """Its keys."""


from .menu_option import MenuOptionDict  # noqa: E402

CallMenuInput: TypeAlias = CallMenuDict | CallMenu
"""The JSON of `CallMenu`, or the record."""
