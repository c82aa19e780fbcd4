"""The calls of `client.with_raw_response.conversation.consents`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ConversationConsentsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationConsentsResource`, each returning the `RawResponse`."""

    list_identities: Final = _raw_methods.raw_envelope_list(_calls.conversation_consents.list_identities_call)
    read_audit_records: Final = _raw_methods.raw_call(_calls.conversation_consents.read_audit_records_call)


class AsyncConversationConsentsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationConsentsResource`, each returning the `RawResponse`."""

    list_identities: Final = _raw_methods.async_raw_envelope_list(_calls.conversation_consents.list_identities_call)
    read_audit_records: Final = _raw_methods.async_raw_call(_calls.conversation_consents.read_audit_records_call)
