"""The calls of `client.with_raw_response.conversation.settings`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationSettingsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationSettingsResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.conversation_settings.read_call)
    create: Final = _raw_methods.raw_call(_calls.conversation_settings.create_call)
    update: Final = _raw_methods.raw_call(_calls.conversation_settings.update_call)
    delete: Final = _raw_methods.raw_call(_calls.conversation_settings.delete_call)


class AsyncConversationSettingsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationSettingsResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.conversation_settings.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.conversation_settings.create_call)
    update: Final = _raw_methods.async_raw_call(_calls.conversation_settings.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.conversation_settings.delete_call)
