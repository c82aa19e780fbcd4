"""The types of the bodies of errors: this API declares none."""

from typing import TypeAlias

ErrorData: TypeAlias = None
