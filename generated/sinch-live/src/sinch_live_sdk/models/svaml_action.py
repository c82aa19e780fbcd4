"""The type `SvamlAction`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .connect_conference_action import ConnectConferenceAction
from .connect_mxp_action import ConnectMxpAction
from .connect_pstn_action import ConnectPstnAction
from .connect_sip_action import ConnectSipAction
from .connect_stream_action import ConnectStreamAction
from .continue_action import ContinueAction
from .hangup_action import HangupAction
from .park_action import ParkAction
from .run_menu_action import RunMenuAction

SvamlAction: TypeAlias = (
    HangupAction
    | ContinueAction
    | ConnectPstnAction
    | ConnectMxpAction
    | ConnectSipAction
    | ConnectConferenceAction
    | ConnectStreamAction
    | RunMenuAction
    | ParkAction
    | UnknownVariant
)
"""What becomes of the call."""
