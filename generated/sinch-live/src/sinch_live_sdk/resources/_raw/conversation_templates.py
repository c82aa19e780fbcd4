"""The calls of `client.with_raw_response.conversation.templates`."""

from __future__ import annotations

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .._calls import conversation_templates as _calls


class ConversationTemplatesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    list = _raw_methods.raw_list(_calls.list_call)
    create = _raw_methods.raw_call(_calls.create_call)
    read = _raw_methods.raw_call(_calls.read_call)
    update = _raw_methods.raw_call(_calls.update_call)
    delete = _raw_methods.raw_call(_calls.delete_call)
    list_translations = _raw_methods.raw_list(_calls.list_translations_call)


class AsyncConversationTemplatesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    list = _raw_methods.async_raw_list(_calls.list_call)
    create = _raw_methods.async_raw_call(_calls.create_call)
    read = _raw_methods.async_raw_call(_calls.read_call)
    update = _raw_methods.async_raw_call(_calls.update_call)
    delete = _raw_methods.async_raw_call(_calls.delete_call)
    list_translations = _raw_methods.async_raw_list(_calls.list_translations_call)
