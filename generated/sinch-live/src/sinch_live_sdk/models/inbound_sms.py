"""The type `InboundSms`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .inbound_binary_sms import InboundBinarySms
from .inbound_media_sms import InboundMediaSms
from .inbound_text_sms import InboundTextSms

InboundSms: TypeAlias = InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant
"""A received message."""
