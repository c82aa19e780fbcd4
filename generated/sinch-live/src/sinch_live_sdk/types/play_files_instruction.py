"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import ListInput
from ..models.play_files_instruction import PlayFilesInstruction


class PlayFilesInstructionDict(_TypedDict):
    """The JSON of `PlayFilesInstruction`."""

    name: Literal["playFiles"]

    ids: ListInput[str]
    """The prompts: URLs, `#tts[...]` or `#ssml[...]`."""

    locale: NotRequired[str]
    """The voice, such as `en-US`."""


PlayFilesInstructionInput: TypeAlias = PlayFilesInstructionDict | PlayFilesInstruction
"""The JSON of `PlayFilesInstruction`, or the record."""
