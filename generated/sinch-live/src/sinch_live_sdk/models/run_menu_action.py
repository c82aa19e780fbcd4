"""The type `RunMenuAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RunMenuAction(_Record):
    """Asks by menus; the answer comes as `prompted`."""

    name: Literal["runMenu"] | Unrecognized = "runMenu"

    barge: bool | None = None
    """Whether a key ends the prompt."""

    locale: str | None = None
    """The voice, such as `en-US`."""

    main_menu: str | None = None
    """The menu to begin with."""

    enable_voice: bool | None = None
    """Whether answers may be spoken."""

    menus: list[CallMenu] | None = None
    """The menus."""


from .call_menu import CallMenu  # noqa: E402
