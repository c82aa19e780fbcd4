"""A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services."""

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
MissingValueError .errors
NotFoundError .errors
PaginationError .errors
PermissionDeniedError .errors
RateLimitError .errors
ResponseDecodeError .errors
ServerError .errors
SinchError .errors
UnprocessableEntityError .errors
WebhookBatchError .errors
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
ListInput ._runtime.values
OMIT ._runtime.values
Omit ._runtime.values
RawResponse ._runtime.raw
redact ._runtime.redact
UnknownWebhook ._runtime.webhooks.events
WebhookStore ._runtime.webhooks.replay
WebhookEvent .webhooks
WebhookReceiver .webhooks
parse_webhook .webhooks
Sms .models.sms
SmsDelivered .models.sms
AsyncSmsResource .resources.sms
SmsResource .resources.sms
Voice .models.voice
VoiceAnswered .models.voice
AsyncVoiceResource .resources.voice
VoiceResource .resources.voice
Verify .models.verify
AsyncVerifyResource .resources.verify
VerifyResource .resources.verify
Conversation .models.conversation
AsyncConversationResource .resources.conversation
ConversationResource .resources.conversation
Contact .models.contact
AsyncContactResource .resources.contact
ContactResource .resources.contact
"""

__getattr__, __dir__ = _lazy(__name__, _HOMES, "__version__")
