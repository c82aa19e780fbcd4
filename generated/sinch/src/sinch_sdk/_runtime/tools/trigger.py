"""An event of the API as a value: the trigger of a workflow."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module

from ..values import JsonObject
from .schemas import parsed, whole


class Trigger:
    """An event of a webhook; the rest of it is read at the first use."""

    def __init__(self, package: str, name: str, module: str, summary: str) -> None:
        self._package = package
        self._module = module
        self.name: str = name
        self.summary: str = summary

    def __repr__(self) -> str:
        return f"Trigger({self.name!r})"

    @property
    def path(self) -> str | None:
        """The path of its deliveries, if the API declares one."""
        path = self._literal.get("path")
        return path if isinstance(path, str) else None

    @property
    def signature(self) -> str | None:
        """The name of the signature of its deliveries; `None` where they have none."""
        signature = self._literal.get("signature")
        return signature if isinstance(signature, str) else None

    @cached_property
    def payload_schema(self) -> JsonObject:
        """The JSON Schema of its payload."""
        return whole(self._literal["payload"], self._package, "RECEIVED")

    @cached_property
    def _literal(self) -> JsonObject:
        texts: dict[str, str] = import_module(f"{self._package}._operations.{self._module}").TRIGGERS
        return parsed(texts[self.name])
