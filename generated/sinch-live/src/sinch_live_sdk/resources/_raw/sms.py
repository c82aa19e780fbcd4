"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from .. import _raw as _resources
from .._calls import sms as _calls


class SmsResourceWithRawResponse(_SyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.SmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list = _raw_methods.raw_envelope_list(_calls.list_call)
    read = _raw_methods.raw_call(_calls.read_call)
    create = _raw_methods.raw_call(_calls.create_call)
    create_binary = _raw_methods.raw_call(_calls.create_binary_call)
    create_media = _raw_methods.raw_call(_calls.create_media_call)
    dry_run = _raw_methods.raw_call(_calls.dry_run_call)
    dry_run_binary = _raw_methods.raw_call(_calls.dry_run_binary_call)
    dry_run_media = _raw_methods.raw_call(_calls.dry_run_media_call)
    replace = _raw_methods.raw_call(_calls.replace_call)
    replace_binary = _raw_methods.raw_call(_calls.replace_binary_call)
    replace_media = _raw_methods.raw_call(_calls.replace_media_call)
    update = _raw_methods.raw_call(_calls.update_call)
    update_binary = _raw_methods.raw_call(_calls.update_binary_call)
    update_media = _raw_methods.raw_call(_calls.update_media_call)
    cancel = _raw_methods.raw_call(_calls.cancel_call)
    delivery_feedback = _raw_methods.raw_call(_calls.delivery_feedback_call)
    delivery_report = _raw_methods.raw_call(_calls.delivery_report_call)
    recipient_report = _raw_methods.raw_call(_calls.recipient_report_call)
    list_reports = _raw_methods.raw_envelope_list(_calls.list_reports_call)
    list_inbound = _raw_methods.raw_envelope_list(_calls.list_inbound_call)
    read_inbound = _raw_methods.raw_call(_calls.read_inbound_call)


class AsyncSmsResourceWithRawResponse(_AsyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.AsyncSmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    list = _raw_methods.async_raw_envelope_list(_calls.list_call)
    read = _raw_methods.async_raw_call(_calls.read_call)
    create = _raw_methods.async_raw_call(_calls.create_call)
    create_binary = _raw_methods.async_raw_call(_calls.create_binary_call)
    create_media = _raw_methods.async_raw_call(_calls.create_media_call)
    dry_run = _raw_methods.async_raw_call(_calls.dry_run_call)
    dry_run_binary = _raw_methods.async_raw_call(_calls.dry_run_binary_call)
    dry_run_media = _raw_methods.async_raw_call(_calls.dry_run_media_call)
    replace = _raw_methods.async_raw_call(_calls.replace_call)
    replace_binary = _raw_methods.async_raw_call(_calls.replace_binary_call)
    replace_media = _raw_methods.async_raw_call(_calls.replace_media_call)
    update = _raw_methods.async_raw_call(_calls.update_call)
    update_binary = _raw_methods.async_raw_call(_calls.update_binary_call)
    update_media = _raw_methods.async_raw_call(_calls.update_media_call)
    cancel = _raw_methods.async_raw_call(_calls.cancel_call)
    delivery_feedback = _raw_methods.async_raw_call(_calls.delivery_feedback_call)
    delivery_report = _raw_methods.async_raw_call(_calls.delivery_report_call)
    recipient_report = _raw_methods.async_raw_call(_calls.recipient_report_call)
    list_reports = _raw_methods.async_raw_envelope_list(_calls.list_reports_call)
    list_inbound = _raw_methods.async_raw_envelope_list(_calls.list_inbound_call)
    read_inbound = _raw_methods.async_raw_call(_calls.read_inbound_call)
