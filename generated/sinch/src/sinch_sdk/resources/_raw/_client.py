"""The clients whose methods return raw responses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.resource import Resources as _Resources
from .. import _raw as _resources

if TYPE_CHECKING:
    from ..._runtime.async_engine import AsyncEngine as _AsyncEngine
    from ..._runtime.engine import SyncEngine as _SyncEngine


class SinchWithRawResponse(_Resources):
    """The resources of `Sinch`, each method returning a `RawResponse`."""

    def __init__(self, engine: _SyncEngine) -> None:
        self._engine: _SyncEngine = engine

    sms: _resources.sms.SmsResourceWithRawResponse
    """Send and receive SMS messages."""

    voice: _resources.voice.VoiceResourceWithRawResponse
    """Manage voice calls."""

    verify: _resources.verify.VerifyResourceWithRawResponse
    """Phone number verification service."""

    conversation: _resources.conversation.ConversationResourceWithRawResponse
    """Omni-channel messaging via the Conversation API."""

    contact: _resources.contact.ContactResourceWithRawResponse
    """Manage contacts for the Conversation API."""


class AsyncSinchWithRawResponse(_Resources):
    """The resources of `AsyncSinch`, each method returning a `RawResponse`."""

    def __init__(self, engine: _AsyncEngine) -> None:
        self._engine: _AsyncEngine = engine

    sms: _resources.sms.AsyncSmsResourceWithRawResponse
    """Send and receive SMS messages."""

    voice: _resources.voice.AsyncVoiceResourceWithRawResponse
    """Manage voice calls."""

    verify: _resources.verify.AsyncVerifyResourceWithRawResponse
    """Phone number verification service."""

    conversation: _resources.conversation.AsyncConversationResourceWithRawResponse
    """Omni-channel messaging via the Conversation API."""

    contact: _resources.contact.AsyncContactResourceWithRawResponse
    """Manage contacts for the Conversation API."""
