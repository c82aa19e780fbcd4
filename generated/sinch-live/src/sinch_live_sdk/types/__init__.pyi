"""What calls take where they take an object."""

from __future__ import annotations

from .answer_instruction import AnswerInstructionDict, AnswerInstructionInput
from .call_endpoint import CallEndpointDict, CallEndpointInput
from .call_header import CallHeaderDict, CallHeaderInput
from .call_menu import CallMenuDict, CallMenuInput
from .conference_dtmf_options import ConferenceDtmfOptionsDict, ConferenceDtmfOptionsInput
from .connect_conference_action import ConnectConferenceActionDict, ConnectConferenceActionInput
from .connect_mxp_action import ConnectMxpActionDict, ConnectMxpActionInput
from .connect_pstn_action import ConnectPstnActionDict, ConnectPstnActionInput
from .connect_sip_action import ConnectSipActionDict, ConnectSipActionInput
from .connect_stream_action import ConnectStreamActionDict, ConnectStreamActionInput
from .continue_action import ContinueActionDict, ContinueActionInput
from .emergency_address import EmergencyAddressDict, EmergencyAddressInput
from .est_setup import EstSetupDict, EstSetupInput
from .fax_file import FaxFileDict, FaxFileInput
from .fax_number_permissions import FaxNumberPermissionsDict, FaxNumberPermissionsInput
from .fax_setup import FaxSetupDict, FaxSetupInput
from .hangup_action import HangupActionDict, HangupActionInput
from .machine_detection_options import MachineDetectionOptionsDict, MachineDetectionOptionsInput
from .menu_option import MenuOptionDict, MenuOptionInput
from .number_pattern import NumberPatternDict, NumberPatternInput
from .park_action import ParkActionDict, ParkActionInput
from .play_files_instruction import PlayFilesInstructionDict, PlayFilesInstructionInput
from .recording_options import RecordingOptionsDict, RecordingOptionsInput
from .rtc_setup import RtcSetupDict, RtcSetupInput
from .run_menu_action import RunMenuActionDict, RunMenuActionInput
from .say_instruction import SayInstructionDict, SayInstructionInput
from .send_dtmf_instruction import SendDtmfInstructionDict, SendDtmfInstructionInput
from .set_cookie_instruction import SetCookieInstructionDict, SetCookieInstructionInput
from .sms_group_auto_update import SmsGroupAutoUpdateDict, SmsGroupAutoUpdateInput
from .sms_group_keyword import SmsGroupKeywordDict, SmsGroupKeywordInput
from .sms_setup import SmsSetupDict, SmsSetupInput
from .start_recording_instruction import StartRecordingInstructionDict, StartRecordingInstructionInput
from .stop_recording_instruction import StopRecordingInstructionDict, StopRecordingInstructionInput
from .svaml import SvamlDict, SvamlInput
from .svaml_action import SvamlActionInput
from .svaml_instruction import SvamlInstructionInput
from .transcription_options import TranscriptionOptionsDict, TranscriptionOptionsInput
from .verification_callout_options import VerificationCalloutOptionsDict, VerificationCalloutOptionsInput
from .verification_flash_call_options import VerificationFlashCallOptionsDict, VerificationFlashCallOptionsInput
from .verification_sms_options import VerificationSmsOptionsDict, VerificationSmsOptionsInput
from .verification_speech import VerificationSpeechDict, VerificationSpeechInput
from .verification_whats_app_options import VerificationWhatsAppOptionsDict, VerificationWhatsAppOptionsInput
from .voice_setup import VoiceSetupInput

__all__ = [
    "SmsGroupAutoUpdateDict",
    "SmsGroupAutoUpdateInput",
    "SmsGroupKeywordDict",
    "SmsGroupKeywordInput",
    "EmergencyAddressDict",
    "EmergencyAddressInput",
    "RtcSetupDict",
    "RtcSetupInput",
    "EstSetupDict",
    "EstSetupInput",
    "FaxSetupDict",
    "FaxSetupInput",
    "SmsSetupDict",
    "SmsSetupInput",
    "NumberPatternDict",
    "NumberPatternInput",
    "FaxNumberPermissionsDict",
    "FaxNumberPermissionsInput",
    "FaxFileDict",
    "FaxFileInput",
    "VerificationWhatsAppOptionsDict",
    "VerificationWhatsAppOptionsInput",
    "VerificationCalloutOptionsDict",
    "VerificationCalloutOptionsInput",
    "VerificationSpeechDict",
    "VerificationSpeechInput",
    "VerificationFlashCallOptionsDict",
    "VerificationFlashCallOptionsInput",
    "VerificationSmsOptionsDict",
    "VerificationSmsOptionsInput",
    "PlayFilesInstructionDict",
    "PlayFilesInstructionInput",
    "SayInstructionDict",
    "SayInstructionInput",
    "SendDtmfInstructionDict",
    "SendDtmfInstructionInput",
    "SetCookieInstructionDict",
    "SetCookieInstructionInput",
    "AnswerInstructionDict",
    "AnswerInstructionInput",
    "StartRecordingInstructionDict",
    "StartRecordingInstructionInput",
    "StopRecordingInstructionDict",
    "StopRecordingInstructionInput",
    "RecordingOptionsDict",
    "RecordingOptionsInput",
    "TranscriptionOptionsDict",
    "TranscriptionOptionsInput",
    "HangupActionDict",
    "HangupActionInput",
    "ContinueActionDict",
    "ContinueActionInput",
    "ConnectPstnActionDict",
    "ConnectPstnActionInput",
    "ConnectMxpActionDict",
    "ConnectMxpActionInput",
    "ConnectSipActionDict",
    "ConnectSipActionInput",
    "ConnectConferenceActionDict",
    "ConnectConferenceActionInput",
    "ConnectStreamActionDict",
    "ConnectStreamActionInput",
    "RunMenuActionDict",
    "RunMenuActionInput",
    "ParkActionDict",
    "ParkActionInput",
    "CallMenuDict",
    "CallMenuInput",
    "MenuOptionDict",
    "MenuOptionInput",
    "CallHeaderDict",
    "CallHeaderInput",
    "CallEndpointDict",
    "CallEndpointInput",
    "ConferenceDtmfOptionsDict",
    "ConferenceDtmfOptionsInput",
    "MachineDetectionOptionsDict",
    "MachineDetectionOptionsInput",
    "SvamlDict",
    "SvamlInput",
    "VoiceSetupInput",
    "SvamlInstructionInput",
    "SvamlActionInput",
]
