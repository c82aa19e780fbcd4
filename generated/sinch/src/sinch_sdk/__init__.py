"""A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services."""

from __future__ import annotations

from ._runtime.lazy import lazy as _lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._runtime.page import AsyncPage as AsyncPage, AsyncPager as AsyncPager, Page as Page
    from ._runtime.raw import RawResponse as RawResponse
    from ._runtime.redact import redact as redact
    from ._runtime.values import (
        FileInput as FileInput,
        IsoDate as IsoDate,
        IsoDateTime as IsoDateTime,
        IsoDuration as IsoDuration,
        IsoTime as IsoTime,
        JsonInput as JsonInput,
        JsonObject as JsonObject,
        JsonValue as JsonValue,
        OMIT as OMIT,
        Omit as Omit,
    )
    from ._runtime.webhooks.events import UnknownWebhook as UnknownWebhook
    from ._runtime.webhooks.replay import WebhookStore as WebhookStore
    from .client import Sinch as Sinch, AsyncSinch as AsyncSinch
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        InvalidValueError as InvalidValueError,
        MissingValueError as MissingValueError,
        NotFoundError as NotFoundError,
        PaginationError as PaginationError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        ResponseDecodeError as ResponseDecodeError,
        ServerError as ServerError,
        SinchError as SinchError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebhookError as WebhookError,
        WebhookParseError as WebhookParseError,
        WebhookPathError as WebhookPathError,
        WebhookReplayError as WebhookReplayError,
        WebhookSignatureError as WebhookSignatureError,
    )
    from .models.contact import Contact as Contact
    from .models.conversation import Conversation as Conversation
    from .models.sms import Sms as Sms, SmsDelivered as SmsDelivered
    from .models.verify import Verify as Verify
    from .models.voice import Voice as Voice, VoiceAnswered as VoiceAnswered
    from .resources.contact import AsyncContactResource as AsyncContactResource, ContactResource as ContactResource
    from .resources.conversation import (
        AsyncConversationResource as AsyncConversationResource,
        ConversationResource as ConversationResource,
    )
    from .resources.sms import AsyncSmsResource as AsyncSmsResource, SmsResource as SmsResource
    from .resources.verify import AsyncVerifyResource as AsyncVerifyResource, VerifyResource as VerifyResource
    from .resources.voice import AsyncVoiceResource as AsyncVoiceResource, VoiceResource as VoiceResource
    from .webhooks import (
        WebhookEvent as WebhookEvent,
        WebhookReceiver as WebhookReceiver,
        parse_webhook as parse_webhook,
    )

__version__ = "0.1.0"

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
    "WebhookError",
    "WebhookParseError",
    "WebhookPathError",
    "WebhookReplayError",
    "WebhookSignatureError",
    "AsyncPage",
    "AsyncPager",
    "Page",
    "RawResponse",
    "redact",
    "FileInput",
    "IsoDate",
    "IsoDateTime",
    "IsoDuration",
    "IsoTime",
    "JsonInput",
    "JsonObject",
    "JsonValue",
    "OMIT",
    "Omit",
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

if not TYPE_CHECKING:
    __getattr__, __dir__ = _lazy(
        __name__,
        {
            ".client": ("Sinch", "AsyncSinch"),
            ".errors": (
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
                "WebhookError",
                "WebhookParseError",
                "WebhookPathError",
                "WebhookReplayError",
                "WebhookSignatureError",
            ),
            "._runtime.page": ("AsyncPage", "AsyncPager", "Page"),
            "._runtime.raw": ("RawResponse",),
            "._runtime.redact": ("redact",),
            "._runtime.values": (
                "FileInput",
                "IsoDate",
                "IsoDateTime",
                "IsoDuration",
                "IsoTime",
                "JsonInput",
                "JsonObject",
                "JsonValue",
                "OMIT",
                "Omit",
            ),
            "._runtime.webhooks.events": ("UnknownWebhook",),
            "._runtime.webhooks.replay": ("WebhookStore",),
            ".webhooks": ("WebhookEvent", "WebhookReceiver", "parse_webhook"),
            ".models.sms": ("Sms", "SmsDelivered"),
            ".resources.sms": ("AsyncSmsResource", "SmsResource"),
            ".models.voice": ("Voice", "VoiceAnswered"),
            ".resources.voice": ("AsyncVoiceResource", "VoiceResource"),
            ".models.verify": ("Verify",),
            ".resources.verify": ("AsyncVerifyResource", "VerifyResource"),
            ".models.conversation": ("Conversation",),
            ".resources.conversation": ("AsyncConversationResource", "ConversationResource"),
            ".models.contact": ("Contact",),
            ".resources.contact": ("AsyncContactResource", "ContactResource"),
        },
    )
