"""The type `SmsBatch`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .binary_sms import BinarySms
from .media_sms import MediaSms
from .sms import TextSms

SmsBatch: TypeAlias = TextSms | BinarySms | MediaSms | UnknownVariant
"""A batch of messages."""
