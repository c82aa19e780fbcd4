"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.call_menu import CallMenu
from ..models.run_menu_action import RunMenuAction


class RunMenuActionDict(_TypedDict):
    """The JSON of `RunMenuAction`."""

    name: Literal["runMenu"]

    barge: NotRequired[bool]
    """Whether a key ends the prompt."""

    locale: NotRequired[str]
    """The voice, such as `en-US`."""

    mainMenu: NotRequired[str]
    """The menu to begin with."""

    enableVoice: NotRequired[bool]
    """Whether answers may be spoken."""

    menus: NotRequired[Sequence[CallMenuDict | CallMenu]]
    """The menus."""


from .call_menu import CallMenuDict  # noqa: E402

RunMenuActionInput: TypeAlias = RunMenuActionDict | RunMenuAction
"""The JSON of `RunMenuAction`, or the record."""
