"""The type `Svaml`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Svaml(_Record):
    """What to do with a call: instructions, then an action. It is the answer to the events `incoming`, `answered` and
    `prompted`, too.
    """

    instructions: (
        list[
            PlayFilesInstruction
            | SayInstruction
            | SendDtmfInstruction
            | SetCookieInstruction
            | AnswerInstruction
            | StartRecordingInstruction
            | StopRecordingInstruction
            | UnknownVariant
        ]
        | None
    ) = None
    """What is done first, in this order."""

    action: (
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
        | None
    ) = None
    """What becomes of the call."""


from .answer_instruction import AnswerInstruction  # noqa: E402
from .connect_conference_action import ConnectConferenceAction  # noqa: E402
from .connect_mxp_action import ConnectMxpAction  # noqa: E402
from .connect_pstn_action import ConnectPstnAction  # noqa: E402
from .connect_sip_action import ConnectSipAction  # noqa: E402
from .connect_stream_action import ConnectStreamAction  # noqa: E402
from .continue_action import ContinueAction  # noqa: E402
from .hangup_action import HangupAction  # noqa: E402
from .park_action import ParkAction  # noqa: E402
from .play_files_instruction import PlayFilesInstruction  # noqa: E402
from .run_menu_action import RunMenuAction  # noqa: E402
from .say_instruction import SayInstruction  # noqa: E402
from .send_dtmf_instruction import SendDtmfInstruction  # noqa: E402
from .set_cookie_instruction import SetCookieInstruction  # noqa: E402
from .start_recording_instruction import StartRecordingInstruction  # noqa: E402
from .stop_recording_instruction import StopRecordingInstruction  # noqa: E402
