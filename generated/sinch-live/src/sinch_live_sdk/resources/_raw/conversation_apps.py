"""The calls of `client.with_raw_response.conversation.apps`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .._calls import conversation_apps as _calls


class ConversationAppsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_list(_calls.list_call)
    create: Final = _raw_methods.raw_call(_calls.create_call)
    read: Final = _raw_methods.raw_call(_calls.read_call)
    update: Final = _raw_methods.raw_call(_calls.update_call)
    delete: Final = _raw_methods.raw_call(_calls.delete_call)


class AsyncConversationAppsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationAppsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_list(_calls.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.delete_call)
