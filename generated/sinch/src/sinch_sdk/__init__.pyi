"""A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services."""

from __future__ import annotations

from ._runtime.page import AsyncPage, AsyncPager, Page
from ._runtime.raw import RawResponse
from ._runtime.redact import redact
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
from .models.contact import Contact
from .models.conversation import Conversation
from .models.sms import Sms, SmsDelivered
from .models.verify import Verify
from .models.voice import Voice, VoiceAnswered
from .resources.contact import AsyncContactResource, ContactResource
from .resources.conversation import AsyncConversationResource, ConversationResource
from .resources.sms import AsyncSmsResource, SmsResource
from .resources.verify import AsyncVerifyResource, VerifyResource
from .resources.voice import AsyncVoiceResource, VoiceResource
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
    "AsyncPage",
    "AsyncPager",
    "Page",
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
    "RawResponse",
    "redact",
    "UnknownWebhook",
    "WebhookStore",
    "WebhookEvent",
    "WebhookReceiver",
    "parse_webhook",
    "Sms",
    "SmsDelivered",
    "AsyncSmsResource",
    "SmsResource",
    "Voice",
    "VoiceAnswered",
    "AsyncVoiceResource",
    "VoiceResource",
    "Verify",
    "AsyncVerifyResource",
    "VerifyResource",
    "Conversation",
    "AsyncConversationResource",
    "ConversationResource",
    "Contact",
    "AsyncContactResource",
    "ContactResource",
    "__version__",
]
