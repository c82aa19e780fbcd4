"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.answer_instruction import AnswerInstruction


class AnswerInstructionDict(_TypedDict):
    """The JSON of `AnswerInstruction`."""

    name: Literal["answer"]


AnswerInstructionInput: TypeAlias = AnswerInstructionDict | AnswerInstruction
"""The JSON of `AnswerInstruction`, or the record."""
