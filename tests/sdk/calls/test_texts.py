"""Sent texts: enum members by their values, and no text without an encoding."""

from __future__ import annotations

from enum import Enum

import pytest

from generator.runtime._runtime import body, wire
from generator.runtime._runtime.settings import Setting, Settings
from generator.runtime.errors import InvalidValueError


class Size(str, Enum):  # noqa: UP042  that is the case
    """An enum as written before Python 3.11; `StrEnum` formats as its value anyway."""

    LARGE = "l/xl"


def test_a_member_of_an_enum_is_its_value() -> None:
    settings = Settings([Setting("size", "SIZE", options=("l/xl",))], {"size": Size.LARGE})
    for value in (wire.text(Size.LARGE), settings.text("size"), wire.concat(wire.text(Size.LARGE))):
        assert type(value) is str
        assert f"{value}" == "l/xl"
    assert wire.encoded(Size.LARGE) == "l%2Fxl"
    assert body.form_body({"size": wire.text(Size.LARGE)}, "x").value == "size=l%2Fxl"


def test_half_of_a_surrogate_pair_in_a_setting_is_refused_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python reads each byte of the environment that isn't UTF-8 as half of a surrogate pair."""
    monkeypatch.setenv("KEY", "SECRET\udce9")
    with pytest.raises(InvalidValueError) as caught:
        Settings([Setting("key", "KEY")], {})
    assert "SECRET" not in f"{caught.value!r}{caught.value.__cause__!r}{caught.value.__context__!r}"
    assert "KEY" in str(caught.value)


def test_half_of_a_surrogate_pair_in_a_body_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        body.json_body({"a": ["\ud800"]})


@pytest.mark.parametrize("value", [10**309, -(10**309), float("inf"), float("nan")])
def test_a_number_that_a_float_cannot_hold_is_refused(value: float) -> None:
    for write in (wire.real, wire.number):
        with pytest.raises(InvalidValueError):
            write(value)
