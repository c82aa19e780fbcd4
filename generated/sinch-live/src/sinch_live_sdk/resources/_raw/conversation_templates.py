"""The calls of `client.with_raw_response.conversation.templates`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationTemplatesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.conversation_templates.list_call)
    create: Final = _raw_methods.raw_call(_calls.conversation_templates.create_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_templates.read_call)
    update: Final = _raw_methods.raw_call(_calls.conversation_templates.update_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_templates.delete_call)
    list_translations: Final = _raw_methods.raw_list(_calls.conversation_templates.list_translations_call)


class AsyncConversationTemplatesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.conversation_templates.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.conversation_templates.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_templates.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.conversation_templates.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_templates.delete_call)
    list_translations: Final = _raw_methods.async_raw_list(_calls.conversation_templates.list_translations_call)
