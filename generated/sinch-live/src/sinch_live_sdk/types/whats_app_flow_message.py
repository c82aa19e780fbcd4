"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.whats_app_flow import WhatsAppFlow
from ..models.whats_app_flow_message import WhatsAppFlowMessage


class WhatsAppFlowMessageDict(_TypedDict):
    """The JSON of `WhatsAppFlowMessage`."""

    message_type: Literal["FLOWS"]

    message: WhatsAppFlowDict | WhatsAppFlow
    """The message."""


from .whats_app_flow import WhatsAppFlowDict  # noqa: E402

WhatsAppFlowMessageInput: TypeAlias = WhatsAppFlowMessageDict | WhatsAppFlowMessage
"""The JSON of `WhatsAppFlowMessage`, or the record."""
