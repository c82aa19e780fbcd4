"""SMS batches: one text to up to 1000 recipients, what became of it, and what was received."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Literal

from .._runtime import body as _body, pagination as _pagination, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Listing as _Listing, Policy as _Policy
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from .._runtime.values import IsoDateTime, JsonInput
from ..models.sms import (
    InboundSms,
    MediaSms,
    Sms,
    SmsBatchReport,
    SmsDryRun,
    SmsRecipientReport,
    decode_inbound_sms as _decode_inbound_sms,
    decode_media_sms as _decode_media_sms,
    decode_sms as _decode_sms,
    decode_sms_batch_report as _decode_sms_batch_report,
    decode_sms_dry_run as _decode_sms_dry_run,
    decode_sms_recipient_report as _decode_sms_recipient_report,
)


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('sms_region')}.sms.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="service_plan", errors=_ErrorFields(("code",), ("text",)))
_LIST_ITEMS = _Items(_decode_sms, ("sms", "smses"), "[resources.sms.operations.list]", ("batches",))
_SMS = _returns.record(_decode_sms)
_MEDIA_SMS = _returns.record(_decode_media_sms)
_SMS_DRY_RUN = _returns.record(_decode_sms_dry_run)
_DRY_RUN_POLICY = _Policy(
    base_url=_base_url, auth="service_plan", idempotent=True, errors=_ErrorFields(("code",), ("text",))
)
_SMS_BATCH_REPORT = _returns.record(_decode_sms_batch_report)
_SMS_RECIPIENT_REPORT = _returns.record(_decode_sms_recipient_report)
_LIST_REPORTS_ITEMS = _Items(
    _decode_sms_recipient_report, ("sms", "smses"), "[resources.sms.operations.list_reports]", ("delivery_reports",)
)
_LIST_INBOUND_ITEMS = _Items(
    _decode_inbound_sms, ("sms", "smses"), "[resources.sms.operations.list_inbound]", ("inbounds",)
)
_INBOUND_SMS = _returns.record(_decode_inbound_sms)


def _list_call(
    _settings: _Settings,
    /,
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: IsoDateTime | None = None,
    end_date: IsoDateTime | None = None,
    from_: str | None = None,
    client_reference: str | None = None,
) -> _Listing[Sms]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer),
                "page_size": _wire.optional(page_size, _wire.integer),
                "start_date": _wire.optional(start_date, _wire.date_time),
                "end_date": _wire.optional(end_date, _wire.date_time),
                "from": _wire.optional(from_, _wire.text),
                "client_reference": _wire.optional(client_reference, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
    )


def _read_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id)}",
        _SMS,
        policy=_POLICY,
    )


def _create_call(
    _settings: _Settings,
    /,
    *,
    to: list[str],
    body: str,
    from_: str | None = None,
    delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
    send_at: IsoDateTime | None = None,
    expire_at: IsoDateTime | None = None,
    callback_url: str | None = None,
    client_reference: str | None = None,
    feedback_enabled: bool | None = None,
    flash_message: bool | None = None,
    truncate_concat: bool | None = None,
    max_number_of_message_parts: int | None = None,
    parameters: Mapping[str, JsonInput] | None = None,
) -> _Call[Sms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _SMS,
        body=_body.json_body(
            {
                "to": _wire.each(to, _wire.text),
                "body": _wire.text(body),
                "from": _wire.optional(from_, _wire.text),
                "type": "mt_text",
                "delivery_report": _wire.optional(delivery_report, _wire.text),
                "send_at": _wire.optional(send_at, _wire.date_time),
                "expire_at": _wire.optional(expire_at, _wire.date_time),
                "callback_url": _wire.optional(callback_url, _wire.text),
                "client_reference": _wire.optional(client_reference, _wire.text),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth),
                "flash_message": _wire.optional(flash_message, _wire.truth),
                "truncate_concat": _wire.optional(truncate_concat, _wire.truth),
                "max_number_of_message_parts": _wire.optional(max_number_of_message_parts, _wire.whole),
                "parameters": _wire.optional(parameters, _wire.anything),
            }
        ),
        policy=_POLICY,
    )


def _create_binary_call(
    _settings: _Settings,
    /,
    *,
    to: list[str],
    body: bytes,
    udh: str,
    from_: str | None = None,
    delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
    client_reference: str | None = None,
) -> _Call[Sms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _SMS,
        body=_body.json_body(
            {
                "to": _wire.each(to, _wire.text),
                "body": _wire.base64(body),
                "udh": _wire.text(udh),
                "from": _wire.optional(from_, _wire.text),
                "type": "mt_binary",
                "delivery_report": _wire.optional(delivery_report, _wire.text),
                "client_reference": _wire.optional(client_reference, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _create_media_call(
    _settings: _Settings,
    /,
    *,
    to: list[str],
    url: str,
    message: str | None = None,
    subject: str | None = None,
    from_: str | None = None,
    delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
    client_reference: str | None = None,
) -> _Call[MediaSms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _MEDIA_SMS,
        body=_body.json_body(
            {
                "to": _wire.each(to, _wire.text),
                "body": {
                    "url": _wire.text(url),
                    "message": _wire.optional(message, _wire.text),
                    "subject": _wire.optional(subject, _wire.text),
                },
                "from": _wire.optional(from_, _wire.text),
                "type": "mt_media",
                "delivery_report": _wire.optional(delivery_report, _wire.text),
                "client_reference": _wire.optional(client_reference, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _dry_run_call(
    _settings: _Settings,
    /,
    *,
    to: list[str],
    body: str,
    from_: str | None = None,
    parameters: Mapping[str, JsonInput] | None = None,
) -> _Call[SmsDryRun]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/dry_run",
        _SMS_DRY_RUN,
        body=_body.json_body(
            {
                "to": _wire.each(to, _wire.text),
                "body": _wire.text(body),
                "from": _wire.optional(from_, _wire.text),
                "type": "mt_text",
                "parameters": _wire.optional(parameters, _wire.anything),
            }
        ),
        policy=_DRY_RUN_POLICY,
    )


def _cancel_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call(
        "DELETE",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id)}",
        _SMS,
        policy=_POLICY,
    )


def _delivery_report_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    type: Literal["summary", "full"] | None = None,
    status: list[str] | None = None,
    code: list[int] | None = None,
) -> _Call[SmsBatchReport]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id)}/delivery_report",
        _SMS_BATCH_REPORT,
        query={
            "type": _wire.optional(type, _wire.text),
            "status": _wire.optional(status, _wire.list_of(_wire.text)),
            "code": _wire.optional(code, _wire.list_of(_wire.integer)),
        },
        policy=_POLICY,
    )


def _recipient_report_call(_settings: _Settings, /, id: str, recipient: str) -> _Call[SmsRecipientReport]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id)}/delivery_report/{_wire.segment(recipient)}",
        _SMS_RECIPIENT_REPORT,
        policy=_POLICY,
    )


def _list_reports_call(
    _settings: _Settings,
    /,
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: IsoDateTime | None = None,
    end_date: IsoDateTime | None = None,
    client_reference: str | None = None,
) -> _Listing[SmsRecipientReport]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/delivery_reports",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer),
                "page_size": _wire.optional(page_size, _wire.integer),
                "start_date": _wire.optional(start_date, _wire.date_time),
                "end_date": _wire.optional(end_date, _wire.date_time),
                "client_reference": _wire.optional(client_reference, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_REPORTS_ITEMS,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
    )


def _list_inbound_call(
    _settings: _Settings,
    /,
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: IsoDateTime | None = None,
    end_date: IsoDateTime | None = None,
    to: str | None = None,
) -> _Listing[InboundSms]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/inbounds",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer),
                "page_size": _wire.optional(page_size, _wire.integer),
                "start_date": _wire.optional(start_date, _wire.date_time),
                "end_date": _wire.optional(end_date, _wire.date_time),
                "to": _wire.optional(to, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_INBOUND_ITEMS,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
    )


def _read_inbound_call(_settings: _Settings, /, id: str) -> _Call[InboundSms]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/inbounds/{_wire.segment(id)}",
        _INBOUND_SMS,
        policy=_POLICY,
    )


class SmsResource(_SyncResource):
    """SMS batches: one text to up to 1000 recipients, what became of it, and what was received."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> Page[Sms]:
        """List batches; without `start_date` those of the last 24 hours, and 14 days at most.

        `GET /xms/v1/{service_plan_id}/batches`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender.
            client_reference: Those with this reference.

        Returns:
            The first page of `Sms`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    def read(self, id: str) -> Sms:
        """Read one batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Sent again after any passing failure.

        Args:
            id: The batch.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id))

    def create(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> Sms:
        """Send a text to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The text; `${name}` stands for a parameter.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            flash_message: Whether it shows without being kept.
            truncate_concat: Whether it is cut to the largest number of parts.
            max_number_of_message_parts: The largest number of parts.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_call(
                self._settings,
                to=to,
                body=body,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                truncate_concat=truncate_concat,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
            )
        )

    def create_binary(
        self,
        *,
        to: builtins.list[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> Sms:
        """Send a binary message to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    def create_media(
        self,
        *,
        to: builtins.list[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Returns:
            The `MediaSms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _create_media_call(
                self._settings,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    def dry_run(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> SmsDryRun:
        """See into how many messages a text would be split, without sending it.

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. Sent again after any passing failure.

        Args:
            to: The recipients, in E.164.
            body: The text.
            from_: The sender.
            parameters: Values of the parameters by name, then by recipient.

        Returns:
            The `SmsDryRun` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters))

    def cancel(self, id: str) -> Sms:
        """Cancel a batch that is not sent yet.

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Sent again after any passing failure.

        Args:
            id: The batch.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_cancel_call(self._settings, id))

    def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: builtins.list[str] | None = None,
        code: builtins.list[int] | None = None,
    ) -> SmsBatchReport:
        """Read what became of a batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Sent again after any passing failure.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses, such as `Delivered`; several are joined by commas on Sinch's side, too.
            code: Only these codes.

        Returns:
            The `SmsBatchReport` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_delivery_report_call(self._settings, id, type=type, status=status, code=code))

    def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Sent again after any passing failure.

        Args:
            id: The batch.
            recipient: The recipient.

        Returns:
            The `SmsRecipientReport` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_recipient_report_call(self._settings, id, recipient))

    def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> Page[SmsRecipientReport]:
        """List what became of batches, recipient by recipient.

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            client_reference: Those with this reference.

        Returns:
            The first page of `SmsRecipientReport`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            )
        )

    def list_inbound(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        to: str | None = None,
    ) -> Page[InboundSms]:
        """List received messages.

        `GET /xms/v1/{service_plan_id}/inbounds`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number.

        Returns:
            The first page of `InboundSms`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    def read_inbound(self, id: str) -> InboundSms:
        """Read one received message.

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Sent again after any passing failure.

        Args:
            id: The message.

        Returns:
            The `InboundSms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_inbound_call(self._settings, id))


class AsyncSmsResource(_AsyncResource):
    """SMS batches: one text to up to 1000 recipients, what became of it, and what was received, awaited."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> AsyncPager[Sms]:
        """List batches; without `start_date` those of the last 24 hours, and 14 days at most.

        `GET /xms/v1/{service_plan_id}/batches`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender.
            client_reference: Those with this reference.

        Returns:
            The first page of `Sms`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    async def read(self, id: str) -> Sms:
        """Read one batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Sent again after any passing failure.

        Args:
            id: The batch.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id))

    async def create(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> Sms:
        """Send a text to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The text; `${name}` stands for a parameter.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            flash_message: Whether it shows without being kept.
            truncate_concat: Whether it is cut to the largest number of parts.
            max_number_of_message_parts: The largest number of parts.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_call(
                self._settings,
                to=to,
                body=body,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                truncate_concat=truncate_concat,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
            )
        )

    async def create_binary(
        self,
        *,
        to: builtins.list[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> Sms:
        """Send a binary message to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    async def create_media(
        self,
        *,
        to: builtins.list[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Sent again only where it has not arrived, or was turned away with a
        429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Returns:
            The `MediaSms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _create_media_call(
                self._settings,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    async def dry_run(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> SmsDryRun:
        """See into how many messages a text would be split, without sending it.

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. Sent again after any passing failure.

        Args:
            to: The recipients, in E.164.
            body: The text.
            from_: The sender.
            parameters: Values of the parameters by name, then by recipient.

        Returns:
            The `SmsDryRun` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    async def cancel(self, id: str) -> Sms:
        """Cancel a batch that is not sent yet.

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Sent again after any passing failure.

        Args:
            id: The batch.

        Returns:
            The `Sms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_cancel_call(self._settings, id))

    async def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: builtins.list[str] | None = None,
        code: builtins.list[int] | None = None,
    ) -> SmsBatchReport:
        """Read what became of a batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Sent again after any passing failure.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses, such as `Delivered`; several are joined by commas on Sinch's side, too.
            code: Only these codes.

        Returns:
            The `SmsBatchReport` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_delivery_report_call(self._settings, id, type=type, status=status, code=code))

    async def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Sent again after any passing failure.

        Args:
            id: The batch.
            recipient: The recipient.

        Returns:
            The `SmsRecipientReport` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_recipient_report_call(self._settings, id, recipient))

    def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> AsyncPager[SmsRecipientReport]:
        """List what became of batches, recipient by recipient.

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            client_reference: Those with this reference.

        Returns:
            The first page of `SmsRecipientReport`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            )
        )

    def list_inbound(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        to: str | None = None,
    ) -> AsyncPager[InboundSms]:
        """List received messages.

        `GET /xms/v1/{service_plan_id}/inbounds`. Sent again after any passing failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number.

        Returns:
            The first page of `InboundSms`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    async def read_inbound(self, id: str) -> InboundSms:
        """Read one received message.

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Sent again after any passing failure.

        Args:
            id: The message.

        Returns:
            The `InboundSms` that the server answers with.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_inbound_call(self._settings, id))


class SmsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsResource`, each giving the `RawResponse`."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[Page[Sms]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(
            _list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    def read(self, id: str) -> RawResponse[Sms]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id))

    def create(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> RawResponse[Sms]:
        """`create`, as the answer itself."""
        return self._engine.raw_call(
            _create_call(
                self._settings,
                to=to,
                body=body,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                truncate_concat=truncate_concat,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
            )
        )

    def create_binary(
        self,
        *,
        to: builtins.list[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[Sms]:
        """`create_binary`, as the answer itself."""
        return self._engine.raw_call(
            _create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    def create_media(
        self,
        *,
        to: builtins.list[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[MediaSms]:
        """`create_media`, as the answer itself."""
        return self._engine.raw_call(
            _create_media_call(
                self._settings,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    def dry_run(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, as the answer itself."""
        return self._engine.raw_call(
            _dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    def cancel(self, id: str) -> RawResponse[Sms]:
        """`cancel`, as the answer itself."""
        return self._engine.raw_call(_cancel_call(self._settings, id))

    def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: builtins.list[str] | None = None,
        code: builtins.list[int] | None = None,
    ) -> RawResponse[SmsBatchReport]:
        """`delivery_report`, as the answer itself."""
        return self._engine.raw_call(_delivery_report_call(self._settings, id, type=type, status=status, code=code))

    def recipient_report(self, id: str, recipient: str) -> RawResponse[SmsRecipientReport]:
        """`recipient_report`, as the answer itself."""
        return self._engine.raw_call(_recipient_report_call(self._settings, id, recipient))

    def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[Page[SmsRecipientReport]]:
        """`list_reports`, as the answer itself."""
        return self._engine.raw_list(
            _list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            )
        )

    def list_inbound(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        to: str | None = None,
    ) -> RawResponse[Page[InboundSms]]:
        """`list_inbound`, as the answer itself."""
        return self._engine.raw_list(
            _list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    def read_inbound(self, id: str) -> RawResponse[InboundSms]:
        """`read_inbound`, as the answer itself."""
        return self._engine.raw_call(_read_inbound_call(self._settings, id))


class AsyncSmsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsResource`, each giving the `RawResponse`."""

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[AsyncPage[Sms]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(
            _list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    async def read(self, id: str) -> RawResponse[Sms]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id))

    async def create(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> RawResponse[Sms]:
        """`create`, as the answer itself."""
        return await self._engine.raw_call(
            _create_call(
                self._settings,
                to=to,
                body=body,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                flash_message=flash_message,
                truncate_concat=truncate_concat,
                max_number_of_message_parts=max_number_of_message_parts,
                parameters=parameters,
            )
        )

    async def create_binary(
        self,
        *,
        to: builtins.list[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[Sms]:
        """`create_binary`, as the answer itself."""
        return await self._engine.raw_call(
            _create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    async def create_media(
        self,
        *,
        to: builtins.list[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[MediaSms]:
        """`create_media`, as the answer itself."""
        return await self._engine.raw_call(
            _create_media_call(
                self._settings,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                client_reference=client_reference,
            )
        )

    async def dry_run(
        self,
        *,
        to: builtins.list[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, as the answer itself."""
        return await self._engine.raw_call(
            _dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    async def cancel(self, id: str) -> RawResponse[Sms]:
        """`cancel`, as the answer itself."""
        return await self._engine.raw_call(_cancel_call(self._settings, id))

    async def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: builtins.list[str] | None = None,
        code: builtins.list[int] | None = None,
    ) -> RawResponse[SmsBatchReport]:
        """`delivery_report`, as the answer itself."""
        return await self._engine.raw_call(
            _delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    async def recipient_report(self, id: str, recipient: str) -> RawResponse[SmsRecipientReport]:
        """`recipient_report`, as the answer itself."""
        return await self._engine.raw_call(_recipient_report_call(self._settings, id, recipient))

    async def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[AsyncPage[SmsRecipientReport]]:
        """`list_reports`, as the answer itself."""
        return await self._engine.raw_list(
            _list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                client_reference=client_reference,
            )
        )

    async def list_inbound(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        to: str | None = None,
    ) -> RawResponse[AsyncPage[InboundSms]]:
        """`list_inbound`, as the answer itself."""
        return await self._engine.raw_list(
            _list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    async def read_inbound(self, id: str) -> RawResponse[InboundSms]:
        """`read_inbound`, as the answer itself."""
        return await self._engine.raw_call(_read_inbound_call(self._settings, id))
