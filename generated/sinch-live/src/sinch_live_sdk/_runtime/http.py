"""The HTTP library for annotations: imported only when one is resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._http import httpx as httpx
else:

    def __getattr__(name: str) -> object:
        if name != "httpx":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .._http import httpx

        return httpx
