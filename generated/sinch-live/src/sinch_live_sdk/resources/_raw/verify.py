"""The calls of `client.with_raw_response.verify`."""

from __future__ import annotations

from typing import Final

from ..._runtime import raw_methods as _raw_methods
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from .. import _calls


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    create: Final = _raw_methods.raw_call(_calls.verify.create_call)
    read: Final = _raw_methods.raw_call(_calls.verify.read_call)
    read_by_number: Final = _raw_methods.raw_call(_calls.verify.read_by_number_call)
    read_by_reference: Final = _raw_methods.raw_call(_calls.verify.read_by_reference_call)
    report_sms: Final = _raw_methods.raw_call(_calls.verify.report_sms_call)
    report_flashcall: Final = _raw_methods.raw_call(_calls.verify.report_flashcall_call)
    report_callout: Final = _raw_methods.raw_call(_calls.verify.report_callout_call)
    report_whatsapp: Final = _raw_methods.raw_call(_calls.verify.report_whatsapp_call)
    report_sms_by_number: Final = _raw_methods.raw_call(_calls.verify.report_sms_by_number_call)
    report_flashcall_by_number: Final = _raw_methods.raw_call(_calls.verify.report_flashcall_by_number_call)
    report_callout_by_number: Final = _raw_methods.raw_call(_calls.verify.report_callout_by_number_call)
    report_whatsapp_by_number: Final = _raw_methods.raw_call(_calls.verify.report_whatsapp_by_number_call)


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    create: Final = _raw_methods.async_raw_call(_calls.verify.create_call)
    read: Final = _raw_methods.async_raw_call(_calls.verify.read_call)
    read_by_number: Final = _raw_methods.async_raw_call(_calls.verify.read_by_number_call)
    read_by_reference: Final = _raw_methods.async_raw_call(_calls.verify.read_by_reference_call)
    report_sms: Final = _raw_methods.async_raw_call(_calls.verify.report_sms_call)
    report_flashcall: Final = _raw_methods.async_raw_call(_calls.verify.report_flashcall_call)
    report_callout: Final = _raw_methods.async_raw_call(_calls.verify.report_callout_call)
    report_whatsapp: Final = _raw_methods.async_raw_call(_calls.verify.report_whatsapp_call)
    report_sms_by_number: Final = _raw_methods.async_raw_call(_calls.verify.report_sms_by_number_call)
    report_flashcall_by_number: Final = _raw_methods.async_raw_call(_calls.verify.report_flashcall_by_number_call)
    report_callout_by_number: Final = _raw_methods.async_raw_call(_calls.verify.report_callout_by_number_call)
    report_whatsapp_by_number: Final = _raw_methods.async_raw_call(_calls.verify.report_whatsapp_by_number_call)
