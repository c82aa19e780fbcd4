"""Sinch: SMS, voice calls, verification, conversation messages, contacts, phone numbers and fax."""

from __future__ import annotations

from ._error_data import ErrorData
from ._runtime.async_stream import AsyncByteStream
from ._runtime.envelope import AsyncEnvelopePage, AsyncEnvelopePager, EnvelopePage
from ._runtime.page import AsyncPage, AsyncPager, Page
from ._runtime.raw import RawResponse
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
from ._runtime.variants import UnknownVariant
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
from .models.agent import Agent
from .models.agent_joined_event import AgentJoinedEvent
from .models.agent_left_event import AgentLeftEvent
from .models.agent_type import AgentType
from .models.answer_instruction import AnswerInstruction
from .models.app_event import AppEvent
from .models.app_message import AppMessage
from .models.app_message_content import AppMessageContent
from .models.apple_business_chat_credentials import AppleBusinessChatCredentials
from .models.application_error import ApplicationError
from .models.available_number import AvailableNumber
from .models.batch_recipient import BatchRecipient
from .models.batch_status_update import BatchStatusData, BatchStatusUpdate, MessageBatchData
from .models.binary_sms import BinarySms
from .models.boleto import Boleto
from .models.boleto_button import BoletoButton
from .models.calendar_message import CalendarMessage
from .models.call_domain import CallDomain
from .models.call_endpoint import CallEndpoint
from .models.call_header import CallHeader
from .models.call_machine_detection import CallMachineDetection
from .models.call_menu import CallMenu
from .models.call_message import CallMessage
from .models.call_reason import CallReason
from .models.call_result import CallResult
from .models.call_status import CallStatus
from .models.callback_settings import CallbackSettings
from .models.capability_notification import CapabilityNotification
from .models.card_height import CardHeight
from .models.card_message import CardMessage, CardMessageProperties
from .models.carousel_message import CarouselMessage
from .models.channel_credential import ChannelCredential, ChannelState
from .models.channel_event_notification import ChannelEvent, ChannelEventData, ChannelEventNotification
from .models.channel_identity import ChannelIdentity
from .models.channel_keys import ChannelKeys
from .models.channel_properties import ChannelProperties
from .models.channel_specific_contact_message import ChannelSpecificContactMessage, NfmReply, NfmReplyMessage
from .models.channel_specific_message import ChannelSpecificMessage
from .models.channel_template import ChannelTemplate
from .models.choice import Choice
from .models.choice_content import ChoiceContent
from .models.choice_message import ChoiceMessage, ChoiceMessageProperties
from .models.choice_response_message import ChoiceResponseMessage
from .models.comment_event import CommentEvent
from .models.comment_reply_event import CommentReplyEvent
from .models.composing_end_event import ComposingEndEvent
from .models.composing_event import ComposingEvent
from .models.conference_dtmf_options import ConferenceDtmfOptions
from .models.connect_conference_action import ConnectConferenceAction
from .models.connect_mxp_action import ConnectMxpAction
from .models.connect_pstn_action import ConnectPstnAction
from .models.connect_sip_action import ConnectSipAction
from .models.connect_stream_action import ConnectStreamAction
from .models.consent_identity_list import ConsentIdentityList
from .models.consent_list_type import ConsentListType
from .models.contact import ChannelProfile, Contact, IdentityConflict
from .models.contact_event import ContactEvent
from .models.contact_info_message import (
    ContactAddress,
    ContactEmailAddress,
    ContactInfoMessage,
    ContactName,
    ContactOrganization,
    ContactPhoneNumber,
    ContactUrl,
)
from .models.contact_list import ContactList
from .models.contact_merge_notification import ContactMergeNotification
from .models.contact_message import ContactMessage, ReplyTo
from .models.contact_message_content import ContactMessageContent
from .models.contact_message_event import ContactMessageEvent
from .models.contact_notification import ContactNotification
from .models.continue_action import ContinueAction
from .models.conversation import (
    ConversationAnalysed,
    ConversationBatchUpdated,
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
    TranscodedMessage,
)
from .models.conversation_apps import ConversationApps, QueueStats, RateLimits
from .models.conversation_batches import MessageBatch, SentBatch
from .models.conversation_capabilities import CapabilityRequest
from .models.conversation_channel import ConversationChannel
from .models.conversation_consents import ConsentAudit, ConsentAuditRecord, ConsentIdentity
from .models.conversation_conversations import Conversation, RecentConversation, SentEvent
from .models.conversation_deleted_event import ConversationDeletedEvent
from .models.conversation_event_list import ConversationEventList
from .models.conversation_events import ConversationEvent
from .models.conversation_list import ConversationList
from .models.conversation_notification import ConversationNotification
from .models.conversation_settings import ContactSettings, ProjectSettings, ProjectSettingsContent
from .models.conversation_templates import MessageTemplate
from .models.conversation_templates_v1 import TextTemplate
from .models.conversation_webhooks import ConversationWebhook
from .models.coordinates import Coordinates
from .models.currency_amount import CurrencyAmount
from .models.delivery_report_based_fallback import DeliveryReportBasedFallback
from .models.delivery_status import DeliveryStatus
from .models.dispatch_retention_policy import DispatchRetentionPolicy
from .models.duplicated_contact_identities import DuplicatedContactIdentities, DuplicatedIdentity
from .models.dynamic_pix import DynamicPix
from .models.emergency_address import EmergencyAddress
from .models.endpoint_type import EndpointType
from .models.est_setup import EstSetup
from .models.event_delivery_report import EventDeliveryReport
from .models.fallback_message import FallbackMessage
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
from .models.feature_flag import FeatureFlag
from .models.free_item import FreeItem
from .models.free_map import FreeMap
from .models.free_object import FreeObject
from .models.free_value import FreeValue
from .models.generic_event import GenericEvent
from .models.hangup_action import HangupAction
from .models.identified_by import IdentifiedBy
from .models.identity_conflict_list import IdentityConflictList
from .models.image_recognition_result import (
    DocumentFieldClassification,
    DocumentImageClassification,
    ImageRecognitionResult,
    OpticalCharacterRecognition,
)
from .models.inbound_binary_sms import InboundBinarySms
from .models.inbound_media import InboundMedia
from .models.inbound_media_body import InboundMediaBody
from .models.inbound_media_sms import InboundMediaSms
from .models.inbound_sms import InboundSms
from .models.inbound_sms_list import InboundSmsList
from .models.inbound_text_sms import InboundTextSms
from .models.instagram_credentials import InstagramCredentials
from .models.intent_score import IntentScore
from .models.kakao_talk_app_link_button import KakaoTalkAppLinkButton
from .models.kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButton
from .models.kakao_talk_button import KakaoTalkButton
from .models.kakao_talk_card import KakaoTalkCard
from .models.kakao_talk_carousel_commerce import (
    KakaoTalkCarousel,
    KakaoTalkCarouselCommerce,
    KakaoTalkCarouselHead,
    KakaoTalkCarouselTail,
)
from .models.kakao_talk_carousel_commerce_message import KakaoTalkCarouselCommerceMessage
from .models.kakao_talk_chat_credentials import KakaoTalkChatCredentials
from .models.kakao_talk_commerce import KakaoTalkCommerce
from .models.kakao_talk_commerce_message import KakaoTalkCommerceMessage
from .models.kakao_talk_coupon import KakaoTalkCoupon
from .models.kakao_talk_credentials import KakaoTalkCredentials
from .models.kakao_talk_discount_rate import KakaoTalkDiscountRate
from .models.kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCoupon
from .models.kakao_talk_fixed_discount import KakaoTalkFixedDiscount
from .models.kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCoupon
from .models.kakao_talk_free_coupon import KakaoTalkFreeCoupon
from .models.kakao_talk_image import KakaoTalkImage
from .models.kakao_talk_price import KakaoTalkPrice
from .models.kakao_talk_regular_price import KakaoTalkRegularPrice
from .models.kakao_talk_shipping_discount_coupon import KakaoTalkShippingDiscountCoupon
from .models.kakao_talk_up_coupon import KakaoTalkUpCoupon
from .models.kakao_talk_web_link_button import KakaoTalkWebLinkButton
from .models.language import Language
from .models.line_credentials import LineCredentials
from .models.line_enterprise_credentials import LineEnterpriseCredentials
from .models.line_keys import LineKeys
from .models.line_notification_template import LineNotificationTemplate, LineTemplateBody, LineTemplateButton
from .models.line_notification_template_message import LineNotificationTemplateMessage
from .models.line_template_item import LineTemplateItem
from .models.list_choice import ListChoice
from .models.list_item import ListItem
from .models.list_message import ListMessage, ListMessageProperties
from .models.list_section import ListSection
from .models.location_message import LocationMessage
from .models.machine_detection_options import MachineDetectionOptions
from .models.media_body import MediaBody
from .models.media_card_message import MediaCardMessage
from .models.media_message import MediaMessage
from .models.media_sms import MediaSms
from .models.menu_option import MenuOption
from .models.menu_result import MenuResult
from .models.message_content_type import MessageContentType
from .models.message_delivery_report import MessageDeliveryReport
from .models.message_direction import MessageDirection
from .models.message_list import MessageList
from .models.message_queue import MessageQueue
from .models.message_retry_settings import MessageRetrySettings
from .models.message_source import MessageSource
from .models.message_status import MessageStatus
from .models.message_status_code import MessageStatusCode
from .models.message_submit_notification import MessageSubmitNotification
from .models.messages_view import MessagesView
from .models.metadata_report_view import MetadataReportView
from .models.metadata_update_strategy import MetadataUpdateStrategy
from .models.mms_credentials import BasicAuth, MmsCredentials
from .models.money import Money
from .models.music_on_hold import MusicOnHold
from .models.nlu_result import NluResult
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
from .models.numbers_error import NumbersError, NumbersErrorBody
from .models.numbers_error_detail import NumbersErrorDetail, NumbersFieldViolation
from .models.offensive_analysis import OffensiveAnalysis
from .models.omni_message import OmniMessage
from .models.opt_error_details import OptErrorDetails
from .models.opt_in_notification import OptInNotification
from .models.opt_out_notification import OptOutNotification
from .models.order import Order
from .models.order_details import OrderDetails
from .models.order_details_message import OrderDetailsMessage
from .models.order_item import OrderItem
from .models.order_payment import OrderPayment
from .models.order_state import OrderState
from .models.order_status import OrderStatus, OrderStatusOrder, OrderStatusPayment
from .models.order_status_message import OrderStatusMessage
from .models.park_action import ParkAction
from .models.payment_button import PaymentButton
from .models.payment_link import PaymentLink
from .models.payment_link_button import PaymentLinkButton
from .models.payment_settings import PaymentSettings
from .models.payment_status_update_event import PaymentStatusUpdateEvent
from .models.pii_result import PiiResult
from .models.pix_button import PixButton
from .models.pix_key_type import PixKeyType
from .models.play_files_instruction import PlayFilesInstruction
from .models.processing_mode import ProcessingMode
from .models.processing_strategy import ProcessingStrategy
from .models.product import Product
from .models.product_response_message import ProductResponseMessage
from .models.profile_channel import ProfileChannel
from .models.provisioning_error import ProvisioningError
from .models.provisioning_status import ProvisioningStatus
from .models.reaction_event import ReactionEvent
from .models.read_message_event import ReadMessageEvent
from .models.reason import Reason
from .models.reason_code import ReasonCode
from .models.reason_sub_code import ReasonSubCode
from .models.recent_conversation_list import RecentConversationList
from .models.recipient import Recipient
from .models.recognized_data import RecognizedData
from .models.record_notification import RecordNotification
from .models.recording_options import RecordingOptions
from .models.redacted_message import RedactedMessage
from .models.requested_callout import RequestedCallout
from .models.requested_flash_call import RequestedFlashCall
from .models.requested_sms import RequestedSms
from .models.requested_whats_app import RequestedWhatsApp
from .models.retention_policy import RetentionPolicy
from .models.rtc_setup import RtcSetup
from .models.run_menu_action import RunMenuAction
from .models.say_instruction import SayInstruction
from .models.scheduled_sms import ScheduledSms
from .models.scheduled_voice import ScheduledVoice
from .models.send_dtmf_instruction import SendDtmfInstruction
from .models.sentiment import Sentiment
from .models.sentiment_result import SentimentResult
from .models.sentiment_score import SentimentScore
from .models.set_cookie_instruction import SetCookieInstruction
from .models.share_location_message import ShareLocationMessage
from .models.short_link_activated_event import ShortLinkActivatedEvent
from .models.smart_conversation_notification import AnalysisResults, SmartConversationNotification
from .models.sms import SmsDelivered, TextSms
from .models.sms_batch import SmsBatch
from .models.sms_batch_list import SmsBatchList
from .models.sms_batch_report import SmsBatchReport
from .models.sms_configuration import SmsConfiguration
from .models.sms_delivery_code import SmsDeliveryCode
from .models.sms_dry_run import SmsDryRun
from .models.sms_dry_run_recipient import SmsDryRunRecipient
from .models.sms_error import SmsError
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
from .models.static_bearer import StaticBearer
from .models.static_token import StaticToken
from .models.stop_recording_instruction import StopRecordingInstruction
from .models.svaml import Svaml
from .models.svaml_action import SvamlAction
from .models.svaml_instruction import SvamlInstruction
from .models.telegram_credentials import TelegramCredentials
from .models.template_channel import TemplateChannel
from .models.template_content import TemplateContent
from .models.template_message import TemplateMessage
from .models.template_reference import TemplateReference
from .models.template_text_translation import TemplateTextTranslation
from .models.template_translation import TemplateTranslation
from .models.template_variable import TemplateVariable
from .models.text_message import TextMessage
from .models.transcription_options import TranscriptionOptions
from .models.unsupported_callback import UnsupportedCallback
from .models.url_message import UrlMessage
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
from .models.we_chat_credentials import WeChatCredentials
from .models.webhook_credentials import WebhookCredentials
from .models.webhook_target_type import WebhookTargetType
from .models.webhook_trigger import WebhookTrigger
from .models.whats_app_document_header import WhatsAppDocumentHeader
from .models.whats_app_flow import FlowActionPayload, WhatsAppFlow
from .models.whats_app_flow_message import WhatsAppFlowMessage
from .models.whats_app_header import WhatsAppHeader
from .models.whats_app_image_header import WhatsAppImageHeader
from .models.whats_app_media import WhatsAppMedia
from .models.whats_app_text import WhatsAppText
from .models.whats_app_text_header import WhatsAppTextHeader
from .models.whats_app_video_header import WhatsAppVideoHeader
from .resources.contact import AsyncContactResource, ContactResource
from .resources.conversation import AsyncConversationResource, ConversationResource
from .resources.conversation_apps import AsyncConversationAppsResource, ConversationAppsResource
from .resources.conversation_batches import AsyncConversationBatchesResource, ConversationBatchesResource
from .resources.conversation_capabilities import AsyncConversationCapabilitiesResource, ConversationCapabilitiesResource
from .resources.conversation_consents import AsyncConversationConsentsResource, ConversationConsentsResource
from .resources.conversation_conversations import (
    AsyncConversationConversationsResource,
    ConversationConversationsResource,
)
from .resources.conversation_events import AsyncConversationEventsResource, ConversationEventsResource
from .resources.conversation_settings import AsyncConversationSettingsResource, ConversationSettingsResource
from .resources.conversation_templates import AsyncConversationTemplatesResource, ConversationTemplatesResource
from .resources.conversation_templates_v1 import AsyncConversationTemplatesV1Resource, ConversationTemplatesV1Resource
from .resources.conversation_webhooks import AsyncConversationWebhooksResource, ConversationWebhooksResource
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
from .types.agent import AgentDict, AgentInput
from .types.agent_joined_event import AgentJoinedEventDict, AgentJoinedEventInput
from .types.agent_left_event import AgentLeftEventDict, AgentLeftEventInput
from .types.answer_instruction import AnswerInstructionDict, AnswerInstructionInput
from .types.app_event import AppEventInput
from .types.app_message import AppMessageDict, AppMessageInput
from .types.app_message_content import AppMessageContentInput
from .types.apple_business_chat_credentials import AppleBusinessChatCredentialsDict, AppleBusinessChatCredentialsInput
from .types.batch_recipient import BatchRecipientDict, BatchRecipientInput
from .types.boleto import BoletoDict, BoletoInput
from .types.boleto_button import BoletoButtonDict, BoletoButtonInput
from .types.calendar_message import CalendarMessageDict, CalendarMessageInput
from .types.call_endpoint import CallEndpointDict, CallEndpointInput
from .types.call_header import CallHeaderDict, CallHeaderInput
from .types.call_menu import CallMenuDict, CallMenuInput
from .types.call_message import CallMessageDict, CallMessageInput
from .types.callback_settings import CallbackSettingsDict, CallbackSettingsInput
from .types.card_message import CardMessageDict, CardMessageInput, CardMessagePropertiesDict, CardMessagePropertiesInput
from .types.carousel_message import CarouselMessageDict, CarouselMessageInput
from .types.channel_credential import ChannelCredentialDict, ChannelCredentialInput
from .types.channel_identity import ChannelIdentityDict, ChannelIdentityInput
from .types.channel_keys import ChannelKeysInput
from .types.channel_properties import ChannelPropertiesDict, ChannelPropertiesInput
from .types.channel_specific_contact_message import (
    ChannelSpecificContactMessageDict,
    ChannelSpecificContactMessageInput,
    NfmReplyDict,
    NfmReplyInput,
    NfmReplyMessageDict,
    NfmReplyMessageInput,
)
from .types.channel_specific_message import ChannelSpecificMessageInput
from .types.channel_template import ChannelTemplateDict, ChannelTemplateInput
from .types.choice import ChoiceDict, ChoiceInput
from .types.choice_content import ChoiceContentInput
from .types.choice_message import (
    ChoiceMessageDict,
    ChoiceMessageInput,
    ChoiceMessagePropertiesDict,
    ChoiceMessagePropertiesInput,
)
from .types.choice_response_message import ChoiceResponseMessageDict, ChoiceResponseMessageInput
from .types.comment_event import CommentEventDict, CommentEventInput
from .types.comment_reply_event import CommentReplyEventDict, CommentReplyEventInput
from .types.composing_end_event import ComposingEndEventDict, ComposingEndEventInput
from .types.composing_event import ComposingEventDict, ComposingEventInput
from .types.conference_dtmf_options import ConferenceDtmfOptionsDict, ConferenceDtmfOptionsInput
from .types.connect_conference_action import ConnectConferenceActionDict, ConnectConferenceActionInput
from .types.connect_mxp_action import ConnectMxpActionDict, ConnectMxpActionInput
from .types.connect_pstn_action import ConnectPstnActionDict, ConnectPstnActionInput
from .types.connect_sip_action import ConnectSipActionDict, ConnectSipActionInput
from .types.connect_stream_action import ConnectStreamActionDict, ConnectStreamActionInput
from .types.contact_event import ContactEventInput
from .types.contact_info_message import (
    ContactAddressDict,
    ContactAddressInput,
    ContactEmailAddressDict,
    ContactEmailAddressInput,
    ContactInfoMessageDict,
    ContactInfoMessageInput,
    ContactNameDict,
    ContactNameInput,
    ContactOrganizationDict,
    ContactOrganizationInput,
    ContactPhoneNumberDict,
    ContactPhoneNumberInput,
    ContactUrlDict,
    ContactUrlInput,
)
from .types.contact_message import ContactMessageDict, ContactMessageInput, ReplyToDict, ReplyToInput
from .types.contact_message_content import ContactMessageContentInput
from .types.contact_message_event import ContactMessageEventInput
from .types.continue_action import ContinueActionDict, ContinueActionInput
from .types.conversation_deleted_event import ConversationDeletedEventDict, ConversationDeletedEventInput
from .types.coordinates import CoordinatesDict, CoordinatesInput
from .types.delivery_report_based_fallback import DeliveryReportBasedFallbackDict, DeliveryReportBasedFallbackInput
from .types.dispatch_retention_policy import DispatchRetentionPolicyDict, DispatchRetentionPolicyInput
from .types.dynamic_pix import DynamicPixDict, DynamicPixInput
from .types.emergency_address import EmergencyAddressDict, EmergencyAddressInput
from .types.est_setup import EstSetupDict, EstSetupInput
from .types.fallback_message import FallbackMessageDict, FallbackMessageInput
from .types.fax_file import FaxFileDict, FaxFileInput
from .types.fax_number_permissions import FaxNumberPermissionsDict, FaxNumberPermissionsInput
from .types.fax_setup import FaxSetupDict, FaxSetupInput
from .types.feature_flag import FeatureFlagDict, FeatureFlagInput
from .types.free_item import FreeItemInput
from .types.free_object import FreeObjectDict, FreeObjectInput
from .types.free_value import FreeValueInput
from .types.generic_event import GenericEventDict, GenericEventInput
from .types.hangup_action import HangupActionDict, HangupActionInput
from .types.identified_by import IdentifiedByDict, IdentifiedByInput
from .types.instagram_credentials import InstagramCredentialsDict, InstagramCredentialsInput
from .types.kakao_talk_app_link_button import KakaoTalkAppLinkButtonDict, KakaoTalkAppLinkButtonInput
from .types.kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButtonDict, KakaoTalkBotKeywordButtonInput
from .types.kakao_talk_button import KakaoTalkButtonInput
from .types.kakao_talk_card import KakaoTalkCardDict, KakaoTalkCardInput
from .types.kakao_talk_carousel_commerce import (
    KakaoTalkCarouselCommerceDict,
    KakaoTalkCarouselCommerceInput,
    KakaoTalkCarouselDict,
    KakaoTalkCarouselHeadDict,
    KakaoTalkCarouselHeadInput,
    KakaoTalkCarouselInput,
    KakaoTalkCarouselTailDict,
    KakaoTalkCarouselTailInput,
)
from .types.kakao_talk_carousel_commerce_message import (
    KakaoTalkCarouselCommerceMessageDict,
    KakaoTalkCarouselCommerceMessageInput,
)
from .types.kakao_talk_chat_credentials import KakaoTalkChatCredentialsDict, KakaoTalkChatCredentialsInput
from .types.kakao_talk_commerce import KakaoTalkCommerceDict, KakaoTalkCommerceInput
from .types.kakao_talk_commerce_message import KakaoTalkCommerceMessageDict, KakaoTalkCommerceMessageInput
from .types.kakao_talk_coupon import KakaoTalkCouponInput
from .types.kakao_talk_credentials import KakaoTalkCredentialsDict, KakaoTalkCredentialsInput
from .types.kakao_talk_discount_rate import KakaoTalkDiscountRateDict, KakaoTalkDiscountRateInput
from .types.kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCouponDict, KakaoTalkDiscountRateCouponInput
from .types.kakao_talk_fixed_discount import KakaoTalkFixedDiscountDict, KakaoTalkFixedDiscountInput
from .types.kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCouponDict, KakaoTalkFixedDiscountCouponInput
from .types.kakao_talk_free_coupon import KakaoTalkFreeCouponDict, KakaoTalkFreeCouponInput
from .types.kakao_talk_image import KakaoTalkImageDict, KakaoTalkImageInput
from .types.kakao_talk_price import KakaoTalkPriceInput
from .types.kakao_talk_regular_price import KakaoTalkRegularPriceDict, KakaoTalkRegularPriceInput
from .types.kakao_talk_shipping_discount_coupon import (
    KakaoTalkShippingDiscountCouponDict,
    KakaoTalkShippingDiscountCouponInput,
)
from .types.kakao_talk_up_coupon import KakaoTalkUpCouponDict, KakaoTalkUpCouponInput
from .types.kakao_talk_web_link_button import KakaoTalkWebLinkButtonDict, KakaoTalkWebLinkButtonInput
from .types.line_credentials import LineCredentialsDict, LineCredentialsInput
from .types.line_enterprise_credentials import LineEnterpriseCredentialsDict, LineEnterpriseCredentialsInput
from .types.line_keys import LineKeysDict, LineKeysInput
from .types.line_notification_template import (
    LineNotificationTemplateDict,
    LineNotificationTemplateInput,
    LineTemplateBodyDict,
    LineTemplateBodyInput,
    LineTemplateButtonDict,
    LineTemplateButtonInput,
)
from .types.line_notification_template_message import (
    LineNotificationTemplateMessageDict,
    LineNotificationTemplateMessageInput,
)
from .types.line_template_item import LineTemplateItemDict, LineTemplateItemInput
from .types.list_choice import ListChoiceDict, ListChoiceInput
from .types.list_item import ListItemInput
from .types.list_message import ListMessageDict, ListMessageInput, ListMessagePropertiesDict, ListMessagePropertiesInput
from .types.list_section import ListSectionDict, ListSectionInput
from .types.location_message import LocationMessageDict, LocationMessageInput
from .types.machine_detection_options import MachineDetectionOptionsDict, MachineDetectionOptionsInput
from .types.media_card_message import MediaCardMessageDict, MediaCardMessageInput
from .types.media_message import MediaMessageDict, MediaMessageInput
from .types.menu_option import MenuOptionDict, MenuOptionInput
from .types.message_retry_settings import MessageRetrySettingsDict, MessageRetrySettingsInput
from .types.mms_credentials import BasicAuthDict, BasicAuthInput, MmsCredentialsDict, MmsCredentialsInput
from .types.number_pattern import NumberPatternDict, NumberPatternInput
from .types.omni_message import OmniMessageInput
from .types.order import OrderDict, OrderInput
from .types.order_details import OrderDetailsDict, OrderDetailsInput
from .types.order_details_message import OrderDetailsMessageDict, OrderDetailsMessageInput
from .types.order_item import OrderItemDict, OrderItemInput
from .types.order_payment import OrderPaymentDict, OrderPaymentInput
from .types.order_status import (
    OrderStatusDict,
    OrderStatusInput,
    OrderStatusOrderDict,
    OrderStatusOrderInput,
    OrderStatusPaymentDict,
    OrderStatusPaymentInput,
)
from .types.order_status_message import OrderStatusMessageDict, OrderStatusMessageInput
from .types.park_action import ParkActionDict, ParkActionInput
from .types.payment_button import PaymentButtonInput
from .types.payment_link import PaymentLinkDict, PaymentLinkInput
from .types.payment_link_button import PaymentLinkButtonDict, PaymentLinkButtonInput
from .types.payment_settings import PaymentSettingsDict, PaymentSettingsInput
from .types.payment_status_update_event import PaymentStatusUpdateEventDict, PaymentStatusUpdateEventInput
from .types.pix_button import PixButtonDict, PixButtonInput
from .types.play_files_instruction import PlayFilesInstructionDict, PlayFilesInstructionInput
from .types.product import ProductDict, ProductInput
from .types.product_response_message import ProductResponseMessageDict, ProductResponseMessageInput
from .types.reaction_event import ReactionEventDict, ReactionEventInput
from .types.read_message_event import ReadMessageEventDict, ReadMessageEventInput
from .types.reason import ReasonDict, ReasonInput
from .types.recipient import RecipientDict, RecipientInput
from .types.recording_options import RecordingOptionsDict, RecordingOptionsInput
from .types.retention_policy import RetentionPolicyDict, RetentionPolicyInput
from .types.rtc_setup import RtcSetupDict, RtcSetupInput
from .types.run_menu_action import RunMenuActionDict, RunMenuActionInput
from .types.say_instruction import SayInstructionDict, SayInstructionInput
from .types.send_dtmf_instruction import SendDtmfInstructionDict, SendDtmfInstructionInput
from .types.set_cookie_instruction import SetCookieInstructionDict, SetCookieInstructionInput
from .types.share_location_message import ShareLocationMessageDict, ShareLocationMessageInput
from .types.short_link_activated_event import ShortLinkActivatedEventDict, ShortLinkActivatedEventInput
from .types.sms_group_auto_update import SmsGroupAutoUpdateDict, SmsGroupAutoUpdateInput
from .types.sms_group_keyword import SmsGroupKeywordDict, SmsGroupKeywordInput
from .types.sms_setup import SmsSetupDict, SmsSetupInput
from .types.start_recording_instruction import StartRecordingInstructionDict, StartRecordingInstructionInput
from .types.static_bearer import StaticBearerDict, StaticBearerInput
from .types.static_token import StaticTokenDict, StaticTokenInput
from .types.stop_recording_instruction import StopRecordingInstructionDict, StopRecordingInstructionInput
from .types.svaml import SvamlDict, SvamlInput
from .types.svaml_action import SvamlActionInput
from .types.svaml_instruction import SvamlInstructionInput
from .types.telegram_credentials import TelegramCredentialsDict, TelegramCredentialsInput
from .types.template_content import TemplateContentInput
from .types.template_message import TemplateMessageDict, TemplateMessageInput
from .types.template_reference import TemplateReferenceDict, TemplateReferenceInput
from .types.template_text_translation import TemplateTextTranslationDict, TemplateTextTranslationInput
from .types.template_translation import TemplateTranslationDict, TemplateTranslationInput
from .types.template_variable import TemplateVariableDict, TemplateVariableInput
from .types.text_message import TextMessageDict, TextMessageInput
from .types.transcription_options import TranscriptionOptionsDict, TranscriptionOptionsInput
from .types.url_message import UrlMessageDict, UrlMessageInput
from .types.verification_callout_options import VerificationCalloutOptionsDict, VerificationCalloutOptionsInput
from .types.verification_flash_call_options import VerificationFlashCallOptionsDict, VerificationFlashCallOptionsInput
from .types.verification_sms_options import VerificationSmsOptionsDict, VerificationSmsOptionsInput
from .types.verification_speech import VerificationSpeechDict, VerificationSpeechInput
from .types.verification_whats_app_options import VerificationWhatsAppOptionsDict, VerificationWhatsAppOptionsInput
from .types.voice_setup import VoiceSetupInput
from .types.we_chat_credentials import WeChatCredentialsDict, WeChatCredentialsInput
from .types.webhook_credentials import WebhookCredentialsDict, WebhookCredentialsInput
from .types.whats_app_document_header import WhatsAppDocumentHeaderDict, WhatsAppDocumentHeaderInput
from .types.whats_app_flow import FlowActionPayloadDict, FlowActionPayloadInput, WhatsAppFlowDict, WhatsAppFlowInput
from .types.whats_app_flow_message import WhatsAppFlowMessageDict, WhatsAppFlowMessageInput
from .types.whats_app_header import WhatsAppHeaderInput
from .types.whats_app_image_header import WhatsAppImageHeaderDict, WhatsAppImageHeaderInput
from .types.whats_app_media import WhatsAppMediaDict, WhatsAppMediaInput
from .types.whats_app_text import WhatsAppTextDict, WhatsAppTextInput
from .types.whats_app_text_header import WhatsAppTextHeaderDict, WhatsAppTextHeaderInput
from .types.whats_app_video_header import WhatsAppVideoHeaderDict, WhatsAppVideoHeaderInput
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
    "ErrorData",
    "ConversationChannel",
    "ChannelIdentity",
    "ProcessingMode",
    "MessageDirection",
    "MessageSource",
    "MessagesView",
    "MessageQueue",
    "ProcessingStrategy",
    "MessageContentType",
    "MetadataUpdateStrategy",
    "ReasonCode",
    "ReasonSubCode",
    "Reason",
    "FreeValue",
    "FreeObject",
    "FreeItem",
    "FreeMap",
    "ChannelProperties",
    "AgentType",
    "Agent",
    "TextMessage",
    "MediaMessage",
    "Coordinates",
    "LocationMessage",
    "CallMessage",
    "UrlMessage",
    "CalendarMessage",
    "ShareLocationMessage",
    "ChoiceContent",
    "Choice",
    "ChoiceMessage",
    "ChoiceMessageProperties",
    "CardHeight",
    "CardMessage",
    "CardMessageProperties",
    "CarouselMessage",
    "ListChoice",
    "Product",
    "ListItem",
    "ListSection",
    "ListMessage",
    "ListMessageProperties",
    "TemplateReference",
    "TemplateMessage",
    "ContactAddress",
    "ContactEmailAddress",
    "ContactInfoMessage",
    "ContactName",
    "ContactOrganization",
    "ContactPhoneNumber",
    "ContactUrl",
    "WhatsAppText",
    "WhatsAppMedia",
    "WhatsAppTextHeader",
    "WhatsAppImageHeader",
    "WhatsAppVideoHeader",
    "WhatsAppDocumentHeader",
    "WhatsAppHeader",
    "FlowActionPayload",
    "WhatsAppFlow",
    "DynamicPix",
    "PixKeyType",
    "PaymentLink",
    "Boleto",
    "PaymentSettings",
    "PixButton",
    "PaymentLinkButton",
    "BoletoButton",
    "PaymentButton",
    "OrderItem",
    "Order",
    "OrderPayment",
    "OrderDetails",
    "OrderState",
    "OrderStatus",
    "OrderStatusOrder",
    "OrderStatusPayment",
    "KakaoTalkWebLinkButton",
    "KakaoTalkAppLinkButton",
    "KakaoTalkBotKeywordButton",
    "KakaoTalkButton",
    "KakaoTalkImage",
    "KakaoTalkRegularPrice",
    "KakaoTalkFixedDiscount",
    "KakaoTalkDiscountRate",
    "KakaoTalkPrice",
    "KakaoTalkFixedDiscountCoupon",
    "KakaoTalkDiscountRateCoupon",
    "KakaoTalkShippingDiscountCoupon",
    "KakaoTalkFreeCoupon",
    "KakaoTalkUpCoupon",
    "KakaoTalkCoupon",
    "KakaoTalkCommerce",
    "KakaoTalkCard",
    "KakaoTalkCarousel",
    "KakaoTalkCarouselCommerce",
    "KakaoTalkCarouselHead",
    "KakaoTalkCarouselTail",
    "LineTemplateItem",
    "LineNotificationTemplate",
    "LineTemplateBody",
    "LineTemplateButton",
    "WhatsAppFlowMessage",
    "OrderDetailsMessage",
    "OrderStatusMessage",
    "KakaoTalkCommerceMessage",
    "KakaoTalkCarouselCommerceMessage",
    "LineNotificationTemplateMessage",
    "ChannelSpecificMessage",
    "AppMessageContent",
    "OmniMessage",
    "AppMessage",
    "ChoiceResponseMessage",
    "MediaCardMessage",
    "FallbackMessage",
    "ProductResponseMessage",
    "ChannelSpecificContactMessage",
    "NfmReply",
    "NfmReplyMessage",
    "ContactMessageContent",
    "ContactMessage",
    "ReplyTo",
    "MessageStatusCode",
    "MessageStatus",
    "ComposingEvent",
    "ComposingEndEvent",
    "ReadMessageEvent",
    "ConversationDeletedEvent",
    "AgentJoinedEvent",
    "AgentLeftEvent",
    "CommentReplyEvent",
    "GenericEvent",
    "CommentEvent",
    "ReactionEvent",
    "PaymentStatusUpdateEvent",
    "ShortLinkActivatedEvent",
    "AppEvent",
    "ContactEvent",
    "ContactMessageEvent",
    "DeliveryStatus",
    "MessageDeliveryReport",
    "EventDeliveryReport",
    "MessageSubmitNotification",
    "ContactNotification",
    "ContactMergeNotification",
    "DuplicatedContactIdentities",
    "DuplicatedIdentity",
    "ConversationNotification",
    "OptErrorDetails",
    "OptInNotification",
    "OptOutNotification",
    "CapabilityNotification",
    "ChannelEvent",
    "ChannelEventData",
    "ChannelEventNotification",
    "UnsupportedCallback",
    "RecordNotification",
    "BatchStatusData",
    "BatchStatusUpdate",
    "MessageBatchData",
    "Sentiment",
    "SentimentScore",
    "IntentScore",
    "SentimentResult",
    "NluResult",
    "RecognizedData",
    "DocumentFieldClassification",
    "DocumentImageClassification",
    "ImageRecognitionResult",
    "OpticalCharacterRecognition",
    "PiiResult",
    "OffensiveAnalysis",
    "AnalysisResults",
    "SmartConversationNotification",
    "IdentifiedBy",
    "Recipient",
    "BatchRecipient",
    "ProfileChannel",
    "RedactedMessage",
    "Language",
    "MetadataReportView",
    "RetentionPolicy",
    "DispatchRetentionPolicy",
    "FeatureFlag",
    "CallbackSettings",
    "DeliveryReportBasedFallback",
    "MessageRetrySettings",
    "StaticBearer",
    "StaticToken",
    "BasicAuth",
    "MmsCredentials",
    "InstagramCredentials",
    "TelegramCredentials",
    "KakaoTalkCredentials",
    "KakaoTalkChatCredentials",
    "LineCredentials",
    "LineKeys",
    "LineEnterpriseCredentials",
    "WeChatCredentials",
    "AppleBusinessChatCredentials",
    "ChannelKeys",
    "ChannelCredential",
    "ChannelState",
    "WebhookTrigger",
    "WebhookTargetType",
    "WebhookCredentials",
    "ConsentListType",
    "TemplateVariable",
    "TemplateContent",
    "TemplateTranslation",
    "ChannelTemplate",
    "TemplateChannel",
    "TemplateTextTranslation",
    "MessageList",
    "ContactList",
    "IdentityConflictList",
    "ConversationList",
    "RecentConversationList",
    "ConversationEventList",
    "ConsentIdentityList",
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
    "NumbersErrorDetail",
    "NumbersFieldViolation",
    "NumbersError",
    "NumbersErrorBody",
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
    "SmsError",
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
    "ApplicationError",
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
    "TemplateTextTranslationDict",
    "TemplateTextTranslationInput",
    "TemplateVariableDict",
    "TemplateVariableInput",
    "TemplateTranslationDict",
    "TemplateTranslationInput",
    "ChannelTemplateDict",
    "ChannelTemplateInput",
    "TemplateReferenceDict",
    "TemplateReferenceInput",
    "TextMessageDict",
    "TextMessageInput",
    "CardMessageDict",
    "CardMessageInput",
    "CardMessagePropertiesDict",
    "CardMessagePropertiesInput",
    "ChoiceMessageDict",
    "ChoiceMessageInput",
    "ChoiceMessagePropertiesDict",
    "ChoiceMessagePropertiesInput",
    "CarouselMessageDict",
    "CarouselMessageInput",
    "MediaMessageDict",
    "MediaMessageInput",
    "LocationMessageDict",
    "LocationMessageInput",
    "ListMessageDict",
    "ListMessageInput",
    "ListMessagePropertiesDict",
    "ListMessagePropertiesInput",
    "ContactInfoMessageDict",
    "ContactInfoMessageInput",
    "ContactUrlDict",
    "ContactUrlInput",
    "ContactOrganizationDict",
    "ContactOrganizationInput",
    "ContactEmailAddressDict",
    "ContactEmailAddressInput",
    "ContactAddressDict",
    "ContactAddressInput",
    "ContactPhoneNumberDict",
    "ContactPhoneNumberInput",
    "ContactNameDict",
    "ContactNameInput",
    "TemplateMessageDict",
    "TemplateMessageInput",
    "ListSectionDict",
    "ListSectionInput",
    "ListChoiceDict",
    "ListChoiceInput",
    "ProductDict",
    "ProductInput",
    "CoordinatesDict",
    "CoordinatesInput",
    "ChoiceDict",
    "ChoiceInput",
    "UrlMessageDict",
    "UrlMessageInput",
    "CallMessageDict",
    "CallMessageInput",
    "CalendarMessageDict",
    "CalendarMessageInput",
    "ShareLocationMessageDict",
    "ShareLocationMessageInput",
    "ChannelPropertiesDict",
    "ChannelPropertiesInput",
    "FreeObjectDict",
    "FreeObjectInput",
    "BatchRecipientDict",
    "BatchRecipientInput",
    "RecipientDict",
    "RecipientInput",
    "IdentifiedByDict",
    "IdentifiedByInput",
    "ChannelIdentityDict",
    "ChannelIdentityInput",
    "AppMessageDict",
    "AppMessageInput",
    "AgentDict",
    "AgentInput",
    "WhatsAppFlowMessageDict",
    "WhatsAppFlowMessageInput",
    "OrderDetailsMessageDict",
    "OrderDetailsMessageInput",
    "OrderStatusMessageDict",
    "OrderStatusMessageInput",
    "KakaoTalkCommerceMessageDict",
    "KakaoTalkCommerceMessageInput",
    "KakaoTalkCarouselCommerceMessageDict",
    "KakaoTalkCarouselCommerceMessageInput",
    "LineNotificationTemplateMessageDict",
    "LineNotificationTemplateMessageInput",
    "LineNotificationTemplateDict",
    "LineNotificationTemplateInput",
    "LineTemplateBodyDict",
    "LineTemplateBodyInput",
    "LineTemplateButtonDict",
    "LineTemplateButtonInput",
    "LineTemplateItemDict",
    "LineTemplateItemInput",
    "KakaoTalkCarouselCommerceDict",
    "KakaoTalkCarouselCommerceInput",
    "KakaoTalkCarouselDict",
    "KakaoTalkCarouselInput",
    "KakaoTalkCarouselTailDict",
    "KakaoTalkCarouselTailInput",
    "KakaoTalkCarouselHeadDict",
    "KakaoTalkCarouselHeadInput",
    "KakaoTalkCardDict",
    "KakaoTalkCardInput",
    "KakaoTalkFixedDiscountCouponDict",
    "KakaoTalkFixedDiscountCouponInput",
    "KakaoTalkDiscountRateCouponDict",
    "KakaoTalkDiscountRateCouponInput",
    "KakaoTalkShippingDiscountCouponDict",
    "KakaoTalkShippingDiscountCouponInput",
    "KakaoTalkFreeCouponDict",
    "KakaoTalkFreeCouponInput",
    "KakaoTalkUpCouponDict",
    "KakaoTalkUpCouponInput",
    "KakaoTalkFixedDiscountDict",
    "KakaoTalkFixedDiscountInput",
    "KakaoTalkDiscountRateDict",
    "KakaoTalkDiscountRateInput",
    "KakaoTalkRegularPriceDict",
    "KakaoTalkRegularPriceInput",
    "KakaoTalkImageDict",
    "KakaoTalkImageInput",
    "KakaoTalkWebLinkButtonDict",
    "KakaoTalkWebLinkButtonInput",
    "KakaoTalkAppLinkButtonDict",
    "KakaoTalkAppLinkButtonInput",
    "KakaoTalkBotKeywordButtonDict",
    "KakaoTalkBotKeywordButtonInput",
    "KakaoTalkCommerceDict",
    "KakaoTalkCommerceInput",
    "OrderStatusDict",
    "OrderStatusInput",
    "OrderStatusPaymentDict",
    "OrderStatusPaymentInput",
    "OrderStatusOrderDict",
    "OrderStatusOrderInput",
    "WhatsAppTextDict",
    "WhatsAppTextInput",
    "WhatsAppTextHeaderDict",
    "WhatsAppTextHeaderInput",
    "WhatsAppImageHeaderDict",
    "WhatsAppImageHeaderInput",
    "WhatsAppVideoHeaderDict",
    "WhatsAppVideoHeaderInput",
    "WhatsAppDocumentHeaderDict",
    "WhatsAppDocumentHeaderInput",
    "WhatsAppMediaDict",
    "WhatsAppMediaInput",
    "OrderDetailsDict",
    "OrderDetailsInput",
    "OrderPaymentDict",
    "OrderPaymentInput",
    "PixButtonDict",
    "PixButtonInput",
    "PaymentLinkButtonDict",
    "PaymentLinkButtonInput",
    "BoletoButtonDict",
    "BoletoButtonInput",
    "PaymentSettingsDict",
    "PaymentSettingsInput",
    "BoletoDict",
    "BoletoInput",
    "PaymentLinkDict",
    "PaymentLinkInput",
    "DynamicPixDict",
    "DynamicPixInput",
    "OrderDict",
    "OrderInput",
    "OrderItemDict",
    "OrderItemInput",
    "WhatsAppFlowDict",
    "WhatsAppFlowInput",
    "FlowActionPayloadDict",
    "FlowActionPayloadInput",
    "ComposingEventDict",
    "ComposingEventInput",
    "ComposingEndEventDict",
    "ComposingEndEventInput",
    "ReadMessageEventDict",
    "ReadMessageEventInput",
    "CommentReplyEventDict",
    "CommentReplyEventInput",
    "AgentJoinedEventDict",
    "AgentJoinedEventInput",
    "AgentLeftEventDict",
    "AgentLeftEventInput",
    "GenericEventDict",
    "GenericEventInput",
    "ReactionEventDict",
    "ReactionEventInput",
    "PaymentStatusUpdateEventDict",
    "PaymentStatusUpdateEventInput",
    "ShortLinkActivatedEventDict",
    "ShortLinkActivatedEventInput",
    "ConversationDeletedEventDict",
    "ConversationDeletedEventInput",
    "CommentEventDict",
    "CommentEventInput",
    "ContactMessageDict",
    "ContactMessageInput",
    "ReplyToDict",
    "ReplyToInput",
    "MediaCardMessageDict",
    "MediaCardMessageInput",
    "ChoiceResponseMessageDict",
    "ChoiceResponseMessageInput",
    "ProductResponseMessageDict",
    "ProductResponseMessageInput",
    "ChannelSpecificContactMessageDict",
    "ChannelSpecificContactMessageInput",
    "NfmReplyMessageDict",
    "NfmReplyMessageInput",
    "NfmReplyDict",
    "NfmReplyInput",
    "FallbackMessageDict",
    "FallbackMessageInput",
    "ReasonDict",
    "ReasonInput",
    "WebhookCredentialsDict",
    "WebhookCredentialsInput",
    "MessageRetrySettingsDict",
    "MessageRetrySettingsInput",
    "DeliveryReportBasedFallbackDict",
    "DeliveryReportBasedFallbackInput",
    "CallbackSettingsDict",
    "CallbackSettingsInput",
    "FeatureFlagDict",
    "FeatureFlagInput",
    "DispatchRetentionPolicyDict",
    "DispatchRetentionPolicyInput",
    "RetentionPolicyDict",
    "RetentionPolicyInput",
    "ChannelCredentialDict",
    "ChannelCredentialInput",
    "StaticBearerDict",
    "StaticBearerInput",
    "StaticTokenDict",
    "StaticTokenInput",
    "MmsCredentialsDict",
    "MmsCredentialsInput",
    "BasicAuthDict",
    "BasicAuthInput",
    "InstagramCredentialsDict",
    "InstagramCredentialsInput",
    "TelegramCredentialsDict",
    "TelegramCredentialsInput",
    "KakaoTalkCredentialsDict",
    "KakaoTalkCredentialsInput",
    "KakaoTalkChatCredentialsDict",
    "KakaoTalkChatCredentialsInput",
    "LineCredentialsDict",
    "LineCredentialsInput",
    "LineEnterpriseCredentialsDict",
    "LineEnterpriseCredentialsInput",
    "WeChatCredentialsDict",
    "WeChatCredentialsInput",
    "AppleBusinessChatCredentialsDict",
    "AppleBusinessChatCredentialsInput",
    "LineKeysDict",
    "LineKeysInput",
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
    "TemplateContentInput",
    "ListItemInput",
    "ChoiceContentInput",
    "FreeValueInput",
    "FreeItemInput",
    "ChannelSpecificMessageInput",
    "KakaoTalkCouponInput",
    "KakaoTalkPriceInput",
    "KakaoTalkButtonInput",
    "WhatsAppHeaderInput",
    "PaymentButtonInput",
    "OmniMessageInput",
    "AppMessageContentInput",
    "AppEventInput",
    "ContactMessageEventInput",
    "ContactEventInput",
    "ContactMessageContentInput",
    "ChannelKeysInput",
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
    "ConversationBatchUpdated",
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
    "TranscodedMessage",
    "AsyncConversationResource",
    "ConversationResource",
    "ChannelProfile",
    "Contact",
    "IdentityConflict",
    "AsyncContactResource",
    "ContactResource",
    "ConversationApps",
    "QueueStats",
    "RateLimits",
    "AsyncConversationAppsResource",
    "ConversationAppsResource",
    "ConversationWebhook",
    "AsyncConversationWebhooksResource",
    "ConversationWebhooksResource",
    "Conversation",
    "RecentConversation",
    "SentEvent",
    "AsyncConversationConversationsResource",
    "ConversationConversationsResource",
    "ConversationEvent",
    "AsyncConversationEventsResource",
    "ConversationEventsResource",
    "CapabilityRequest",
    "AsyncConversationCapabilitiesResource",
    "ConversationCapabilitiesResource",
    "ConsentAudit",
    "ConsentAuditRecord",
    "ConsentIdentity",
    "AsyncConversationConsentsResource",
    "ConversationConsentsResource",
    "ContactSettings",
    "ProjectSettings",
    "ProjectSettingsContent",
    "AsyncConversationSettingsResource",
    "ConversationSettingsResource",
    "MessageBatch",
    "SentBatch",
    "AsyncConversationBatchesResource",
    "ConversationBatchesResource",
    "MessageTemplate",
    "AsyncConversationTemplatesResource",
    "ConversationTemplatesResource",
    "TextTemplate",
    "AsyncConversationTemplatesV1Resource",
    "ConversationTemplatesV1Resource",
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
