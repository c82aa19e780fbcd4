"""Functions that read records and events from JSON, and write them."""

from __future__ import annotations

from ..._runtime.lazy import submodules as _submodules

__getattr__ = _submodules(__name__, {})
