"""Sinch: SMS, voice calls, verification, conversation messages, contacts, phone numbers and fax."""

from __future__ import annotations

from ._runtime.async_stream import AsyncByteStream
from ._runtime.envelope import AsyncEnvelopePage, AsyncEnvelopePager, EnvelopePage
from ._runtime.page import AsyncPage, AsyncPager, Page
from ._runtime.raw import RawResponse
from ._runtime.record import UnknownVariant
from ._runtime.redact import redact
from ._runtime.stream import ByteStream
from ._runtime.values import (
    OMIT,
    FileInput,
    IsoDate,
    IsoDateTime,
    IsoDuration,
    IsoTime,
    JsonInput,
    JsonObject,
    JsonValue,
    ListInput,
    Omit,
    Unrecognized,
)
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .client import AsyncSinch, Sinch
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InvalidValueError,
    MissingValueError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
    SinchError,
    UnprocessableEntityError,
    WebhookBatchError,
    WebhookError,
    WebhookParseError,
    WebhookPathError,
    WebhookReplayError,
    WebhookSignatureError,
)
from .models.active_number_list import ActiveNumberList
from .models.answer_instruction import AnswerInstruction
from .models.available_number import AvailableNumber
from .models.binary_sms import BinarySms
from .models.call_domain import CallDomain
from .models.call_endpoint import CallEndpoint
from .models.call_header import CallHeader
from .models.call_machine_detection import CallMachineDetection
from .models.call_menu import CallMenu
from .models.call_reason import CallReason
from .models.call_result import CallResult
from .models.call_status import CallStatus
from .models.conference_dtmf_options import ConferenceDtmfOptions
from .models.connect_conference_action import ConnectConferenceAction
from .models.connect_mxp_action import ConnectMxpAction
from .models.connect_pstn_action import ConnectPstnAction
from .models.connect_sip_action import ConnectSipAction
from .models.connect_stream_action import ConnectStreamAction
from .models.contact import ChannelProfile, Contact, IdentityConflict
from .models.continue_action import ContinueAction
from .models.conversation import (
    ConversationAnalysed,
    ConversationCapabilityChecked,
    ConversationChannelChanged,
    ConversationContactCreated,
    ConversationContactDeleted,
    ConversationContactsMerged,
    ConversationContactUpdated,
    ConversationDeleted,
    ConversationDelivered,
    ConversationEventDelivered,
    ConversationEventReceived,
    ConversationIdentitiesDuplicated,
    ConversationOptedIn,
    ConversationOptedOut,
    ConversationReceived,
    ConversationRecorded,
    ConversationRedacted,
    ConversationStarted,
    ConversationStopped,
    ConversationSubmitted,
    ConversationUnsupported,
    Message,
    SentMessage,
)
from .models.currency_amount import CurrencyAmount
from .models.emergency_address import EmergencyAddress
from .models.endpoint_type import EndpointType
from .models.est_setup import EstSetup
from .models.fax import Fax, FaxCompleted, FaxIncoming
from .models.fax_address_list import FaxAddressList
from .models.fax_bar_code import FaxBarCode
from .models.fax_conversion import FaxConversion
from .models.fax_cover_page_file import FaxCoverPageFile
from .models.fax_cover_page_list import FaxCoverPageList
from .models.fax_cover_pages import FaxCoverPage
from .models.fax_direction import FaxDirection
from .models.fax_email_list import FaxEmailList
from .models.fax_email_number import FaxEmailNumber
from .models.fax_email_number_list import FaxEmailNumberList
from .models.fax_emails import FaxEmail
from .models.fax_error_type import FaxErrorType
from .models.fax_event_encoding import FaxEventEncoding
from .models.fax_file import FaxFile
from .models.fax_file_type import FaxFileType
from .models.fax_labels import FaxLabels
from .models.fax_list import FaxList
from .models.fax_number_list import FaxNumberList
from .models.fax_number_permissions import FaxNumberPermissions
from .models.fax_resolution import FaxResolution
from .models.fax_service_list import FaxServiceList
from .models.fax_service_number import FaxServiceNumber
from .models.fax_services import FaxService
from .models.fax_setup import FaxSetup
from .models.fax_status import FaxStatus
from .models.hangup_action import HangupAction
from .models.inbound_binary_sms import InboundBinarySms
from .models.inbound_media import InboundMedia
from .models.inbound_media_body import InboundMediaBody
from .models.inbound_media_sms import InboundMediaSms
from .models.inbound_sms import InboundSms
from .models.inbound_sms_list import InboundSmsList
from .models.inbound_text_sms import InboundTextSms
from .models.machine_detection_options import MachineDetectionOptions
from .models.media_body import MediaBody
from .models.media_sms import MediaSms
from .models.menu_option import MenuOption
from .models.menu_result import MenuResult
from .models.money import Money
from .models.music_on_hold import MusicOnHold
from .models.number_capability import NumberCapability
from .models.number_event_type import NumberEventType
from .models.number_failure import NumberFailure
from .models.number_pattern import NumberPattern
from .models.number_search_pattern import NumberSearchPattern
from .models.number_type import NumberType
from .models.numbers import (
    ActiveNumber,
    EmergencyAddressValidation,
    NumberCallbackConfiguration,
    NumberRegion,
    NumberUpdated,
)
from .models.park_action import ParkAction
from .models.play_files_instruction import PlayFilesInstruction
from .models.provisioning_error import ProvisioningError
from .models.provisioning_status import ProvisioningStatus
from .models.recording_options import RecordingOptions
from .models.requested_callout import RequestedCallout
from .models.requested_flash_call import RequestedFlashCall
from .models.requested_sms import RequestedSms
from .models.requested_whats_app import RequestedWhatsApp
from .models.rtc_setup import RtcSetup
from .models.run_menu_action import RunMenuAction
from .models.say_instruction import SayInstruction
from .models.scheduled_sms import ScheduledSms
from .models.scheduled_voice import ScheduledVoice
from .models.send_dtmf_instruction import SendDtmfInstruction
from .models.set_cookie_instruction import SetCookieInstruction
from .models.sms import SmsDelivered, TextSms
from .models.sms_batch import SmsBatch
from .models.sms_batch_list import SmsBatchList
from .models.sms_batch_report import SmsBatchReport
from .models.sms_configuration import SmsConfiguration
from .models.sms_delivery_code import SmsDeliveryCode
from .models.sms_dry_run import SmsDryRun
from .models.sms_dry_run_recipient import SmsDryRunRecipient
from .models.sms_group_auto_update import SmsGroupAutoUpdate
from .models.sms_group_keyword import SmsGroupKeyword
from .models.sms_group_list import SmsGroupList
from .models.sms_groups import SmsGroup
from .models.sms_parameters import SmsParameters
from .models.sms_recipient_report import SmsRecipientReport
from .models.sms_report_list import SmsReportList
from .models.sms_reporting import SmsReporting
from .models.sms_setup import SmsSetup
from .models.sms_status import SmsStatus
from .models.sms_status_count import SmsStatusCount
from .models.start_recording_instruction import StartRecordingInstruction
from .models.started_callout import StartedCallout
from .models.started_flash_call import StartedFlashCall
from .models.started_seamless import StartedSeamless
from .models.started_sms import StartedSms
from .models.started_verification import StartedVerification
from .models.started_whats_app import StartedWhatsApp
from .models.stop_recording_instruction import StopRecordingInstruction
from .models.svaml import Svaml
from .models.svaml_action import SvamlAction
from .models.svaml_instruction import SvamlInstruction
from .models.transcription_options import TranscriptionOptions
from .models.verification_answer import VerificationAnswer
from .models.verification_callout_options import VerificationCalloutOptions
from .models.verification_code_type import VerificationCodeType
from .models.verification_flash_call_options import VerificationFlashCallOptions
from .models.verification_identity import VerificationIdentity
from .models.verification_link import VerificationLink
from .models.verification_method import VerificationMethod
from .models.verification_price import VerificationPrice
from .models.verification_reason import VerificationReason
from .models.verification_report import VerificationReport
from .models.verification_sms_options import VerificationSmsOptions
from .models.verification_source import VerificationSource
from .models.verification_speech import VerificationSpeech
from .models.verification_status import VerificationStatus
from .models.verification_value import VerificationValue
from .models.verification_whats_app_options import VerificationWhatsAppOptions
from .models.verify import Verification, VerifyFinished, VerifyRequested, VerifySmsDelivered
from .models.voice import (
    Call,
    StartedCall,
    VoiceAnswered,
    VoiceDisconnected,
    VoiceIncoming,
    VoiceNotified,
    VoicePrompted,
)
from .models.voice_applications import (
    QueriedNumber,
    QueriedNumberDetails,
    VoiceCallbacks,
    VoiceCallbackUrls,
    VoiceNumber,
)
from .models.voice_capability import VoiceCapability
from .models.voice_conferences import Conference, ConferenceParticipant
from .models.voice_configuration import VoiceConfiguration
from .models.voice_setup import VoiceSetup
from .models.voice_type import VoiceType
from .resources.contact import AsyncContactResource, ContactResource
from .resources.conversation import AsyncConversationResource, ConversationResource
from .resources.fax import AsyncFaxResource, FaxResource
from .resources.fax_cover_pages import AsyncFaxCoverPagesResource, FaxCoverPagesResource
from .resources.fax_emails import AsyncFaxEmailsResource, FaxEmailsResource
from .resources.fax_services import AsyncFaxServicesResource, FaxServicesResource
from .resources.numbers import AsyncNumbersResource, NumbersResource
from .resources.sms import AsyncSmsResource, SmsResource
from .resources.sms_groups import AsyncSmsGroupsResource, SmsGroupsResource
from .resources.verify import AsyncVerifyResource, VerifyResource
from .resources.voice import AsyncVoiceResource, VoiceResource
from .resources.voice_applications import AsyncVoiceApplicationsResource, VoiceApplicationsResource
from .resources.voice_conferences import AsyncVoiceConferencesResource, VoiceConferencesResource
from .types.answer_instruction import AnswerInstructionDict, AnswerInstructionInput
from .types.call_endpoint import CallEndpointDict, CallEndpointInput
from .types.call_header import CallHeaderDict, CallHeaderInput
from .types.call_menu import CallMenuDict, CallMenuInput
from .types.conference_dtmf_options import ConferenceDtmfOptionsDict, ConferenceDtmfOptionsInput
from .types.connect_conference_action import ConnectConferenceActionDict, ConnectConferenceActionInput
from .types.connect_mxp_action import ConnectMxpActionDict, ConnectMxpActionInput
from .types.connect_pstn_action import ConnectPstnActionDict, ConnectPstnActionInput
from .types.connect_sip_action import ConnectSipActionDict, ConnectSipActionInput
from .types.connect_stream_action import ConnectStreamActionDict, ConnectStreamActionInput
from .types.continue_action import ContinueActionDict, ContinueActionInput
from .types.emergency_address import EmergencyAddressDict, EmergencyAddressInput
from .types.est_setup import EstSetupDict, EstSetupInput
from .types.fax_file import FaxFileDict, FaxFileInput
from .types.fax_number_permissions import FaxNumberPermissionsDict, FaxNumberPermissionsInput
from .types.fax_setup import FaxSetupDict, FaxSetupInput
from .types.hangup_action import HangupActionDict, HangupActionInput
from .types.machine_detection_options import MachineDetectionOptionsDict, MachineDetectionOptionsInput
from .types.menu_option import MenuOptionDict, MenuOptionInput
from .types.number_pattern import NumberPatternDict, NumberPatternInput
from .types.park_action import ParkActionDict, ParkActionInput
from .types.play_files_instruction import PlayFilesInstructionDict, PlayFilesInstructionInput
from .types.recording_options import RecordingOptionsDict, RecordingOptionsInput
from .types.rtc_setup import RtcSetupDict, RtcSetupInput
from .types.run_menu_action import RunMenuActionDict, RunMenuActionInput
from .types.say_instruction import SayInstructionDict, SayInstructionInput
from .types.send_dtmf_instruction import SendDtmfInstructionDict, SendDtmfInstructionInput
from .types.set_cookie_instruction import SetCookieInstructionDict, SetCookieInstructionInput
from .types.sms_group_auto_update import SmsGroupAutoUpdateDict, SmsGroupAutoUpdateInput
from .types.sms_group_keyword import SmsGroupKeywordDict, SmsGroupKeywordInput
from .types.sms_setup import SmsSetupDict, SmsSetupInput
from .types.start_recording_instruction import StartRecordingInstructionDict, StartRecordingInstructionInput
from .types.stop_recording_instruction import StopRecordingInstructionDict, StopRecordingInstructionInput
from .types.svaml import SvamlDict, SvamlInput
from .types.svaml_action import SvamlActionInput
from .types.svaml_instruction import SvamlInstructionInput
from .types.transcription_options import TranscriptionOptionsDict, TranscriptionOptionsInput
from .types.verification_callout_options import VerificationCalloutOptionsDict, VerificationCalloutOptionsInput
from .types.verification_flash_call_options import VerificationFlashCallOptionsDict, VerificationFlashCallOptionsInput
from .types.verification_sms_options import VerificationSmsOptionsDict, VerificationSmsOptionsInput
from .types.verification_speech import VerificationSpeechDict, VerificationSpeechInput
from .types.verification_whats_app_options import VerificationWhatsAppOptionsDict, VerificationWhatsAppOptionsInput
from .types.voice_setup import VoiceSetupInput
from .webhooks import WebhookEvent, WebhookReceiver, parse_webhook

__version__: str

__all__ = [
    "Sinch",
    "AsyncSinch",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "InvalidValueError",
    "MissingValueError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ServerError",
    "SinchError",
    "UnprocessableEntityError",
    "WebhookBatchError",
    "WebhookError",
    "WebhookParseError",
    "WebhookPathError",
    "WebhookReplayError",
    "WebhookSignatureError",
    "AsyncByteStream",
    "AsyncEnvelopePage",
    "AsyncEnvelopePager",
    "EnvelopePage",
    "AsyncPage",
    "AsyncPager",
    "Page",
    "ByteStream",
    "FileInput",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "JsonInput",
    "JsonObject",
    "JsonValue",
    "ListInput",
    "OMIT",
    "Omit",
    "Unrecognized",
    "RawResponse",
    "UnknownVariant",
    "redact",
    "UnknownWebhook",
    "WebhookStore",
    "WebhookEvent",
    "WebhookReceiver",
    "parse_webhook",
    "FaxDirection",
    "FaxStatus",
    "FaxErrorType",
    "FaxConversion",
    "FaxResolution",
    "FaxEventEncoding",
    "FaxFileType",
    "FaxFile",
    "FaxBarCode",
    "FaxLabels",
    "FaxCoverPageFile",
    "FaxNumberPermissions",
    "FaxEmailNumber",
    "FaxList",
    "FaxServiceList",
    "FaxNumberList",
    "FaxCoverPageList",
    "FaxEmailList",
    "FaxAddressList",
    "FaxEmailNumberList",
    "FaxServiceNumber",
    "Money",
    "NumberType",
    "NumberCapability",
    "NumberSearchPattern",
    "NumberPattern",
    "ProvisioningStatus",
    "ProvisioningError",
    "VoiceType",
    "ScheduledSms",
    "SmsConfiguration",
    "ScheduledVoice",
    "VoiceConfiguration",
    "SmsSetup",
    "RtcSetup",
    "EstSetup",
    "FaxSetup",
    "VoiceSetup",
    "AvailableNumber",
    "ActiveNumberList",
    "EmergencyAddress",
    "NumberEventType",
    "NumberFailure",
    "SmsStatus",
    "SmsDeliveryCode",
    "SmsReporting",
    "SmsParameters",
    "MediaBody",
    "BinarySms",
    "MediaSms",
    "SmsBatch",
    "SmsBatchList",
    "SmsStatusCount",
    "SmsBatchReport",
    "SmsRecipientReport",
    "SmsReportList",
    "SmsDryRunRecipient",
    "SmsDryRun",
    "InboundTextSms",
    "InboundBinarySms",
    "InboundMedia",
    "InboundMediaBody",
    "InboundMediaSms",
    "InboundSms",
    "InboundSmsList",
    "SmsGroupKeyword",
    "SmsGroupAutoUpdate",
    "SmsGroupList",
    "VerificationMethod",
    "VerificationCodeType",
    "VerificationStatus",
    "VerificationReason",
    "VerificationSource",
    "VerificationValue",
    "VerificationIdentity",
    "VerificationSmsOptions",
    "VerificationFlashCallOptions",
    "VerificationSpeech",
    "VerificationCalloutOptions",
    "VerificationWhatsAppOptions",
    "StartedSms",
    "StartedFlashCall",
    "StartedSeamless",
    "StartedCallout",
    "StartedWhatsApp",
    "VerificationLink",
    "VerificationPrice",
    "StartedVerification",
    "VerificationReport",
    "RequestedSms",
    "RequestedFlashCall",
    "RequestedCallout",
    "RequestedWhatsApp",
    "VerificationAnswer",
    "CurrencyAmount",
    "EndpointType",
    "CallEndpoint",
    "CallDomain",
    "CallStatus",
    "CallResult",
    "CallReason",
    "MusicOnHold",
    "CallHeader",
    "ConferenceDtmfOptions",
    "CallMachineDetection",
    "MachineDetectionOptions",
    "PlayFilesInstruction",
    "SayInstruction",
    "SendDtmfInstruction",
    "SetCookieInstruction",
    "AnswerInstruction",
    "TranscriptionOptions",
    "RecordingOptions",
    "StartRecordingInstruction",
    "StopRecordingInstruction",
    "SvamlInstruction",
    "HangupAction",
    "ContinueAction",
    "ConnectPstnAction",
    "ConnectMxpAction",
    "ConnectSipAction",
    "ConnectConferenceAction",
    "ConnectStreamAction",
    "MenuOption",
    "CallMenu",
    "RunMenuAction",
    "ParkAction",
    "SvamlAction",
    "Svaml",
    "MenuResult",
    "VoiceCapability",
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
    "SmsDelivered",
    "TextSms",
    "AsyncSmsResource",
    "SmsResource",
    "Call",
    "StartedCall",
    "VoiceAnswered",
    "VoiceDisconnected",
    "VoiceIncoming",
    "VoiceNotified",
    "VoicePrompted",
    "AsyncVoiceResource",
    "VoiceResource",
    "Verification",
    "VerifyFinished",
    "VerifyRequested",
    "VerifySmsDelivered",
    "AsyncVerifyResource",
    "VerifyResource",
    "ConversationAnalysed",
    "ConversationCapabilityChecked",
    "ConversationChannelChanged",
    "ConversationContactCreated",
    "ConversationContactDeleted",
    "ConversationContactUpdated",
    "ConversationContactsMerged",
    "ConversationDeleted",
    "ConversationDelivered",
    "ConversationEventDelivered",
    "ConversationEventReceived",
    "ConversationIdentitiesDuplicated",
    "ConversationOptedIn",
    "ConversationOptedOut",
    "ConversationReceived",
    "ConversationRecorded",
    "ConversationRedacted",
    "ConversationStarted",
    "ConversationStopped",
    "ConversationSubmitted",
    "ConversationUnsupported",
    "Message",
    "SentMessage",
    "AsyncConversationResource",
    "ConversationResource",
    "ChannelProfile",
    "Contact",
    "IdentityConflict",
    "AsyncContactResource",
    "ContactResource",
    "Fax",
    "FaxCompleted",
    "FaxIncoming",
    "AsyncFaxResource",
    "FaxResource",
    "FaxService",
    "AsyncFaxServicesResource",
    "FaxServicesResource",
    "FaxCoverPage",
    "AsyncFaxCoverPagesResource",
    "FaxCoverPagesResource",
    "FaxEmail",
    "AsyncFaxEmailsResource",
    "FaxEmailsResource",
    "ActiveNumber",
    "EmergencyAddressValidation",
    "NumberCallbackConfiguration",
    "NumberRegion",
    "NumberUpdated",
    "AsyncNumbersResource",
    "NumbersResource",
    "SmsGroup",
    "AsyncSmsGroupsResource",
    "SmsGroupsResource",
    "Conference",
    "ConferenceParticipant",
    "AsyncVoiceConferencesResource",
    "VoiceConferencesResource",
    "QueriedNumber",
    "QueriedNumberDetails",
    "VoiceCallbackUrls",
    "VoiceCallbacks",
    "VoiceNumber",
    "AsyncVoiceApplicationsResource",
    "VoiceApplicationsResource",
    "__version__",
]
