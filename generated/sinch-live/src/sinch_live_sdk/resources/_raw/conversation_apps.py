"""The calls of `client.with_raw_response.conversation.apps`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationAppsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.conversation_apps.list_call)
    create: Final = _raw_methods.raw_call(_calls.conversation_apps.create_call)
    read: Final = _raw_methods.raw_call(_calls.conversation_apps.read_call)
    update: Final = _raw_methods.raw_call(_calls.conversation_apps.update_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_apps.delete_call)


class AsyncConversationAppsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.conversation_apps.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.conversation_apps.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.conversation_apps.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.conversation_apps.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_apps.delete_call)
