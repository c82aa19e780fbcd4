"""The calls of resources, one module per resource."""

from __future__ import annotations

from ..._runtime.lazy import submodules as _submodules

__getattr__ = _submodules(__name__, {})
