"""The base classes of what holds the operations of one resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import SyncEngine
    from .settings import Settings


class SyncResource:
    """The base of what holds the operations of one resource."""

    __slots__ = ("_engine", "_settings")

    def __init__(self, engine: SyncEngine) -> None:
        self._engine: SyncEngine = engine
        self._settings: Settings = engine.settings


class AsyncResource:
    """The base of what holds the operations of one resource."""

    __slots__ = ("_engine", "_settings")

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine: AsyncEngine = engine
        self._settings: Settings = engine.settings
