"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.variants import UnknownVariant
from ..models.answer_instruction import AnswerInstruction
from ..models.connect_conference_action import ConnectConferenceAction
from ..models.connect_mxp_action import ConnectMxpAction
from ..models.connect_pstn_action import ConnectPstnAction
from ..models.connect_sip_action import ConnectSipAction
from ..models.connect_stream_action import ConnectStreamAction
from ..models.continue_action import ContinueAction
from ..models.hangup_action import HangupAction
from ..models.park_action import ParkAction
from ..models.play_files_instruction import PlayFilesInstruction
from ..models.run_menu_action import RunMenuAction
from ..models.say_instruction import SayInstruction
from ..models.send_dtmf_instruction import SendDtmfInstruction
from ..models.set_cookie_instruction import SetCookieInstruction
from ..models.start_recording_instruction import StartRecordingInstruction
from ..models.stop_recording_instruction import StopRecordingInstruction
from ..models.svaml import Svaml


class SvamlDict(_TypedDict):
    """The JSON of `Svaml`."""

    instructions: NotRequired[
        Sequence[
            PlayFilesInstructionDict
            | PlayFilesInstruction
            | SayInstructionDict
            | SayInstruction
            | SendDtmfInstructionDict
            | SendDtmfInstruction
            | SetCookieInstructionDict
            | SetCookieInstruction
            | AnswerInstructionDict
            | AnswerInstruction
            | StartRecordingInstructionDict
            | StartRecordingInstruction
            | StopRecordingInstructionDict
            | StopRecordingInstruction
            | UnknownVariant
        ]
    ]
    """What is done first, in this order."""

    action: NotRequired[
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
    ]
    """What becomes of the call."""


from .answer_instruction import AnswerInstructionDict  # noqa: E402
from .connect_conference_action import ConnectConferenceActionDict  # noqa: E402
from .connect_mxp_action import ConnectMxpActionDict  # noqa: E402
from .connect_pstn_action import ConnectPstnActionDict  # noqa: E402
from .connect_sip_action import ConnectSipActionDict  # noqa: E402
from .connect_stream_action import ConnectStreamActionDict  # noqa: E402
from .continue_action import ContinueActionDict  # noqa: E402
from .hangup_action import HangupActionDict  # noqa: E402
from .park_action import ParkActionDict  # noqa: E402
from .play_files_instruction import PlayFilesInstructionDict  # noqa: E402
from .run_menu_action import RunMenuActionDict  # noqa: E402
from .say_instruction import SayInstructionDict  # noqa: E402
from .send_dtmf_instruction import SendDtmfInstructionDict  # noqa: E402
from .set_cookie_instruction import SetCookieInstructionDict  # noqa: E402
from .start_recording_instruction import StartRecordingInstructionDict  # noqa: E402
from .stop_recording_instruction import StopRecordingInstructionDict  # noqa: E402

SvamlInput: TypeAlias = SvamlDict | Svaml
"""The JSON of `Svaml`, or the record."""
