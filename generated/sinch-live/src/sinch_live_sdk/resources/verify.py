"""Verification of phone numbers: start one, report the code that the user typed, and read its status."""

from __future__ import annotations

from typing import Literal

from .._runtime import body as _body, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Policy as _Policy
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.settings import Settings as _Settings
from ..models.verify import (
    StartedVerification,
    Verification,
    VerificationReport,
    decode_started_verification as _decode_started_verification,
    decode_verification as _decode_verification,
    decode_verification_report as _decode_verification_report,
)


def _base_url(_settings: _Settings) -> str:
    return "https://verification.api.sinch.com"


_STARTED_VERIFICATION = _returns.record(_decode_started_verification)
_POLICY = _Policy(base_url=_base_url, auth="application", errors=_ErrorFields(("errorCode",), ("message",)))
_VERIFICATION = _returns.record(_decode_verification)
_VERIFICATION_REPORT = _returns.record(_decode_verification_report)


def _create_call(
    _settings: _Settings,
    /,
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
) -> _Call[StartedVerification]:
    return _Call(
        "POST",
        "/verification/v1/verifications",
        _STARTED_VERIFICATION,
        body=_body.json_body(
            {
                "identity": {"type": "number", "endpoint": _wire.text(number)},
                "method": _wire.text(_wire.default(method, "sms")),
                "reference": _wire.optional(reference, _wire.text),
                "custom": _wire.optional(custom, _wire.text),
                "smsOptions": {
                    "codeType": _wire.optional(sms_code_type, _wire.text),
                    "expiry": _wire.optional(sms_expiry, _wire.text),
                },
                "flashCallOptions": {"dialTimeout": _wire.optional(flash_call_dial_timeout, _wire.whole)},
                "calloutOptions": {"speech": {"locale": _wire.optional(callout_locale, _wire.text)}},
                "whatsappOptions": {"codeType": _wire.optional(whatsapp_code_type, _wire.text)},
            }
        ),
        policy=_POLICY,
    )


def _read_call(_settings: _Settings, /, id: str) -> _Call[Verification]:
    return _Call("GET", f"/verification/v1/verifications/id/{_wire.segment(id)}", _VERIFICATION, policy=_POLICY)


def _read_by_number_call(
    _settings: _Settings, /, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
) -> _Call[Verification]:
    return _Call(
        "GET",
        f"/verification/v1/verifications/{_wire.segment(method)}/number/{_wire.segment(number)}",
        _VERIFICATION,
        policy=_POLICY,
    )


def _read_by_reference_call(_settings: _Settings, /, reference: str) -> _Call[Verification]:
    return _Call(
        "GET", f"/verification/v1/verifications/reference/{_wire.segment(reference)}", _VERIFICATION, policy=_POLICY
    )


def _report_sms_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "sms", "sms": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


def _report_flashcall_call(_settings: _Settings, /, id: str, *, cli: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "flashcall", "flashCall": {"cli": _wire.text(cli)}}),
        policy=_POLICY,
    )


def _report_callout_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "callout", "callout": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


def _report_whatsapp_call(_settings: _Settings, /, id: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/id/{_wire.segment(id)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "whatsapp", "whatsapp": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


def _report_sms_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "sms", "sms": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


def _report_flashcall_by_number_call(_settings: _Settings, /, number: str, *, cli: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "flashcall", "flashCall": {"cli": _wire.text(cli)}}),
        policy=_POLICY,
    )


def _report_callout_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "callout", "callout": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


def _report_whatsapp_by_number_call(_settings: _Settings, /, number: str, *, code: str) -> _Call[VerificationReport]:
    return _Call(
        "PUT",
        f"/verification/v1/verifications/number/{_wire.segment(number)}",
        _VERIFICATION_REPORT,
        body=_body.json_body({"method": "whatsapp", "whatsapp": {"code": _wire.text(code)}}),
        policy=_POLICY,
    )


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

        `POST /verification/v1/verifications`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedVerification` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_call(
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

        `GET /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        `GET /verification/v1/verifications/{method}/number/{number}`. Sent again after any passing failure.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `method` or `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_by_number_call(self._settings, method, number))

    def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        `GET /verification/v1/verifications/reference/{reference}`. Sent again after any passing failure.

        Args:
            reference: Your own reference.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_by_reference_call(self._settings, reference))

    def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_sms_call(self._settings, id, code=code))

    def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            cli: The number that called.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_flashcall_call(self._settings, id, cli=cli))

    def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_callout_call(self._settings, id, code=code))

    def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_whatsapp_call(self._settings, id, code=code))

    def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_sms_by_number_call(self._settings, number, code=code))

    def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_flashcall_by_number_call(self._settings, number, cli=cli))

    def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_callout_by_number_call(self._settings, number, code=code))

    def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_report_whatsapp_by_number_call(self._settings, number, code=code))


class AsyncVerifyResource(_AsyncResource):
    """Verification of phone numbers: start one, report the code that the user typed, and read its status, awaited."""

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

        `POST /verification/v1/verifications`. Sent again only where it has not arrived, or was turned away with a 429.

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

        Returns:
            The `StartedVerification` that the server answers with.

        Raises:
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_call(
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

        `GET /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    async def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> Verification:
        """Read the status of the last verification of a number.

        `GET /verification/v1/verifications/{method}/number/{number}`. Sent again after any passing failure.

        Args:
            method: How the user proves it.
            number: The number, in E.164 with its plus.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `method` or `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_by_number_call(self._settings, method, number))

    async def read_by_reference(self, reference: str) -> Verification:
        """Read the status of a verification by your own reference.

        `GET /verification/v1/verifications/reference/{reference}`. Sent again after any passing failure.

        Args:
            reference: Your own reference.

        Returns:
            The `Verification` that the server answers with.

        Raises:
            InvalidValueError: `reference` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_by_reference_call(self._settings, reference))

    async def report_sms(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_sms_call(self._settings, id, code=code))

    async def report_flashcall(self, id: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            cli: The number that called.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_flashcall_call(self._settings, id, cli=cli))

    async def report_callout(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a callout.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_callout_call(self._settings, id, code=code))

    async def report_whatsapp(self, id: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message.

        `PUT /verification/v1/verifications/id/{id}`. Sent again after any passing failure.

        Args:
            id: The verification.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_whatsapp_call(self._settings, id, code=code))

    async def report_sms_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of an SMS, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_sms_by_number_call(self._settings, number, code=code))

    async def report_flashcall_by_number(self, number: str, *, cli: str) -> VerificationReport:
        """Report the number of a flash call, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            cli: The number that called.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_flashcall_by_number_call(self._settings, number, cli=cli))

    async def report_callout_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a callout, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_callout_by_number_call(self._settings, number, code=code))

    async def report_whatsapp_by_number(self, number: str, *, code: str) -> VerificationReport:
        """Report the code of a WhatsApp message, by the number that is verified.

        `PUT /verification/v1/verifications/number/{number}`. Sent again after any passing failure.

        Args:
            number: The number, in E.164 with its plus.
            code: The code.

        Returns:
            The `VerificationReport` that the server answers with.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_report_whatsapp_by_number_call(self._settings, number, code=code))


class VerifyResourceWithRawResponse(_SyncResource):
    """The calls of `VerifyResource`, each giving the `RawResponse`."""

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
        """`create`, as the answer itself."""
        return self._engine.raw_call(
            _create_call(
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
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> RawResponse[Verification]:
        """`read_by_number`, as the answer itself."""
        return self._engine.raw_call(_read_by_number_call(self._settings, method, number))

    def read_by_reference(self, reference: str) -> RawResponse[Verification]:
        """`read_by_reference`, as the answer itself."""
        return self._engine.raw_call(_read_by_reference_call(self._settings, reference))

    def report_sms(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms`, as the answer itself."""
        return self._engine.raw_call(_report_sms_call(self._settings, id, code=code))

    def report_flashcall(self, id: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall`, as the answer itself."""
        return self._engine.raw_call(_report_flashcall_call(self._settings, id, cli=cli))

    def report_callout(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout`, as the answer itself."""
        return self._engine.raw_call(_report_callout_call(self._settings, id, code=code))

    def report_whatsapp(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp`, as the answer itself."""
        return self._engine.raw_call(_report_whatsapp_call(self._settings, id, code=code))

    def report_sms_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms_by_number`, as the answer itself."""
        return self._engine.raw_call(_report_sms_by_number_call(self._settings, number, code=code))

    def report_flashcall_by_number(self, number: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall_by_number`, as the answer itself."""
        return self._engine.raw_call(_report_flashcall_by_number_call(self._settings, number, cli=cli))

    def report_callout_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout_by_number`, as the answer itself."""
        return self._engine.raw_call(_report_callout_by_number_call(self._settings, number, code=code))

    def report_whatsapp_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp_by_number`, as the answer itself."""
        return self._engine.raw_call(_report_whatsapp_by_number_call(self._settings, number, code=code))


class AsyncVerifyResourceWithRawResponse(_AsyncResource):
    """The calls of `VerifyResource`, each giving the `RawResponse`."""

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
        """`create`, as the answer itself."""
        return await self._engine.raw_call(
            _create_call(
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
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def read_by_number(
        self, method: Literal["sms", "flashcall", "callout", "seamless", "whatsapp"], number: str
    ) -> RawResponse[Verification]:
        """`read_by_number`, as the answer itself."""
        return await self._engine.raw_call(_read_by_number_call(self._settings, method, number))

    async def read_by_reference(self, reference: str) -> RawResponse[Verification]:
        """`read_by_reference`, as the answer itself."""
        return await self._engine.raw_call(_read_by_reference_call(self._settings, reference))

    async def report_sms(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms`, as the answer itself."""
        return await self._engine.raw_call(_report_sms_call(self._settings, id, code=code))

    async def report_flashcall(self, id: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall`, as the answer itself."""
        return await self._engine.raw_call(_report_flashcall_call(self._settings, id, cli=cli))

    async def report_callout(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout`, as the answer itself."""
        return await self._engine.raw_call(_report_callout_call(self._settings, id, code=code))

    async def report_whatsapp(self, id: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp`, as the answer itself."""
        return await self._engine.raw_call(_report_whatsapp_call(self._settings, id, code=code))

    async def report_sms_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_sms_by_number`, as the answer itself."""
        return await self._engine.raw_call(_report_sms_by_number_call(self._settings, number, code=code))

    async def report_flashcall_by_number(self, number: str, *, cli: str) -> RawResponse[VerificationReport]:
        """`report_flashcall_by_number`, as the answer itself."""
        return await self._engine.raw_call(_report_flashcall_by_number_call(self._settings, number, cli=cli))

    async def report_callout_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_callout_by_number`, as the answer itself."""
        return await self._engine.raw_call(_report_callout_by_number_call(self._settings, number, code=code))

    async def report_whatsapp_by_number(self, number: str, *, code: str) -> RawResponse[VerificationReport]:
        """`report_whatsapp_by_number`, as the answer itself."""
        return await self._engine.raw_call(_report_whatsapp_by_number_call(self._settings, number, code=code))
