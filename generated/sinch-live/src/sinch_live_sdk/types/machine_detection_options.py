"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.machine_detection_options import MachineDetectionOptions

_MachineDetectionOptionsDictKeys = _TypedDict("_MachineDetectionOptionsDictKeys", {"async": "NotRequired[bool]"})


class MachineDetectionOptionsDict(_MachineDetectionOptionsDictKeys):
    """The JSON of `MachineDetectionOptions`."""

    enabled: NotRequired[bool]
    """Whether to find out."""


MachineDetectionOptionsInput: TypeAlias = MachineDetectionOptionsDict | MachineDetectionOptions
"""The JSON of `MachineDetectionOptions`, or the record."""
