"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.connect_conference_action import ConnectConferenceAction
from ..models.connect_mxp_action import ConnectMxpAction
from ..models.connect_pstn_action import ConnectPstnAction
from ..models.connect_sip_action import ConnectSipAction
from ..models.connect_stream_action import ConnectStreamAction
from ..models.continue_action import ContinueAction
from ..models.hangup_action import HangupAction
from ..models.park_action import ParkAction
from ..models.run_menu_action import RunMenuAction
from .connect_conference_action import ConnectConferenceActionDict
from .connect_mxp_action import ConnectMxpActionDict
from .connect_pstn_action import ConnectPstnActionDict
from .connect_sip_action import ConnectSipActionDict
from .connect_stream_action import ConnectStreamActionDict
from .continue_action import ContinueActionDict
from .hangup_action import HangupActionDict
from .park_action import ParkActionDict
from .run_menu_action import RunMenuActionDict

SvamlActionInput: TypeAlias = (
    HangupActionDict
    | HangupAction
    | ContinueActionDict
    | ContinueAction
    | ConnectPstnActionDict
    | ConnectPstnAction
    | ConnectMxpActionDict
    | ConnectMxpAction
    | ConnectSipActionDict
    | ConnectSipAction
    | ConnectConferenceActionDict
    | ConnectConferenceAction
    | ConnectStreamActionDict
    | ConnectStreamAction
    | RunMenuActionDict
    | RunMenuAction
    | ParkActionDict
    | ParkAction
    | UnknownVariant
)
"""An argument of type `SvamlAction`."""
