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
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

    voice: _resources.voice.VoiceResourceWithRawResponse
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    verify: _resources.verify.VerifyResourceWithRawResponse
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

    conversation: _resources.conversation.ConversationResourceWithRawResponse
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    contact: _resources.contact.ContactResourceWithRawResponse
    """Contacts of the Conversation API: people, and their addresses on channels."""

    fax: _resources.fax.FaxResourceWithRawResponse
    """Faxes: send documents by their URLs or as files, and see what became of them."""

    numbers: _resources.numbers.NumbersResourceWithRawResponse
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""


class AsyncSinchWithRawResponse(_Resources):
    """The resources of `AsyncSinch`, each method returning a `RawResponse`."""

    def __init__(self, engine: _AsyncEngine) -> None:
        self._engine: _AsyncEngine = engine

    sms: _resources.sms.AsyncSmsResourceWithRawResponse
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

    voice: _resources.voice.AsyncVoiceResourceWithRawResponse
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    verify: _resources.verify.AsyncVerifyResourceWithRawResponse
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

    conversation: _resources.conversation.AsyncConversationResourceWithRawResponse
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    contact: _resources.contact.AsyncContactResourceWithRawResponse
    """Contacts of the Conversation API: people, and their addresses on channels."""

    fax: _resources.fax.AsyncFaxResourceWithRawResponse
    """Faxes: send documents by their URLs or as files, and see what became of them."""

    numbers: _resources.numbers.AsyncNumbersResourceWithRawResponse
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""
