"""The calls of `client.with_raw_response.verify`."""

from __future__ import annotations

from typing import Literal

from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.started_verification import StartedVerification
from ...models.verification_report import VerificationReport
from ...models.verify import Verification
from ...types.verification_callout_options import VerificationCalloutOptionsInput
from ...types.verification_flash_call_options import VerificationFlashCallOptionsInput
from ...types.verification_sms_options import VerificationSmsOptionsInput
from ...types.verification_whats_app_options import VerificationWhatsAppOptionsInput
from .._calls import verify as _calls


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each returning the `RawResponse`."""

    def create(
        self,
        *,
        number: str,
        accept_language: str | None = None,
        method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
        reference: str | None = None,
        custom: str | None = None,
        sms_options: VerificationSmsOptionsInput | None = None,
        flash_call_options: VerificationFlashCallOptionsInput | None = None,
        callout_options: VerificationCalloutOptionsInput | None = None,
        whatsapp_options: VerificationWhatsAppOptionsInput | None = None,
    ) -> RawResponse[StartedVerification]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                number=number,
                accept_language=accept_language,
                method=method,
                reference=reference,
                custom=custom,
                sms_options=sms_options,
                flash_call_options=flash_call_options,
                callout_options=callout_options,
                whatsapp_options=whatsapp_options,
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
        accept_language: str | None = None,
        method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"] = "sms",
        reference: str | None = None,
        custom: str | None = None,
        sms_options: VerificationSmsOptionsInput | None = None,
        flash_call_options: VerificationFlashCallOptionsInput | None = None,
        callout_options: VerificationCalloutOptionsInput | None = None,
        whatsapp_options: VerificationWhatsAppOptionsInput | None = None,
    ) -> RawResponse[StartedVerification]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                number=number,
                accept_language=accept_language,
                method=method,
                reference=reference,
                custom=custom,
                sms_options=sms_options,
                flash_call_options=flash_call_options,
                callout_options=callout_options,
                whatsapp_options=whatsapp_options,
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
