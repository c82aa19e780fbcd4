"""Sinch: SMS, voice calls, verification, conversation messages, contacts, phone numbers and fax."""

from __future__ import annotations

from ._runtime.lazy import lazy as _lazy

__version__ = "0.1.0"

_HOMES = """
Sinch .client
AsyncSinch .client
APIConnectionError .errors
APIStatusError .errors
APITimeoutError .errors
AuthenticationError .errors
BadRequestError .errors
ConfigurationError .errors
ConflictError .errors
InvalidValueError .errors
NotFoundError .errors
PermissionDeniedError .errors
RateLimitError .errors
ResponseDecodeError .errors
ServerError .errors
SinchError .errors
UnprocessableEntityError .errors
WebhookError .errors
WebhookParseError .errors
WebhookPathError .errors
WebhookReplayError .errors
WebhookSignatureError .errors
AsyncPage ._runtime.page
AsyncPager ._runtime.page
Page ._runtime.page
FileInput ._runtime.values
IsoDate ._runtime.values
IsoDateTime ._runtime.values
IsoDuration ._runtime.values
IsoTime ._runtime.values
JsonInput ._runtime.values
JsonObject ._runtime.values
JsonValue ._runtime.values
OMIT ._runtime.values
Omit ._runtime.values
RawResponse ._runtime.raw
UnknownWebhook ._runtime.webhooks.events
WebhookStore ._runtime.webhooks.replay
WebhookEvent .webhooks
WebhookReceiver .webhooks
parse_webhook .webhooks
InboundSms .models.sms
MediaSms .models.sms
Sms .models.sms
SmsBatchReport .models.sms
SmsBatchReported .models.sms
SmsBatchReportedMms .models.sms
SmsDelivered .models.sms
SmsDryRun .models.sms
SmsReceived .models.sms
SmsReceivedBinary .models.sms
SmsReceivedMedia .models.sms
SmsRecipientReport .models.sms
SmsRecipientReported .models.sms
SmsRecipientReportedMms .models.sms
AsyncSmsResource .resources.sms
SmsResource .resources.sms
Call .models.voice
StartedCall .models.voice
VoiceAnswered .models.voice
VoiceDisconnected .models.voice
VoiceIncoming .models.voice
VoiceNotified .models.voice
VoicePrompted .models.voice
AsyncVoiceResource .resources.voice
VoiceResource .resources.voice
StartedVerification .models.verify
Verification .models.verify
VerificationReport .models.verify
VerifyFinished .models.verify
VerifyRequested .models.verify
VerifySmsDelivered .models.verify
AsyncVerifyResource .resources.verify
VerifyResource .resources.verify
ConversationAnalysed .models.conversation
ConversationCapabilityChecked .models.conversation
ConversationChannelChanged .models.conversation
ConversationContactCreated .models.conversation
ConversationContactDeleted .models.conversation
ConversationContactUpdated .models.conversation
ConversationContactsMerged .models.conversation
ConversationDeleted .models.conversation
ConversationDelivered .models.conversation
ConversationEventDelivered .models.conversation
ConversationEventReceived .models.conversation
ConversationIdentitiesDuplicated .models.conversation
ConversationOptedIn .models.conversation
ConversationOptedOut .models.conversation
ConversationReceived .models.conversation
ConversationRecorded .models.conversation
ConversationRedacted .models.conversation
ConversationStarted .models.conversation
ConversationStopped .models.conversation
ConversationSubmitted .models.conversation
ConversationUnsupported .models.conversation
Message .models.conversation
SentMessage .models.conversation
AsyncConversationResource .resources.conversation
ConversationResource .resources.conversation
ChannelProfile .models.contact
Contact .models.contact
IdentityConflict .models.contact
AsyncContactResource .resources.contact
ContactResource .resources.contact
Fax .models.fax
FaxCompleted .models.fax
FaxIncoming .models.fax
AsyncFaxResource .resources.fax
FaxResource .resources.fax
ActiveNumber .models.numbers
AvailableNumber .models.numbers
NumberUpdated .models.numbers
AsyncNumbersResource .resources.numbers
NumbersResource .resources.numbers
"""

__getattr__, __dir__ = _lazy(__name__, _HOMES)
