"""The types of the bodies of errors: each package has its own."""

from typing import TypeAlias

ErrorData: TypeAlias = object
