"""The type of an error's `data`: the package's own, under a name for the annotations of the runtime."""

from .._error_data import ErrorData

__all__ = ["ErrorData"]
