"""The type `ConnectPstnAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConnectPstnAction(_Record):
    """Connects the call to a telephone."""

    name: Literal["connectPstn"] | Unrecognized = "connectPstn"

    number: str | None = None
    """The number; the dialled one if not given."""

    locale: str | None = None
    """The locale, such as `en-US`."""

    max_duration: int | None = None
    """The longest that the call may take, in seconds."""

    dial_timeout: int | None = None
    """How long it may ring, in seconds."""

    cli: str | None = None
    """The number that is shown."""

    suppress_callbacks: bool | None = None
    """Whether `answered` and `disconnected` are not sent."""

    dtmf: str | None = None
    """Keys that are pressed when the call is answered."""

    indications: str | None = None
    """The country whose tones are played while it rings, such as `us`."""

    amd: MachineDetectionOptions | None = None
    """Whether to find out if a machine answers."""


from .machine_detection_options import MachineDetectionOptions  # noqa: E402
