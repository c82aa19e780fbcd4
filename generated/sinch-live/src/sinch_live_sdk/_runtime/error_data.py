"""What `data` of an error may be: the package's own type, by a name that annotations of the runtime can have."""

from .._error_data import ErrorData

__all__ = ["ErrorData"]
