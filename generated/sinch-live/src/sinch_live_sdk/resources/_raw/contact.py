"""The calls of `client.with_raw_response.contact`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class ContactResourceWithRawResponse(_SyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.raw_call(_calls.contact.read_call)
    list: Final = _raw_methods.raw_envelope_list(_calls.contact.list_call)
    create: Final = _raw_methods.raw_call(_calls.contact.create_call)
    create_with_identities: Final = _raw_methods.raw_call(_calls.contact.create_with_identities_call)
    update: Final = _raw_methods.raw_call(_calls.contact.update_call)
    delete: Final = _raw_methods.raw_call(_calls.contact.delete_call)
    merge: Final = _raw_methods.raw_call(_calls.contact.merge_call)
    list_conflicts: Final = _raw_methods.raw_envelope_list(_calls.contact.list_conflicts_call)
    read_profile: Final = _raw_methods.raw_call(_calls.contact.read_profile_call)
    read_profile_of_identity: Final = _raw_methods.raw_call(_calls.contact.read_profile_of_identity_call)


class AsyncContactResourceWithRawResponse(_AsyncResource):
    """The calls of `ContactResource`, each returning the `RawResponse`."""

    read: Final = _raw_methods.async_raw_call(_calls.contact.read_call)
    list: Final = _raw_methods.async_raw_envelope_list(_calls.contact.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.contact.create_call)
    create_with_identities: Final = _raw_methods.async_raw_call(_calls.contact.create_with_identities_call)
    update: Final = _raw_methods.async_raw_call(_calls.contact.update_call)
    delete: Final = _raw_methods.async_raw_call(_calls.contact.delete_call)
    merge: Final = _raw_methods.async_raw_call(_calls.contact.merge_call)
    list_conflicts: Final = _raw_methods.async_raw_envelope_list(_calls.contact.list_conflicts_call)
    read_profile: Final = _raw_methods.async_raw_call(_calls.contact.read_profile_call)
    read_profile_of_identity: Final = _raw_methods.async_raw_call(_calls.contact.read_profile_of_identity_call)
