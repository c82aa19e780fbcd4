"""The calls of `client.with_raw_response.conversation.batches`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationBatchesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationBatchesResource`, each returning the `RawResponse`."""

    send: Final = _raw_methods.raw_call(_calls.conversation_batches.send_call)
    list: Final = _raw_methods.raw_list(_calls.conversation_batches.list_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_batches.read_call)
    cancel: Final = _raw_methods.raw_call(_calls.conversation_batches.cancel_call)


class AsyncConversationBatchesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationBatchesResource`, each returning the `RawResponse`."""

    send: Final = _raw_methods.async_raw_call(_calls.conversation_batches.send_call)
    list: Final = _raw_methods.async_raw_list(_calls.conversation_batches.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_batches.read_call)
    cancel: Final = _raw_methods.async_raw_call(_calls.conversation_batches.cancel_call)
