"""The calls of `client.with_raw_response.sms`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.record import UnknownVariant
from ..._runtime.resources import AsyncHolder as _AsyncHolder
from ..._runtime.resources import SyncHolder as _SyncHolder
from ..._runtime.values import OMIT, IsoDateTime, ListInput, Omit, Unrecognized
from ...models.binary_sms import BinarySms
from ...models.inbound_binary_sms import InboundBinarySms
from ...models.inbound_media_sms import InboundMediaSms
from ...models.inbound_sms_list import InboundSmsList
from ...models.inbound_text_sms import InboundTextSms
from ...models.media_sms import MediaSms
from ...models.sms import TextSms
from ...models.sms_batch_list import SmsBatchList
from ...models.sms_batch_report import SmsBatchReport
from ...models.sms_dry_run import SmsDryRun
from ...models.sms_recipient_report import SmsRecipientReport
from ...models.sms_report_list import SmsReportList
from .. import _raw as _resources
from .._calls import sms as _calls


class SmsResourceWithRawResponse(_SyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.SmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[EnvelopePage[TextSms | BinarySms | MediaSms | UnknownVariant, SmsBatchList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
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

    def read(self, id: str) -> RawResponse[TextSms | BinarySms | MediaSms | UnknownVariant]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def create(
        self,
        *,
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[TextSms]:
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
                from_ton=from_ton,
                from_npi=from_npi,
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
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`create_binary`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
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
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
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
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    def dry_run(
        self,
        *,
        to: ListInput[str],
        body: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, returning the raw response."""
        return self._engine.raw_call(
            _calls.dry_run_call(
                self._settings,
                to=to,
                body=body,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    def dry_run_binary(
        self,
        *,
        to: ListInput[str],
        body: bytes,
        udh: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run_binary`, returning the raw response."""
        return self._engine.raw_call(
            _calls.dry_run_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    def dry_run_media(
        self,
        *,
        to: ListInput[str],
        url: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run_media`, returning the raw response."""
        return self._engine.raw_call(
            _calls.dry_run_media_call(
                self._settings,
                to=to,
                url=url,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    def replace(
        self,
        id: str,
        *,
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[TextSms]:
        """`replace`, returning the raw response."""
        return self._engine.raw_call(
            _calls.replace_call(
                self._settings,
                id,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    def replace_binary(
        self,
        id: str,
        *,
        to: ListInput[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`replace_binary`, returning the raw response."""
        return self._engine.raw_call(
            _calls.replace_binary_call(
                self._settings,
                id,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    def replace_media(
        self,
        id: str,
        *,
        to: ListInput[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
    ) -> RawResponse[MediaSms]:
        """`replace_media`, returning the raw response."""
        return self._engine.raw_call(
            _calls.replace_media_call(
                self._settings,
                id,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    def update(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        body: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None | Omit = OMIT,
    ) -> RawResponse[TextSms]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    def update_binary(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        body: bytes | None = None,
        udh: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`update_binary`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_binary_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    def update_media(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        url: str | None = None,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None | Omit = OMIT,
        strict_validation: bool | None = None,
    ) -> RawResponse[MediaSms]:
        """`update_media`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_media_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    def cancel(self, id: str) -> RawResponse[TextSms | BinarySms | MediaSms | UnknownVariant]:
        """`cancel`, returning the raw response."""
        return self._engine.raw_call(_calls.cancel_call(self._settings, id))

    def delivery_feedback(self, id: str, *, recipients: ListInput[str]) -> RawResponse[None]:
        """`delivery_feedback`, returning the raw response."""
        return self._engine.raw_call(_calls.delivery_feedback_call(self._settings, id, recipients=recipients))

    def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: (
            Sequence[
                Literal[
                    "Queued",
                    "Dispatched",
                    "Aborted",
                    "Cancelled",
                    "Rejected",
                    "Deleted",
                    "Delivered",
                    "Failed",
                    "Expired",
                    "Unknown",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        code: (
            Sequence[
                Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
                | int
            ]
            | None
        ) = None,
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
        status: (
            Sequence[
                Literal[
                    "Queued",
                    "Dispatched",
                    "Aborted",
                    "Cancelled",
                    "Rejected",
                    "Deleted",
                    "Delivered",
                    "Failed",
                    "Expired",
                    "Unknown",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        code: (
            Sequence[
                Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
                | int
            ]
            | None
        ) = None,
        client_reference: str | None = None,
    ) -> RawResponse[EnvelopePage[SmsRecipientReport, SmsReportList]]:
        """`list_reports`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                status=status,
                code=code,
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
        client_reference: str | None = None,
    ) -> RawResponse[
        EnvelopePage[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant, InboundSmsList]
    ]:
        """`list_inbound`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_inbound_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                to=to,
                client_reference=client_reference,
            )
        )

    def read_inbound(
        self, id: str
    ) -> RawResponse[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant]:
        """`read_inbound`, returning the raw response."""
        return self._engine.raw_call(_calls.read_inbound_call(self._settings, id))


class AsyncSmsResourceWithRawResponse(_AsyncHolder):
    """The calls of `SmsResource`, each returning the `RawResponse`."""

    groups: _resources.sms_groups.AsyncSmsGroupsResourceWithRawResponse
    """Groups of recipients: a batch is sent to a group by its id."""

    async def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
        start_date: IsoDateTime | None = None,
        end_date: IsoDateTime | None = None,
        from_: str | None = None,
        client_reference: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[TextSms | BinarySms | MediaSms | UnknownVariant, SmsBatchList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
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

    async def read(self, id: str) -> RawResponse[TextSms | BinarySms | MediaSms | UnknownVariant]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def create(
        self,
        *,
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[TextSms]:
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
                from_ton=from_ton,
                from_npi=from_npi,
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
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`create_binary`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
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
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
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
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    async def dry_run(
        self,
        *,
        to: ListInput[str],
        body: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.dry_run_call(
                self._settings,
                to=to,
                body=body,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    async def dry_run_binary(
        self,
        *,
        to: ListInput[str],
        body: bytes,
        udh: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run_binary`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.dry_run_binary_call(
                self._settings,
                to=to,
                body=body,
                udh=udh,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    async def dry_run_media(
        self,
        *,
        to: ListInput[str],
        url: str,
        per_recipient: bool | None = None,
        number_of_recipients: int | None = None,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
    ) -> RawResponse[SmsDryRun]:
        """`dry_run_media`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.dry_run_media_call(
                self._settings,
                to=to,
                url=url,
                per_recipient=per_recipient,
                number_of_recipients=number_of_recipients,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    async def replace(
        self,
        id: str,
        *,
        to: ListInput[str],
        body: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
    ) -> RawResponse[TextSms]:
        """`replace`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.replace_call(
                self._settings,
                id,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    async def replace_binary(
        self,
        id: str,
        *,
        to: ListInput[str],
        body: bytes,
        udh: str,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`replace_binary`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.replace_binary_call(
                self._settings,
                id,
                to=to,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    async def replace_media(
        self,
        id: str,
        *,
        to: ListInput[str],
        url: str,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None = None,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
        ) = None,
        send_at: IsoDateTime | None = None,
        expire_at: IsoDateTime | None = None,
        callback_url: str | None = None,
        client_reference: str | None = None,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None = None,
        strict_validation: bool | None = None,
    ) -> RawResponse[MediaSms]:
        """`replace_media`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.replace_media_call(
                self._settings,
                id,
                to=to,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    async def update(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        body: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        flash_message: bool | None = None,
        truncate_concat: bool | None = None,
        max_number_of_message_parts: int | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None | Omit = OMIT,
    ) -> RawResponse[TextSms]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
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
                from_ton=from_ton,
                from_npi=from_npi,
                parameters=parameters,
            )
        )

    async def update_binary(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        body: bytes | None = None,
        udh: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        from_ton: int | None = None,
        from_npi: int | None = None,
    ) -> RawResponse[BinarySms]:
        """`update_binary`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_binary_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
                body=body,
                udh=udh,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                from_ton=from_ton,
                from_npi=from_npi,
            )
        )

    async def update_media(
        self,
        id: str,
        *,
        to_add: ListInput[str] | None = None,
        to_remove: ListInput[str] | None = None,
        url: str | None = None,
        message: str | None = None,
        subject: str | None = None,
        from_: str | None | Omit = OMIT,
        delivery_report: (
            Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None | Omit
        ) = OMIT,
        send_at: IsoDateTime | None | Omit = OMIT,
        expire_at: IsoDateTime | None | Omit = OMIT,
        callback_url: str | None | Omit = OMIT,
        client_reference: str | None | Omit = OMIT,
        feedback_enabled: bool | None = None,
        parameters: Mapping[str, Mapping[str, str]] | None | Omit = OMIT,
        strict_validation: bool | None = None,
    ) -> RawResponse[MediaSms]:
        """`update_media`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_media_call(
                self._settings,
                id,
                to_add=to_add,
                to_remove=to_remove,
                url=url,
                message=message,
                subject=subject,
                from_=from_,
                delivery_report=delivery_report,
                send_at=send_at,
                expire_at=expire_at,
                callback_url=callback_url,
                client_reference=client_reference,
                feedback_enabled=feedback_enabled,
                parameters=parameters,
                strict_validation=strict_validation,
            )
        )

    async def cancel(self, id: str) -> RawResponse[TextSms | BinarySms | MediaSms | UnknownVariant]:
        """`cancel`, returning the raw response."""
        return await self._engine.raw_call(_calls.cancel_call(self._settings, id))

    async def delivery_feedback(self, id: str, *, recipients: ListInput[str]) -> RawResponse[None]:
        """`delivery_feedback`, returning the raw response."""
        return await self._engine.raw_call(_calls.delivery_feedback_call(self._settings, id, recipients=recipients))

    async def delivery_report(
        self,
        id: str,
        *,
        type: Literal["summary", "full"] | None = None,
        status: (
            Sequence[
                Literal[
                    "Queued",
                    "Dispatched",
                    "Aborted",
                    "Cancelled",
                    "Rejected",
                    "Deleted",
                    "Delivered",
                    "Failed",
                    "Expired",
                    "Unknown",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        code: (
            Sequence[
                Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
                | int
            ]
            | None
        ) = None,
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
        status: (
            Sequence[
                Literal[
                    "Queued",
                    "Dispatched",
                    "Aborted",
                    "Cancelled",
                    "Rejected",
                    "Deleted",
                    "Delivered",
                    "Failed",
                    "Expired",
                    "Unknown",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        code: (
            Sequence[
                Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418]
                | int
            ]
            | None
        ) = None,
        client_reference: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[SmsRecipientReport, SmsReportList]]:
        """`list_reports`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_reports_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                status=status,
                code=code,
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
        client_reference: str | None = None,
    ) -> RawResponse[
        AsyncEnvelopePage[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant, InboundSmsList]
    ]:
        """`list_inbound`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_inbound_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                to=to,
                client_reference=client_reference,
            )
        )

    async def read_inbound(
        self, id: str
    ) -> RawResponse[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant]:
        """`read_inbound`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_inbound_call(self._settings, id))
