"""The calls of `client.with_raw_response.conversation.events`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationEventsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationEventsResource`, each returning the `RawResponse`."""

    send: Final = _raw_methods.raw_call(_calls.conversation_events.send_call)
    send_to_channel: Final = _raw_methods.raw_call(_calls.conversation_events.send_to_channel_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.conversation_events.list_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_events.read_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_events.delete_call)


class AsyncConversationEventsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationEventsResource`, each returning the `RawResponse`."""

    send: Final = _raw_methods.async_raw_call(_calls.conversation_events.send_call)
    send_to_channel: Final = _raw_methods.async_raw_call(_calls.conversation_events.send_to_channel_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.conversation_events.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_events.read_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_events.delete_call)
