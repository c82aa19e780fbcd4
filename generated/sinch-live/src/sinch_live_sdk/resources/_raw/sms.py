"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncHolder as _AsyncHolder
from ..._runtime.resource import SyncHolder as _SyncHolder
from .. import _calls
from .. import _raw as _resources


class SmsResourceWithRawResponse(_SyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.SmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list: Final = _raw_methods.raw_envelope_list(_calls.sms.list_call)
    read: Final = _raw_methods.raw_call(_calls.sms.read_call)
    create: Final = _raw_methods.raw_call(_calls.sms.create_call)
    create_binary: Final = _raw_methods.raw_call(_calls.sms.create_binary_call)
    create_media: Final = _raw_methods.raw_call(_calls.sms.create_media_call)
    dry_run: Final = _raw_methods.raw_call(_calls.sms.dry_run_call)
    dry_run_binary: Final = _raw_methods.raw_call(_calls.sms.dry_run_binary_call)
    dry_run_media: Final = _raw_methods.raw_call(_calls.sms.dry_run_media_call)
    replace: Final = _raw_methods.raw_call(_calls.sms.replace_call)
    replace_binary: Final = _raw_methods.raw_call(_calls.sms.replace_binary_call)
    replace_media: Final = _raw_methods.raw_call(_calls.sms.replace_media_call)
    update: Final = _raw_methods.raw_call(_calls.sms.update_call)
    update_binary: Final = _raw_methods.raw_call(_calls.sms.update_binary_call)
    update_media: Final = _raw_methods.raw_call(_calls.sms.update_media_call)
    cancel: Final = _raw_methods.raw_call(_calls.sms.cancel_call)
    delivery_feedback: Final = _raw_methods.raw_call(_calls.sms.delivery_feedback_call)
    delivery_report: Final = _raw_methods.raw_call(_calls.sms.delivery_report_call)
    recipient_report: Final = _raw_methods.raw_call(_calls.sms.recipient_report_call)
    list_reports: Final = _raw_methods.raw_envelope_list(_calls.sms.list_reports_call)
    list_inbound: Final = _raw_methods.raw_envelope_list(_calls.sms.list_inbound_call)
    read_inbound: Final = _raw_methods.raw_call(_calls.sms.read_inbound_call)


class AsyncSmsResourceWithRawResponse(_AsyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.AsyncSmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.sms.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.sms.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.sms.create_call)
    create_binary: Final = _raw_methods.async_raw_call(_calls.sms.create_binary_call)
    create_media: Final = _raw_methods.async_raw_call(_calls.sms.create_media_call)
    dry_run: Final = _raw_methods.async_raw_call(_calls.sms.dry_run_call)
    dry_run_binary: Final = _raw_methods.async_raw_call(_calls.sms.dry_run_binary_call)
    dry_run_media: Final = _raw_methods.async_raw_call(_calls.sms.dry_run_media_call)
    replace: Final = _raw_methods.async_raw_call(_calls.sms.replace_call)
    replace_binary: Final = _raw_methods.async_raw_call(_calls.sms.replace_binary_call)
    replace_media: Final = _raw_methods.async_raw_call(_calls.sms.replace_media_call)
    update: Final = _raw_methods.async_raw_call(_calls.sms.update_call)
    update_binary: Final = _raw_methods.async_raw_call(_calls.sms.update_binary_call)
    update_media: Final = _raw_methods.async_raw_call(_calls.sms.update_media_call)
    cancel: Final = _raw_methods.async_raw_call(_calls.sms.cancel_call)
    delivery_feedback: Final = _raw_methods.async_raw_call(_calls.sms.delivery_feedback_call)
    delivery_report: Final = _raw_methods.async_raw_call(_calls.sms.delivery_report_call)
    recipient_report: Final = _raw_methods.async_raw_call(_calls.sms.recipient_report_call)
    list_reports: Final = _raw_methods.async_raw_envelope_list(_calls.sms.list_reports_call)
    list_inbound: Final = _raw_methods.async_raw_envelope_list(_calls.sms.list_inbound_call)
    read_inbound: Final = _raw_methods.async_raw_call(_calls.sms.read_inbound_call)
