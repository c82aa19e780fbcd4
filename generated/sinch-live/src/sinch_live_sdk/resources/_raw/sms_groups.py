"""The calls of `client.with_raw_response.sms.groups`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class SmsGroupsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsGroupsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.raw_envelope_list(_calls.sms_groups.list_call)
    create: Final = _raw_methods.raw_call(_calls.sms_groups.create_call)
    read: Final = _raw_methods.raw_call(_calls.sms_groups.read_call)
    update: Final = _raw_methods.raw_call(_calls.sms_groups.update_call)
    replace: Final = _raw_methods.raw_call(_calls.sms_groups.replace_call)
    delete: Final = _raw_methods.raw_call(_calls.sms_groups.delete_call)
    list_members: Final = _raw_methods.raw_call(_calls.sms_groups.list_members_call)


class AsyncSmsGroupsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsGroupsResource`, each returning the `RawResponse`."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.sms_groups.list_call)
    create: Final = _raw_methods.async_raw_call(_calls.sms_groups.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.sms_groups.read_call)
    update: Final = _raw_methods.async_raw_call(_calls.sms_groups.update_call)
    replace: Final = _raw_methods.async_raw_call(_calls.sms_groups.replace_call)
    delete: Final = _raw_methods.async_raw_call(_calls.sms_groups.delete_call)
    list_members: Final = _raw_methods.async_raw_call(_calls.sms_groups.list_members_call)
