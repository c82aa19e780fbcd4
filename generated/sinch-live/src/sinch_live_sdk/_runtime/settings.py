"""The values that a client is made with."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from ..errors import ConfigurationError, InvalidValueError
from .decode import Convert, Mismatch
from .decode import text as _text
from .values import NOTHING, OMIT, JsonValue, Omit
from .wire import text


class Setting:
    """One argument of the constructor, the environment variable behind it, and what it may be.

    `sent` has the text that stands for an option, where that is another than the option itself.
    """

    __slots__ = ("convert", "default", "name", "options", "sent", "variable")

    def __init__(
        self,
        name: str,
        variable: str,
        default: str | None = None,
        options: tuple[str, ...] = (),
        convert: Convert[object] = _text,
        sent: Mapping[str, str] = NOTHING,
    ) -> None:
        self.name: str = name
        self.variable: str = variable
        self.default: str | None = default
        self.options: tuple[str, ...] = options
        self.convert: Convert[object] = convert
        self.sent: Mapping[str, str] = sent


class Settings:
    """The settings of one client, as the text that is sent."""

    __slots__ = ("_declared", "_values")

    def __init__(self, declared: Sequence[Setting], given: Mapping[str, str | None]) -> None:
        self._declared = {setting.name: setting for setting in declared}
        self._values: dict[str, str] = {}
        for setting in declared:
            value = given.get(setting.name)
            if value is None:
                value = os.environ.get(setting.variable) or setting.default
            if value is not None:
                self._values[setting.name] = _checked(setting, value)

    def text(self, name: str) -> str:
        """A setting that the call can't do without."""
        value = self.optional(name)
        if isinstance(value, Omit):
            variable = self._declared[name].variable
            raise ConfigurationError(
                f"the setting {name} is missing: pass {name}=... to the client, or set {variable} in the environment"
            )
        return value

    def optional(self, name: str) -> str | Omit:
        """A setting that may be left out."""
        value = self._values.get(name)
        return OMIT if value is None else self._declared[name].sent.get(value, value)

    def json(self, name: str) -> JsonValue:
        """A setting of a type that isn't text, as the JSON value that it is."""
        import json

        text = self.text(name)
        try:
            value: JsonValue = json.loads(text)
        except ValueError:
            pass
        else:
            return value
        raise InvalidValueError(f"{name} is not JSON {_place(self._declared[name])}")

    def replaced(self, given: Mapping[str, str | None]) -> Settings:
        """A copy in which the given ones, where they are not `None`, take the place of these."""
        present = {name: value for name, value in given.items() if value is not None}
        return Settings(tuple(self._declared.values()), {**self._values, **present})


def _checked(setting: Setting, value: str) -> str:
    """The value, if it can be one; the error doesn't show it, nor lead to one that does."""
    if setting.options and value not in setting.options:
        raise InvalidValueError(f"{setting.name} is not one of {', '.join(setting.options)} {_place(setting)}")
    try:
        setting.convert(value)
        return text(value)
    except Mismatch as mismatch:
        expected = str(mismatch)
    except InvalidValueError:
        expected = "text that can be sent"
    raise InvalidValueError(f"{setting.name} is not {expected} {_place(setting)}")


def _place(setting: Setting) -> str:
    return f"(argument {setting.name}, or the environment variable {setting.variable})"
