"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.send_dtmf_instruction import SendDtmfInstruction


class SendDtmfInstructionDict(_TypedDict):
    """The JSON of `SendDtmfInstruction`."""

    name: Literal["sendDtmf"]

    value: str
    """The keys: digits, `#`, and `w` for half a second."""


SendDtmfInstructionInput: TypeAlias = SendDtmfInstructionDict | SendDtmfInstruction
"""The JSON of `SendDtmfInstruction`, or the record."""
