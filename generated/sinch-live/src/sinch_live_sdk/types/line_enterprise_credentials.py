"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.line_enterprise_credentials import LineEnterpriseCredentials
from ..models.line_keys import LineKeys


class LineEnterpriseCredentialsDict(_TypedDict):
    """The JSON of `LineEnterpriseCredentials`."""

    line_japan: NotRequired[LineKeysDict | LineKeys]
    """The channel in Japan."""

    line_thailand: NotRequired[LineKeysDict | LineKeys]
    """The channel in Thailand."""

    is_default: NotRequired[bool]
    """Whether it is taken where an app has several."""


from .line_keys import LineKeysDict  # noqa: E402

LineEnterpriseCredentialsInput: TypeAlias = LineEnterpriseCredentialsDict | LineEnterpriseCredentials
"""The JSON of `LineEnterpriseCredentials`, or the record."""
