"""The calls of `client.with_raw_response.conversation.webhooks`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationWebhooksResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationWebhooksResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.conversation_webhooks.list_call)
    create: Final = _raw_methods.raw_call(_calls.conversation_webhooks.create_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_webhooks.read_call)
    update: Final = _raw_methods.raw_call(_calls.conversation_webhooks.update_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_webhooks.delete_call)


class AsyncConversationWebhooksResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationWebhooksResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.conversation_webhooks.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.conversation_webhooks.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_webhooks.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.conversation_webhooks.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_webhooks.delete_call)
