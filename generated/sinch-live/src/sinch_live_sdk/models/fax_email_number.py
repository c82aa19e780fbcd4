"""The type `FaxEmailNumber`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .fax_number_permissions import FaxNumberPermissions

FaxEmailNumber: TypeAlias = str | FaxNumberPermissions | UnknownVariant
"""A number of an email address, alone or with what it may be used for."""
