"""The calls of `client.with_raw_response.conversation`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.conversation.read_call)
    list: Final = _raw_methods.raw_list(_calls.conversation.list_call)
    send: Final = _raw_methods.raw_call(_calls.conversation.send_call)


class AsyncConversationResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.conversation.read_call)
    list: Final = _raw_methods.async_raw_list(_calls.conversation.list_call)
    send: Final = _raw_methods.async_raw_call(_calls.conversation.send_call)
