"""The calls of `client.with_raw_response.conversation.capabilities`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationCapabilitiesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationCapabilitiesResource`, each returning the `RawResponse`."""

    query: Final = _raw_methods.raw_call(_calls.conversation_capabilities.query_call)
    query_identities: Final = _raw_methods.raw_call(_calls.conversation_capabilities.query_identities_call)


class AsyncConversationCapabilitiesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationCapabilitiesResource`, each returning the `RawResponse`."""

    query: Final = _raw_methods.async_raw_call(_calls.conversation_capabilities.query_call)
    query_identities: Final = _raw_methods.async_raw_call(_calls.conversation_capabilities.query_identities_call)
