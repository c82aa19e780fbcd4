"""The settings of a client: arguments of its constructor, or environment variables."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TypeAlias

from ..errors import ConfigurationError, InvalidValueError
from .decode import Convert, Mismatch
from .decode import text as _text
from .shown import is_secret_name
from .values import NOTHING, OMIT, JsonValue, Omit
from .wire import text

TokenFunction: TypeAlias = Callable[[], str | Awaitable[str]]
"""A function that supplies a bearer token; only an async client awaits it."""

SettingInput: TypeAlias = str | TokenFunction | None
"""A setting as an argument of the client."""


class Setting:
    """An argument of the constructor, its environment variable, and its allowed values.

    `sent` maps an option to the text that is sent for it, where that is another. With `is_token`, a function may supply
    it.
    """

    __slots__ = ("convert", "default", "is_token", "name", "options", "sent", "variable")

    def __init__(
        self,
        name: str,
        variable: str,
        default: str | None = None,
        options: tuple[str, ...] = (),
        convert: Convert[object] = _text,
        sent: Mapping[str, str] = NOTHING,
        is_token: bool = False,
    ) -> None:
        self.name: str = name
        self.variable: str = variable
        self.default: str | None = default
        self.options: tuple[str, ...] = options
        self.convert: Convert[object] = convert
        self.sent: Mapping[str, str] = sent
        self.is_token: bool = is_token


class Settings:
    """The settings of one client, as the text that is sent."""

    __slots__ = ("_declared", "_functions", "_given", "_values")

    def __init__(self, declared: Sequence[Setting], arguments: Mapping[str, SettingInput]) -> None:
        self._declared = {setting.name: setting for setting in declared}
        self._values: dict[str, str] = {}
        self._functions: dict[str, TokenFunction] = {}
        self._given: set[str] = set()
        for setting in declared:
            value = arguments.get(setting.name)
            if value is None:
                value = os.environ.get(setting.variable) or None
            if value is not None:
                self._given.add(setting.name)
            else:
                value = setting.default
            if callable(value):
                if not setting.is_token:
                    raise InvalidValueError(f"{setting.name} is not a string {_place(setting)}")
                self._functions[setting.name] = value
            elif value is not None:
                self._values[setting.name] = _checked(setting, value)

    def text(self, name: str) -> str:
        """Return a setting; raise `ConfigurationError` if it is missing."""
        value = self.optional(name)
        if isinstance(value, Omit):
            variable = self._declared[name].variable
            raise ConfigurationError(
                f"the setting {name} is missing: pass {name}=... to the client, or set {variable} in the environment"
            )
        return value

    def optional(self, name: str) -> str | Omit:
        """Return a setting, or `OMIT`."""
        value = self._values.get(name)
        return OMIT if value is None else self._declared[name].sent.get(value, value)

    def is_given(self, name: str) -> bool:
        """Whether a setting has a value, from an argument or the environment."""
        return name in self._given

    def token(self, name: str) -> str | TokenFunction:
        """Return a bearer token, or the function that supplies it; raise `ConfigurationError` if it is missing."""
        function = self._functions.get(name)
        return self.text(name) if function is None else function

    def optional_token(self, name: str) -> str | TokenFunction | Omit:
        """Return a bearer token, the function that supplies it, or `OMIT`."""
        function = self._functions.get(name)
        return self.optional(name) if function is None else function

    def json(self, name: str) -> JsonValue:
        """Return a setting of another type than text, as JSON."""
        import json

        text = self.text(name)
        try:
            value: JsonValue = json.loads(text)
        except ValueError:
            pass
        else:
            return value
        raise InvalidValueError(f"{name} is not valid JSON {_place(self._declared[name])}")

    def secrets(self) -> list[str]:
        """Return the values of the settings whose names say that they are secret."""
        return [value for name, value in self._values.items() if is_secret_name(name)]

    def variables(self) -> dict[str, str]:
        """Return the environment variable of each value."""
        return {value: self._declared[name].variable for name, value in self._values.items()}

    def replaced(self, arguments: Mapping[str, SettingInput]) -> Settings:
        """Return a copy with other values; `None` keeps a value."""
        changes = {name: value for name, value in arguments.items() if value is not None}
        known: dict[str, SettingInput] = {**self._values, **self._functions}
        given = {name: value for name, value in known.items() if name in self._given}
        return Settings(tuple(self._declared.values()), {**given, **changes})


def _checked(setting: Setting, value: str) -> str:
    """Return the value, once it is valid; neither the error nor its context shows it."""
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
