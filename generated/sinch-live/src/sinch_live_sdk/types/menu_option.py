"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.menu_option import MenuOption


class MenuOptionDict(_TypedDict):
    """The JSON of `MenuOption`."""

    dtmf: str
    """The key."""

    action: str
    """What it does: `return`, `return(VALUE)` or `menu(ID)`."""


MenuOptionInput: TypeAlias = MenuOptionDict | MenuOption
"""The JSON of `MenuOption`, or the record."""
