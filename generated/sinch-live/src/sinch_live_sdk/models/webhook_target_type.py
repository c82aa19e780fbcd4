"""The type `WebhookTargetType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

WebhookTargetType: TypeAlias = Literal["DISMISS", "HTTP"] | Unrecognized
"""How events are sent."""
