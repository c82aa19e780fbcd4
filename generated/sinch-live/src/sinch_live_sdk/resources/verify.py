"""Verification of phone numbers: start one, report the code that the user typed, and read its status."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.started_verification import StartedVerification
from ..models.verification_report import VerificationReport
from ..models.verify import Verification
from ..types.verification_callout_options import VerificationCalloutOptionsInput
from ..types.verification_flash_call_options import VerificationFlashCallOptionsInput
from ..types.verification_sms_options import VerificationSmsOptionsInput
from ..types.verification_whats_app_options import VerificationWhatsAppOptionsInput
from . import _calls


class VerifyResource(_SyncResource):
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

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
    ) -> StartedVerification:
        """Start the verification of a number.

        Args:
            number: The number, in E.164 with its plus. Example: `"+15551230001"`.
            accept_language: The languages of the text of an SMS, such as `es-ES, en`.
            method: How the user proves it. Example: `"sms"`.
            reference: Your own reference, unique among your verifications.
            custom: A text of your own, sent along in events.
            sms_options: How an SMS is sent. Example: `{"codeType":"Numeric","expiry":"00:10:00"}`.
            flash_call_options: How a flash call is made.
            callout_options: How a callout is made.
            whatsapp_options: How a WhatsApp message is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /verification/v1/verifications`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return self._engine.call(
            _calls.verify.create_call(
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

    def read(self, id: str) -> Verification:
        """Read the status of a verification.

        Args:
            id: The verification.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.read_call(self._settings, id))

    def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/{method}/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.read_by_number_call(self._settings, method, number))

    def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        Args:
            reference: Your own reference.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/reference/{reference}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.read_by_reference_call(self._settings, reference))

    def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_sms_call(self._settings, id, code=code))

    def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        Args:
            id: The verification.
            cli: The number that called.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_flashcall_call(self._settings, id, cli=cli))

    def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_callout_call(self._settings, id, code=code))

    def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_whatsapp_call(self._settings, id, code=code))

    def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_sms_by_number_call(self._settings, number, code=code))

    def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_flashcall_by_number_call(self._settings, number, cli=cli))

    def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_callout_by_number_call(self._settings, number, code=code))

    def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.verify.report_whatsapp_by_number_call(self._settings, number, code=code))


class AsyncVerifyResource(_AsyncResource):
    """Verification of phone numbers: start one, report the code that the user typed, and read its status,
    asynchronously.
    """

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
    ) -> StartedVerification:
        """Start the verification of a number.

        Args:
            number: The number, in E.164 with its plus. Example: `"+15551230001"`.
            accept_language: The languages of the text of an SMS, such as `es-ES, en`.
            method: How the user proves it. Example: `"sms"`.
            reference: Your own reference, unique among your verifications.
            custom: A text of your own, sent along in events.
            sms_options: How an SMS is sent. Example: `{"codeType":"Numeric","expiry":"00:10:00"}`.
            flash_call_options: How a flash call is made.
            callout_options: How a callout is made.
            whatsapp_options: How a WhatsApp message is sent.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /verification/v1/verifications`. It costs money. Retried only if the request never reached the server, or
        on 429.
        """
        return await self._engine.call(
            _calls.verify.create_call(
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

    async def read(self, id: str) -> Verification:
        """Read the status of a verification.

        Args:
            id: The verification.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.read_call(self._settings, id))

    async def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/{method}/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.read_by_number_call(self._settings, method, number))

    async def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        Args:
            reference: Your own reference.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /verification/v1/verifications/reference/{reference}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.read_by_reference_call(self._settings, reference))

    async def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_sms_call(self._settings, id, code=code))

    async def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        Args:
            id: The verification.
            cli: The number that called.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_flashcall_call(self._settings, id, cli=cli))

    async def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_callout_call(self._settings, id, code=code))

    async def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_whatsapp_call(self._settings, id, code=code))

    async def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_sms_by_number_call(self._settings, number, code=code))

    async def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_flashcall_by_number_call(self._settings, number, cli=cli))

    async def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_callout_by_number_call(self._settings, number, code=code))

    async def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.verify.report_whatsapp_by_number_call(self._settings, number, code=code))
