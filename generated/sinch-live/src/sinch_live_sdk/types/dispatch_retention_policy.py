"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.dispatch_retention_policy import DispatchRetentionPolicy


class DispatchRetentionPolicyDict(_TypedDict):
    """The JSON of `DispatchRetentionPolicy`."""

    retention_type: NotRequired[Literal["MESSAGE_EXPIRE_POLICY"]]
    """What is deleted."""

    ttl_days: NotRequired[int]
    """After how many days: 0 if not given, 7 at most."""


DispatchRetentionPolicyInput: TypeAlias = DispatchRetentionPolicyDict | DispatchRetentionPolicy
"""The JSON of `DispatchRetentionPolicy`, or the record."""
