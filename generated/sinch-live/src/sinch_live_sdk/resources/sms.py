"""SMS batches: one text to up to 1000 recipients, what became of it, and what was received."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime, JsonInput, ListInput
from ..models.sms import InboundSms, MediaSms, Sms, SmsBatchReport, SmsDryRun, SmsRecipientReport
from ._calls import sms as _calls


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

        `GET /xms/v1/{service_plan_id}/batches`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_call(
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

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id))

    def create(
        self,
        *,
        to: ListInput[str],
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

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

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

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.call(
            _calls.create_call(
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
        to: ListInput[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> Sms:
        """Send a binary message to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.call(
            _calls.create_binary_call(
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
        to: ListInput[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.call(
            _calls.create_media_call(
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
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> SmsDryRun:
        """See into how many messages a text would be split, without sending it.

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. Retried on any transient failure.

        Args:
            to: The recipients, in E.164.
            body: The text.
            from_: The sender.
            parameters: Values of the parameters by name, then by recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.call(
            _calls.dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    def cancel(self, id: str) -> Sms:
        """Cancel a batch that is not sent yet.

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.cancel_call(self._settings, id))

    def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: ListInput[str] | None = None,
        code: Sequence[int] | None = None,
    ) -> SmsBatchReport:
        """Read what became of a batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Retried on any transient failure.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses, such as `Delivered`; several are joined by commas on Sinch's side, too.
            code: Only these codes.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.delivery_report_call(self._settings, id, type=type, status=status, code=code))

    def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Retried on any transient failure.

        Args:
            id: The batch.
            recipient: The recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.recipient_report_call(self._settings, id, recipient))

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

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_reports_call(
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

        `GET /xms/v1/{service_plan_id}/inbounds`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    def read_inbound(self, id: str) -> InboundSms:
        """Read one received message.

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Retried on any transient failure.

        Args:
            id: The message.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_inbound_call(self._settings, id))


class AsyncSmsResource(_AsyncResource):
    """SMS batches: one text to up to 1000 recipients, what became of it, and what was received, asynchronously."""

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

        `GET /xms/v1/{service_plan_id}/batches`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_call(
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

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: ListInput[str],
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

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

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

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return await self._engine.call(
            _calls.create_call(
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
        to: ListInput[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> Sms:
        """Send a binary message to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return await self._engine.call(
            _calls.create_binary_call(
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
        to: ListInput[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
        client_reference: str | None = None,
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        `POST /xms/v1/{service_plan_id}/batches`. Retried only if the request never reached the server, or on 429.

        Args:
            to: The recipients, in E.164: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender.
            delivery_report: Which reports are sent.
            client_reference: Your own reference.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return await self._engine.call(
            _calls.create_media_call(
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
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        parameters: Mapping[str, JsonInput] | None = None,
    ) -> SmsDryRun:
        """See into how many messages a text would be split, without sending it.

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. Retried on any transient failure.

        Args:
            to: The recipients, in E.164.
            body: The text.
            from_: The sender.
            parameters: Values of the parameters by name, then by recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return await self._engine.call(
            _calls.dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    async def cancel(self, id: str) -> Sms:
        """Cancel a batch that is not sent yet.

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.cancel_call(self._settings, id))

    async def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: ListInput[str] | None = None,
        code: Sequence[int] | None = None,
    ) -> SmsBatchReport:
        """Read what became of a batch.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Retried on any transient failure.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses, such as `Delivered`; several are joined by commas on Sinch's side, too.
            code: Only these codes.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(
            _calls.delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    async def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Retried on any transient failure.

        Args:
            id: The batch.
            recipient: The recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.recipient_report_call(self._settings, id, recipient))

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

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_reports_call(
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

        `GET /xms/v1/{service_plan_id}/inbounds`. Retried on any transient failure.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
        """
        return self._engine.list(
            _calls.list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    async def read_inbound(self, id: str) -> InboundSms:
        """Read one received message.

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Retried on any transient failure.

        Args:
            id: The message.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_inbound_call(self._settings, id))
