"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.retention_policy import RetentionPolicy


class RetentionPolicyDict(_TypedDict):
    """The JSON of `RetentionPolicy`."""

    retention_type: NotRequired[
        Literal["MESSAGE_EXPIRE_POLICY", "CONVERSATION_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"] | Unrecognized
    ]
    """What is deleted."""

    ttl_days: NotRequired[int]
    """After how many days: 180 if not given, 3650 at most."""


RetentionPolicyInput: TypeAlias = RetentionPolicyDict | RetentionPolicy
"""The JSON of `RetentionPolicy`, or the record."""
