"""The type `ConnectConferenceAction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConnectConferenceAction(_Record):
    """Connects the call to a conference."""

    name: Literal["connectConf"] | Unrecognized = "connectConf"

    conference_id: str
    """The conference; it is made if it isn't there."""

    conference_dtmf_options: ConferenceDtmfOptions | None = None
    """What the keys of the participant do."""

    moh: Literal["ring", "music1", "music2", "music3"] | Unrecognized | None = None
    """What is played to the first one."""


from .conference_dtmf_options import ConferenceDtmfOptions  # noqa: E402
