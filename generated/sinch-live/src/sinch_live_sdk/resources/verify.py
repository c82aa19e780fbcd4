"""Verification of phone numbers: start one, report the code that the user typed, and read its status."""

from __future__ import annotations

from typing import Literal

from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.verify import StartedVerification, Verification, VerificationReport
from ._calls import verify as _calls


class VerifyResource(_SyncResource):
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

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
    ) -> StartedVerification:
        """Start the verification of a number.

        `POST /verification/v1/verifications`. Retried only if the request never reached the server, or on 429.

        Args:
            number: The number, in E.164 with its plus.
            method: How the user proves it.
            reference: Your own reference, unique among your verifications.
            custom: A text of your own, sent along in events.
            sms_code_type: What an SMS code is made of.
            sms_expiry: How long an SMS code is good for, as `HH:MM:SS`.
            flash_call_dial_timeout: Seconds that a flash call rings.
            callout_locale: The voice of a callout, such as `en-US`.
            whatsapp_code_type: What a WhatsApp code is made of.
        """
        return self._engine.call(
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

    def read(self, id: str) -> Verification:
        """Read the status of a verification.

        `GET /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id))

    def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        `GET /verification/v1/verifications/{method}/number/{number}`. Retried on any transient failure.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Raises:
            InvalidValueError: `method` or `number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_by_number_call(self._settings, method, number))

    def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        `GET /verification/v1/verifications/reference/{reference}`. Retried on any transient failure.

        Args:
            reference: Your own reference.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_by_reference_call(self._settings, reference))

    def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_sms_call(self._settings, id, code=code))

    def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            cli: The number that called.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_flashcall_call(self._settings, id, cli=cli))

    def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_callout_call(self._settings, id, code=code))

    def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_whatsapp_call(self._settings, id, code=code))

    def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_sms_by_number_call(self._settings, number, code=code))

    def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_flashcall_by_number_call(self._settings, number, cli=cli))

    def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_callout_by_number_call(self._settings, number, code=code))

    def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.report_whatsapp_by_number_call(self._settings, number, code=code))


class AsyncVerifyResource(_AsyncResource):
    """Verification of phone numbers: start one, report the code that the user typed, and read its status,
    asynchronously.
    """

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
    ) -> StartedVerification:
        """Start the verification of a number.

        `POST /verification/v1/verifications`. Retried only if the request never reached the server, or on 429.

        Args:
            number: The number, in E.164 with its plus.
            method: How the user proves it.
            reference: Your own reference, unique among your verifications.
            custom: A text of your own, sent along in events.
            sms_code_type: What an SMS code is made of.
            sms_expiry: How long an SMS code is good for, as `HH:MM:SS`.
            flash_call_dial_timeout: Seconds that a flash call rings.
            callout_locale: The voice of a callout, such as `en-US`.
            whatsapp_code_type: What a WhatsApp code is made of.
        """
        return await self._engine.call(
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

    async def read(self, id: str) -> Verification:
        """Read the status of a verification.

        `GET /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id))

    async def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        `GET /verification/v1/verifications/{method}/number/{number}`. Retried on any transient failure.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Raises:
            InvalidValueError: `method` or `number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_by_number_call(self._settings, method, number))

    async def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        `GET /verification/v1/verifications/reference/{reference}`. Retried on any transient failure.

        Args:
            reference: Your own reference.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_by_reference_call(self._settings, reference))

    async def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_sms_call(self._settings, id, code=code))

    async def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            cli: The number that called.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_flashcall_call(self._settings, id, cli=cli))

    async def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_callout_call(self._settings, id, code=code))

    async def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        `PUT /verification/v1/verifications/id/{id}`. Retried on any transient failure.

        Args:
            id: The verification.
            code: The code.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_whatsapp_call(self._settings, id, code=code))

    async def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_sms_by_number_call(self._settings, number, code=code))

    async def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_flashcall_by_number_call(self._settings, number, cli=cli))

    async def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_callout_by_number_call(self._settings, number, code=code))

    async def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Retried on any transient failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.report_whatsapp_by_number_call(self._settings, number, code=code))
