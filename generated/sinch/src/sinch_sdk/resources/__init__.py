"""One module per resource."""

from __future__ import annotations

from .._runtime.lazy import submodules as _submodules

__getattr__ = _submodules(
    __name__, {"SinchWithRawResponse": "._raw._client", "AsyncSinchWithRawResponse": "._raw._client"}
)
