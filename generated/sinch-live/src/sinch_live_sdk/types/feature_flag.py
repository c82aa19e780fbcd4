"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.feature_flag import FeatureFlag


class FeatureFlagDict(_TypedDict):
    """The JSON of `FeatureFlag`."""

    enabled: NotRequired[bool]
    """Whether it is."""


FeatureFlagInput: TypeAlias = FeatureFlagDict | FeatureFlag
"""The JSON of `FeatureFlag`, or the record."""
