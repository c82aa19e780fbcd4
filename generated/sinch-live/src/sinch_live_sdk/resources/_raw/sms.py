"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import IsoDateTime, JsonInput, ListInput
from ...models.sms import InboundSms, MediaSms, Sms, SmsBatchReport, SmsDryRun, SmsRecipientReport
from .._calls import sms as _calls


class SmsResourceWithRawResponse(_SyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

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
        """`list`, returning the raw response."""
        return self._engine.raw_list(
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

    def read(self, id: str) -> RawResponse[Sms]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

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
    ) -> RawResponse[Sms]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[Sms]:
        """`create_binary`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[MediaSms]:
        """`create_media`, returning the raw response."""
        return self._engine.raw_call(
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
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, returning the raw response."""
        return self._engine.raw_call(
            _calls.dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    def cancel(self, id: str) -> RawResponse[Sms]:
        """`cancel`, returning the raw response."""
        return self._engine.raw_call(_calls.cancel_call(self._settings, id))

    def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: ListInput[str] | None = None,
        code: Sequence[int] | None = None,
    ) -> RawResponse[SmsBatchReport]:
        """`delivery_report`, returning the raw response."""
        return self._engine.raw_call(
            _calls.delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    def recipient_report(self, id: str, recipient: str) -> RawResponse[SmsRecipientReport]:
        """`recipient_report`, returning the raw response."""
        return self._engine.raw_call(_calls.recipient_report_call(self._settings, id, recipient))

    def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[Page[SmsRecipientReport]]:
        """`list_reports`, returning the raw response."""
        return self._engine.raw_list(
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
    ) -> RawResponse[Page[InboundSms]]:
        """`list_inbound`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    def read_inbound(self, id: str) -> RawResponse[InboundSms]:
        """`read_inbound`, returning the raw response."""
        return self._engine.raw_call(_calls.read_inbound_call(self._settings, id))


class AsyncSmsResourceWithRawResponse(_AsyncResource):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

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
        """`list`, returning the raw response."""
        return await self._engine.raw_list(
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

    async def read(self, id: str) -> RawResponse[Sms]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

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
    ) -> RawResponse[Sms]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
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
    ) -> RawResponse[Sms]:
        """`create_binary`, returning the raw response."""
        return await self._engine.raw_call(
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
    ) -> RawResponse[MediaSms]:
        """`create_media`, returning the raw response."""
        return await self._engine.raw_call(
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
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.dry_run_call(self._settings, to=to, body=body, from_=from_, parameters=parameters)
        )

    async def cancel(self, id: str) -> RawResponse[Sms]:
        """`cancel`, returning the raw response."""
        return await self._engine.raw_call(_calls.cancel_call(self._settings, id))

    async def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: ListInput[str] | None = None,
        code: Sequence[int] | None = None,
    ) -> RawResponse[SmsBatchReport]:
        """`delivery_report`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    async def recipient_report(self, id: str, recipient: str) -> RawResponse[SmsRecipientReport]:
        """`recipient_report`, returning the raw response."""
        return await self._engine.raw_call(_calls.recipient_report_call(self._settings, id, recipient))

    async def list_reports(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[AsyncPage[SmsRecipientReport]]:
        """`list_reports`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_reports_call(
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
        """`list_inbound`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_inbound_call(
                self._settings, page=page, page_size=page_size, start_date=start_date, end_date=end_date, to=to
            )
        )

    async def read_inbound(self, id: str) -> RawResponse[InboundSms]:
        """`read_inbound`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_inbound_call(self._settings, id))
