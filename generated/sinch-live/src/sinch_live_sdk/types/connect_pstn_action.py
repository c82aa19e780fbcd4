"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.connect_pstn_action import ConnectPstnAction
from ..models.machine_detection_options import MachineDetectionOptions


class ConnectPstnActionDict(_TypedDict):
    """The JSON of `ConnectPstnAction`."""

    name: Literal["connectPstn"]

    number: NotRequired[str]
    """The number; the dialled one if not given."""

    locale: NotRequired[str]
    """The locale, such as `en-US`."""

    maxDuration: NotRequired[int]
    """The longest that the call may take, in seconds."""

    dialTimeout: NotRequired[int]
    """How long it may ring, in seconds."""

    cli: NotRequired[str]
    """The number that is shown."""

    suppressCallbacks: NotRequired[bool]
    """Whether `answered` and `disconnected` are not sent."""

    dtmf: NotRequired[str]
    """Keys that are pressed when the call is answered."""

    indications: NotRequired[str]
    """The country whose tones are played while it rings, such as `us`."""

    amd: NotRequired[MachineDetectionOptionsDict | MachineDetectionOptions]
    """Whether to find out if a machine answers."""


from .machine_detection_options import MachineDetectionOptionsDict  # noqa: E402

ConnectPstnActionInput: TypeAlias = ConnectPstnActionDict | ConnectPstnAction
"""The JSON of `ConnectPstnAction`, or the record."""
