"""The types of arguments that are objects."""

from __future__ import annotations

from .agent import AgentDict, AgentInput
from .agent_joined_event import AgentJoinedEventDict, AgentJoinedEventInput
from .agent_left_event import AgentLeftEventDict, AgentLeftEventInput
from .answer_instruction import AnswerInstructionDict, AnswerInstructionInput
from .app_event import AppEventInput
from .app_message import AppMessageDict, AppMessageInput
from .app_message_content import AppMessageContentInput
from .apple_business_chat_credentials import AppleBusinessChatCredentialsDict, AppleBusinessChatCredentialsInput
from .batch_recipient import BatchRecipientDict, BatchRecipientInput
from .boleto import BoletoDict, BoletoInput
from .boleto_button import BoletoButtonDict, BoletoButtonInput
from .calendar_message import CalendarMessageDict, CalendarMessageInput
from .call_endpoint import CallEndpointDict, CallEndpointInput
from .call_header import CallHeaderDict, CallHeaderInput
from .call_menu import CallMenuDict, CallMenuInput
from .call_message import CallMessageDict, CallMessageInput
from .callback_settings import CallbackSettingsDict, CallbackSettingsInput
from .card_message import CardMessageDict, CardMessageInput, CardMessagePropertiesDict, CardMessagePropertiesInput
from .carousel_message import CarouselMessageDict, CarouselMessageInput
from .channel_credential import ChannelCredentialDict, ChannelCredentialInput
from .channel_identity import ChannelIdentityDict, ChannelIdentityInput
from .channel_keys import ChannelKeysInput
from .channel_properties import ChannelPropertiesDict, ChannelPropertiesInput
from .channel_specific_contact_message import (
    ChannelSpecificContactMessageDict,
    ChannelSpecificContactMessageInput,
    NfmReplyDict,
    NfmReplyInput,
    NfmReplyMessageDict,
    NfmReplyMessageInput,
)
from .channel_specific_message import ChannelSpecificMessageInput
from .channel_template import ChannelTemplateDict, ChannelTemplateInput
from .choice import ChoiceDict, ChoiceInput
from .choice_content import ChoiceContentInput
from .choice_message import (
    ChoiceMessageDict,
    ChoiceMessageInput,
    ChoiceMessagePropertiesDict,
    ChoiceMessagePropertiesInput,
)
from .choice_response_message import ChoiceResponseMessageDict, ChoiceResponseMessageInput
from .comment_event import CommentEventDict, CommentEventInput
from .comment_reply_event import CommentReplyEventDict, CommentReplyEventInput
from .composing_end_event import ComposingEndEventDict, ComposingEndEventInput
from .composing_event import ComposingEventDict, ComposingEventInput
from .conference_dtmf_options import ConferenceDtmfOptionsDict, ConferenceDtmfOptionsInput
from .connect_conference_action import ConnectConferenceActionDict, ConnectConferenceActionInput
from .connect_mxp_action import ConnectMxpActionDict, ConnectMxpActionInput
from .connect_pstn_action import ConnectPstnActionDict, ConnectPstnActionInput
from .connect_sip_action import ConnectSipActionDict, ConnectSipActionInput
from .connect_stream_action import ConnectStreamActionDict, ConnectStreamActionInput
from .contact_event import ContactEventInput
from .contact_info_message import (
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
from .contact_message import ContactMessageDict, ContactMessageInput, ReplyToDict, ReplyToInput
from .contact_message_content import ContactMessageContentInput
from .contact_message_event import ContactMessageEventInput
from .continue_action import ContinueActionDict, ContinueActionInput
from .conversation_deleted_event import ConversationDeletedEventDict, ConversationDeletedEventInput
from .coordinates import CoordinatesDict, CoordinatesInput
from .delivery_report_based_fallback import DeliveryReportBasedFallbackDict, DeliveryReportBasedFallbackInput
from .dispatch_retention_policy import DispatchRetentionPolicyDict, DispatchRetentionPolicyInput
from .dynamic_pix import DynamicPixDict, DynamicPixInput
from .emergency_address import EmergencyAddressDict, EmergencyAddressInput
from .est_setup import EstSetupDict, EstSetupInput
from .fallback_message import FallbackMessageDict, FallbackMessageInput
from .fax_file import FaxFileDict, FaxFileInput
from .fax_number_permissions import FaxNumberPermissionsDict, FaxNumberPermissionsInput
from .fax_setup import FaxSetupDict, FaxSetupInput
from .feature_flag import FeatureFlagDict, FeatureFlagInput
from .free_item import FreeItemInput
from .free_object import FreeObjectDict, FreeObjectInput
from .free_value import FreeValueInput
from .generic_event import GenericEventDict, GenericEventInput
from .hangup_action import HangupActionDict, HangupActionInput
from .identified_by import IdentifiedByDict, IdentifiedByInput
from .instagram_credentials import InstagramCredentialsDict, InstagramCredentialsInput
from .kakao_talk_app_link_button import KakaoTalkAppLinkButtonDict, KakaoTalkAppLinkButtonInput
from .kakao_talk_bot_keyword_button import KakaoTalkBotKeywordButtonDict, KakaoTalkBotKeywordButtonInput
from .kakao_talk_button import KakaoTalkButtonInput
from .kakao_talk_card import KakaoTalkCardDict, KakaoTalkCardInput
from .kakao_talk_carousel_commerce import (
    KakaoTalkCarouselCommerceDict,
    KakaoTalkCarouselCommerceInput,
    KakaoTalkCarouselDict,
    KakaoTalkCarouselHeadDict,
    KakaoTalkCarouselHeadInput,
    KakaoTalkCarouselInput,
    KakaoTalkCarouselTailDict,
    KakaoTalkCarouselTailInput,
)
from .kakao_talk_carousel_commerce_message import (
    KakaoTalkCarouselCommerceMessageDict,
    KakaoTalkCarouselCommerceMessageInput,
)
from .kakao_talk_chat_credentials import KakaoTalkChatCredentialsDict, KakaoTalkChatCredentialsInput
from .kakao_talk_commerce import KakaoTalkCommerceDict, KakaoTalkCommerceInput
from .kakao_talk_commerce_message import KakaoTalkCommerceMessageDict, KakaoTalkCommerceMessageInput
from .kakao_talk_coupon import KakaoTalkCouponInput
from .kakao_talk_credentials import KakaoTalkCredentialsDict, KakaoTalkCredentialsInput
from .kakao_talk_discount_rate import KakaoTalkDiscountRateDict, KakaoTalkDiscountRateInput
from .kakao_talk_discount_rate_coupon import KakaoTalkDiscountRateCouponDict, KakaoTalkDiscountRateCouponInput
from .kakao_talk_fixed_discount import KakaoTalkFixedDiscountDict, KakaoTalkFixedDiscountInput
from .kakao_talk_fixed_discount_coupon import KakaoTalkFixedDiscountCouponDict, KakaoTalkFixedDiscountCouponInput
from .kakao_talk_free_coupon import KakaoTalkFreeCouponDict, KakaoTalkFreeCouponInput
from .kakao_talk_image import KakaoTalkImageDict, KakaoTalkImageInput
from .kakao_talk_price import KakaoTalkPriceInput
from .kakao_talk_regular_price import KakaoTalkRegularPriceDict, KakaoTalkRegularPriceInput
from .kakao_talk_shipping_discount_coupon import (
    KakaoTalkShippingDiscountCouponDict,
    KakaoTalkShippingDiscountCouponInput,
)
from .kakao_talk_up_coupon import KakaoTalkUpCouponDict, KakaoTalkUpCouponInput
from .kakao_talk_web_link_button import KakaoTalkWebLinkButtonDict, KakaoTalkWebLinkButtonInput
from .line_credentials import LineCredentialsDict, LineCredentialsInput
from .line_enterprise_credentials import LineEnterpriseCredentialsDict, LineEnterpriseCredentialsInput
from .line_keys import LineKeysDict, LineKeysInput
from .line_notification_template import (
    LineNotificationTemplateDict,
    LineNotificationTemplateInput,
    LineTemplateBodyDict,
    LineTemplateBodyInput,
    LineTemplateButtonDict,
    LineTemplateButtonInput,
)
from .line_notification_template_message import (
    LineNotificationTemplateMessageDict,
    LineNotificationTemplateMessageInput,
)
from .line_template_item import LineTemplateItemDict, LineTemplateItemInput
from .list_choice import ListChoiceDict, ListChoiceInput
from .list_item import ListItemInput
from .list_message import ListMessageDict, ListMessageInput, ListMessagePropertiesDict, ListMessagePropertiesInput
from .list_section import ListSectionDict, ListSectionInput
from .location_message import LocationMessageDict, LocationMessageInput
from .machine_detection_options import MachineDetectionOptionsDict, MachineDetectionOptionsInput
from .media_card_message import MediaCardMessageDict, MediaCardMessageInput
from .media_message import MediaMessageDict, MediaMessageInput
from .menu_option import MenuOptionDict, MenuOptionInput
from .message_retry_settings import MessageRetrySettingsDict, MessageRetrySettingsInput
from .mms_credentials import BasicAuthDict, BasicAuthInput, MmsCredentialsDict, MmsCredentialsInput
from .number_pattern import NumberPatternDict, NumberPatternInput
from .omni_message import OmniMessageInput
from .order import OrderDict, OrderInput
from .order_details import OrderDetailsDict, OrderDetailsInput
from .order_details_message import OrderDetailsMessageDict, OrderDetailsMessageInput
from .order_item import OrderItemDict, OrderItemInput
from .order_payment import OrderPaymentDict, OrderPaymentInput
from .order_status import (
    OrderStatusDict,
    OrderStatusInput,
    OrderStatusOrderDict,
    OrderStatusOrderInput,
    OrderStatusPaymentDict,
    OrderStatusPaymentInput,
)
from .order_status_message import OrderStatusMessageDict, OrderStatusMessageInput
from .park_action import ParkActionDict, ParkActionInput
from .payment_button import PaymentButtonInput
from .payment_link import PaymentLinkDict, PaymentLinkInput
from .payment_link_button import PaymentLinkButtonDict, PaymentLinkButtonInput
from .payment_settings import PaymentSettingsDict, PaymentSettingsInput
from .payment_status_update_event import PaymentStatusUpdateEventDict, PaymentStatusUpdateEventInput
from .pix_button import PixButtonDict, PixButtonInput
from .play_files_instruction import PlayFilesInstructionDict, PlayFilesInstructionInput
from .product import ProductDict, ProductInput
from .product_response_message import ProductResponseMessageDict, ProductResponseMessageInput
from .reaction_event import ReactionEventDict, ReactionEventInput
from .read_message_event import ReadMessageEventDict, ReadMessageEventInput
from .reason import ReasonDict, ReasonInput
from .recipient import RecipientDict, RecipientInput
from .recording_options import RecordingOptionsDict, RecordingOptionsInput
from .retention_policy import RetentionPolicyDict, RetentionPolicyInput
from .rtc_setup import RtcSetupDict, RtcSetupInput
from .run_menu_action import RunMenuActionDict, RunMenuActionInput
from .say_instruction import SayInstructionDict, SayInstructionInput
from .send_dtmf_instruction import SendDtmfInstructionDict, SendDtmfInstructionInput
from .set_cookie_instruction import SetCookieInstructionDict, SetCookieInstructionInput
from .share_location_message import ShareLocationMessageDict, ShareLocationMessageInput
from .short_link_activated_event import ShortLinkActivatedEventDict, ShortLinkActivatedEventInput
from .sms_group_auto_update import SmsGroupAutoUpdateDict, SmsGroupAutoUpdateInput
from .sms_group_keyword import SmsGroupKeywordDict, SmsGroupKeywordInput
from .sms_setup import SmsSetupDict, SmsSetupInput
from .start_recording_instruction import StartRecordingInstructionDict, StartRecordingInstructionInput
from .static_bearer import StaticBearerDict, StaticBearerInput
from .static_token import StaticTokenDict, StaticTokenInput
from .stop_recording_instruction import StopRecordingInstructionDict, StopRecordingInstructionInput
from .svaml import SvamlDict, SvamlInput
from .svaml_action import SvamlActionInput
from .svaml_instruction import SvamlInstructionInput
from .telegram_credentials import TelegramCredentialsDict, TelegramCredentialsInput
from .template_content import TemplateContentInput
from .template_message import TemplateMessageDict, TemplateMessageInput
from .template_reference import TemplateReferenceDict, TemplateReferenceInput
from .template_text_translation import TemplateTextTranslationDict, TemplateTextTranslationInput
from .template_translation import TemplateTranslationDict, TemplateTranslationInput
from .template_variable import TemplateVariableDict, TemplateVariableInput
from .text_message import TextMessageDict, TextMessageInput
from .transcription_options import TranscriptionOptionsDict, TranscriptionOptionsInput
from .url_message import UrlMessageDict, UrlMessageInput
from .verification_callout_options import VerificationCalloutOptionsDict, VerificationCalloutOptionsInput
from .verification_flash_call_options import VerificationFlashCallOptionsDict, VerificationFlashCallOptionsInput
from .verification_sms_options import VerificationSmsOptionsDict, VerificationSmsOptionsInput
from .verification_speech import VerificationSpeechDict, VerificationSpeechInput
from .verification_whats_app_options import VerificationWhatsAppOptionsDict, VerificationWhatsAppOptionsInput
from .voice_setup import VoiceSetupInput
from .we_chat_credentials import WeChatCredentialsDict, WeChatCredentialsInput
from .webhook_credentials import WebhookCredentialsDict, WebhookCredentialsInput
from .whats_app_document_header import WhatsAppDocumentHeaderDict, WhatsAppDocumentHeaderInput
from .whats_app_flow import FlowActionPayloadDict, FlowActionPayloadInput, WhatsAppFlowDict, WhatsAppFlowInput
from .whats_app_flow_message import WhatsAppFlowMessageDict, WhatsAppFlowMessageInput
from .whats_app_header import WhatsAppHeaderInput
from .whats_app_image_header import WhatsAppImageHeaderDict, WhatsAppImageHeaderInput
from .whats_app_media import WhatsAppMediaDict, WhatsAppMediaInput
from .whats_app_text import WhatsAppTextDict, WhatsAppTextInput
from .whats_app_text_header import WhatsAppTextHeaderDict, WhatsAppTextHeaderInput
from .whats_app_video_header import WhatsAppVideoHeaderDict, WhatsAppVideoHeaderInput

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
]
