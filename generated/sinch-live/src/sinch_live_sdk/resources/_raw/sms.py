"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from .. import _raw as _resources
from .._calls import sms as _calls


class SmsResourceWithRawResponse(_SyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.SmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list: Final = _raw_methods.raw_envelope_list(_calls.list_call)
    read: Final = _raw_methods.raw_call(_calls.read_call)
    create: Final = _raw_methods.raw_call(_calls.create_call)
    create_binary: Final = _raw_methods.raw_call(_calls.create_binary_call)
    create_media: Final = _raw_methods.raw_call(_calls.create_media_call)
    dry_run: Final = _raw_methods.raw_call(_calls.dry_run_call)
    dry_run_binary: Final = _raw_methods.raw_call(_calls.dry_run_binary_call)
    dry_run_media: Final = _raw_methods.raw_call(_calls.dry_run_media_call)
    replace: Final = _raw_methods.raw_call(_calls.replace_call)
    replace_binary: Final = _raw_methods.raw_call(_calls.replace_binary_call)
    replace_media: Final = _raw_methods.raw_call(_calls.replace_media_call)
    update: Final = _raw_methods.raw_call(_calls.update_call)
    update_binary: Final = _raw_methods.raw_call(_calls.update_binary_call)
    update_media: Final = _raw_methods.raw_call(_calls.update_media_call)
    cancel: Final = _raw_methods.raw_call(_calls.cancel_call)
    delivery_feedback: Final = _raw_methods.raw_call(_calls.delivery_feedback_call)
    delivery_report: Final = _raw_methods.raw_call(_calls.delivery_report_call)
    recipient_report: Final = _raw_methods.raw_call(_calls.recipient_report_call)
    list_reports: Final = _raw_methods.raw_envelope_list(_calls.list_reports_call)
    list_inbound: Final = _raw_methods.raw_envelope_list(_calls.list_inbound_call)
    read_inbound: Final = _raw_methods.raw_call(_calls.read_inbound_call)


class AsyncSmsResourceWithRawResponse(_AsyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.AsyncSmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list: Final = _raw_methods.async_raw_envelope_list(_calls.list_call)
    read: Final = _raw_methods.async_raw_call(_calls.read_call)
    create: Final = _raw_methods.async_raw_call(_calls.create_call)
    create_binary: Final = _raw_methods.async_raw_call(_calls.create_binary_call)
    create_media: Final = _raw_methods.async_raw_call(_calls.create_media_call)
    dry_run: Final = _raw_methods.async_raw_call(_calls.dry_run_call)
    dry_run_binary: Final = _raw_methods.async_raw_call(_calls.dry_run_binary_call)
    dry_run_media: Final = _raw_methods.async_raw_call(_calls.dry_run_media_call)
    replace: Final = _raw_methods.async_raw_call(_calls.replace_call)
    replace_binary: Final = _raw_methods.async_raw_call(_calls.replace_binary_call)
    replace_media: Final = _raw_methods.async_raw_call(_calls.replace_media_call)
    update: Final = _raw_methods.async_raw_call(_calls.update_call)
    update_binary: Final = _raw_methods.async_raw_call(_calls.update_binary_call)
    update_media: Final = _raw_methods.async_raw_call(_calls.update_media_call)
    cancel: Final = _raw_methods.async_raw_call(_calls.cancel_call)
    delivery_feedback: Final = _raw_methods.async_raw_call(_calls.delivery_feedback_call)
    delivery_report: Final = _raw_methods.async_raw_call(_calls.delivery_report_call)
    recipient_report: Final = _raw_methods.async_raw_call(_calls.recipient_report_call)
    list_reports: Final = _raw_methods.async_raw_envelope_list(_calls.list_reports_call)
    list_inbound: Final = _raw_methods.async_raw_envelope_list(_calls.list_inbound_call)
    read_inbound: Final = _raw_methods.async_raw_call(_calls.read_inbound_call)
