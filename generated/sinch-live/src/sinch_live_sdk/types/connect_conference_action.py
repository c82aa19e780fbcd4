"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.conference_dtmf_options import ConferenceDtmfOptions
from ..models.connect_conference_action import ConnectConferenceAction


class ConnectConferenceActionDict(_TypedDict):
    """The JSON of `ConnectConferenceAction`."""

    name: Literal["connectConf"]

    conferenceId: str
    """The conference; it is made if it isn't there."""

    conferenceDtmfOptions: NotRequired[ConferenceDtmfOptionsDict | ConferenceDtmfOptions]
    """What the keys of the participant do."""

    moh: NotRequired[Literal["ring", "music1", "music2", "music3"] | Unrecognized]
    """What is played to the first one."""


from .conference_dtmf_options import ConferenceDtmfOptionsDict  # noqa: E402

ConnectConferenceActionInput: TypeAlias = ConnectConferenceActionDict | ConnectConferenceAction
"""The JSON of `ConnectConferenceAction`, or the record."""
