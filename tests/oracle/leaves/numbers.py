"""JSON whose numbers keep the digits that they were written with."""

from __future__ import annotations

import json
from decimal import Decimal

from tests.oracle.wire import Json


class Digits(float):
    """A JSON number as it is written, where a float would be written otherwise."""

    text: str

    def __new__(cls, text: str) -> Digits:
        """Return the number with its text."""
        number = super().__new__(cls, text)
        number.text = text
        return number


def parsed(text: str | bytes) -> Json:
    """Parse JSON."""
    value: Json = json.loads(text, parse_float=lambda digits: _float(digits))
    return value


def printed(value: Json) -> str:
    """Return compact JSON."""
    match value:
        case dict():
            members = (f"{json.dumps(key, ensure_ascii=False)}:{printed(item)}" for key, item in value.items())
            return "{" + ",".join(members) + "}"
        case list():
            return "[" + ",".join(map(printed, value)) + "]"
        case Digits():
            return value.text
        case _:
            return json.dumps(value, ensure_ascii=False)


def decimal(value: Decimal | int) -> Json:
    """Return the JSON number of a decimal number."""
    text = format(Decimal(value), "f")
    return _float(text) if "." in text else int(text)


def digits(value: float) -> str:
    """Return the text of a number, as it was written or is written by Python."""
    own: object = getattr(value, "text", None)
    return own if isinstance(own, str) else repr(value)


def _float(text: str) -> float:
    value = float(text)
    return value if repr(value) == text else Digits(text)
