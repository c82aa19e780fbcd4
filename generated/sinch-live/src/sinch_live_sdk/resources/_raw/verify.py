"""The calls of `client.with_raw_response.verify`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.verify import StartedVerification, Verification, VerificationReport
from .._calls import verify as _calls


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    def create(
        self,
        *,
        number: str,
        method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
        reference: str | None = None,
        custom: str | None = None,
        sms_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
        sms_expiry: str | None = None,
        flash_call_dial_timeout: int | None = None,
        callout_locale: str | None = None,
        whatsapp_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
    ) -> RawResponse[StartedVerification]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                number=number,
                method=method,
                reference=reference,
                custom=custom,
                sms_code_type=sms_code_type,
                sms_expiry=sms_expiry,
                flash_call_dial_timeout=flash_call_dial_timeout,
                callout_locale=callout_locale,
                whatsapp_code_type=whatsapp_code_type,
            )
        )

    def read(self, id: str) -> RawResponse[Verification]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> RawResponse[Verification]:
        """`read_by_number`, returning the raw response."""
        return self._engine.raw_call(_calls.read_by_number_call(self._settings, method, number))

    def read_by_reference(self, reference: str) -> RawResponse[Verification]:
        """`read_by_reference`, returning the raw response."""
        return self._engine.raw_call(_calls.read_by_reference_call(self._settings, reference))

    def report_sms(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms`, returning the raw response."""
        return self._engine.raw_call(_calls.report_sms_call(self._settings, id, code=code))

    def report_flashcall(self, id: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall`, returning the raw response."""
        return self._engine.raw_call(_calls.report_flashcall_call(self._settings, id, cli=cli))

    def report_callout(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout`, returning the raw response."""
        return self._engine.raw_call(_calls.report_callout_call(self._settings, id, code=code))

    def report_whatsapp(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp`, returning the raw response."""
        return self._engine.raw_call(_calls.report_whatsapp_call(self._settings, id, code=code))

    def report_sms_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms_by_number`, returning the raw response."""
        return self._engine.raw_call(_calls.report_sms_by_number_call(self._settings, number, code=code))

    def report_flashcall_by_number(self, number: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall_by_number`, returning the raw response."""
        return self._engine.raw_call(_calls.report_flashcall_by_number_call(self._settings, number, cli=cli))

    def report_callout_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout_by_number`, returning the raw response."""
        return self._engine.raw_call(_calls.report_callout_by_number_call(self._settings, number, code=code))

    def report_whatsapp_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp_by_number`, returning the raw response."""
        return self._engine.raw_call(_calls.report_whatsapp_by_number_call(self._settings, number, code=code))


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    async def create(
        self,
        *,
        number: str,
        method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
        reference: str | None = None,
        custom: str | None = None,
        sms_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
        sms_expiry: str | None = None,
        flash_call_dial_timeout: int | None = None,
        callout_locale: str | None = None,
        whatsapp_code_type: Literal["Numeric", "Alpha", "Alphanumeric"] | None = None,
    ) -> RawResponse[StartedVerification]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                number=number,
                method=method,
                reference=reference,
                custom=custom,
                sms_code_type=sms_code_type,
                sms_expiry=sms_expiry,
                flash_call_dial_timeout=flash_call_dial_timeout,
                callout_locale=callout_locale,
                whatsapp_code_type=whatsapp_code_type,
            )
        )

    async def read(self, id: str) -> RawResponse[Verification]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> RawResponse[Verification]:
        """`read_by_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_by_number_call(self._settings, method, number))

    async def read_by_reference(self, reference: str) -> RawResponse[Verification]:
        """`read_by_reference`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_by_reference_call(self._settings, reference))

    async def report_sms(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_sms_call(self._settings, id, code=code))

    async def report_flashcall(self, id: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_flashcall_call(self._settings, id, cli=cli))

    async def report_callout(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_callout_call(self._settings, id, code=code))

    async def report_whatsapp(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_whatsapp_call(self._settings, id, code=code))

    async def report_sms_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms_by_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_sms_by_number_call(self._settings, number, code=code))

    async def report_flashcall_by_number(self, number: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall_by_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_flashcall_by_number_call(self._settings, number, cli=cli))

    async def report_callout_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout_by_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_callout_by_number_call(self._settings, number, code=code))

    async def report_whatsapp_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp_by_number`, returning the raw response."""
        return await self._engine.raw_call(_calls.report_whatsapp_by_number_call(self._settings, number, code=code))
