"""The type `CallMenu`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CallMenu(_Record):
    """A menu that is spoken."""

    id: str
    """Its id; one of the menus is `main`."""

    main_prompt: str | None = None
    """What is said first."""

    repeat_prompt: str | None = None
    """What is said after a wrong key."""

    repeats: int | None = None
    """How often that is said."""

    max_digits: int | None = None
    """The largest number of keys."""

    timeout_mills: int | None = None
    """How long to wait for a key or a word, in milliseconds."""

    max_timeout_mills: int | None = None
    """How long speech may take, in milliseconds."""

    options: list[MenuOption] | None = None
    """Its keys."""


from .menu_option import MenuOption  # noqa: E402
