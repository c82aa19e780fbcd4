"""The type `MetadataReportView`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MetadataReportView: TypeAlias = Literal["NONE", "FULL"] | Unrecognized
"""Whether events have the metadata of the conversation."""
