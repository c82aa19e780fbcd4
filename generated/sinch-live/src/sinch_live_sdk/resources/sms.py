"""SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from .. import resources as _resources
from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from .._runtime.values import OMIT, IsoDateTime, ListInput, Omit, Unrecognized
from .._runtime.variants import UnknownVariant
from ..models.binary_sms import BinarySms
from ..models.inbound_binary_sms import InboundBinarySms
from ..models.inbound_media_sms import InboundMediaSms
from ..models.inbound_sms_list import InboundSmsList
from ..models.inbound_text_sms import InboundTextSms
from ..models.media_sms import MediaSms
from ..models.sms import TextSms
from ..models.sms_batch_list import SmsBatchList
from ..models.sms_batch_report import SmsBatchReport
from ..models.sms_dry_run import SmsDryRun
from ..models.sms_recipient_report import SmsRecipientReport
from ..models.sms_report_list import SmsReportList
from . import _calls


class SmsResource(_SyncHolder):
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

    groups: _resources.sms_groups.SmsGroupsResource
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
    ) -> EnvelopePage[TextSms | BinarySms | MediaSms | UnknownVariant, SmsBatchList]:
        """List batches; without `start_date` those of the last 24 hours, and 14 days at most.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender; several stand in one text, with commas.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    def read(self, id: str) -> TextSms | BinarySms | MediaSms | UnknownVariant:
        """Read one batch.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms.read_call(self._settings, id))

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
    ) -> TextSms:
        """Send a text to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            body: The text; `${name}` stands for a parameter. Example: `"Hello"`.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own. Example:
                `"+15551230002"`.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            flash_message: Whether it shows without being kept.
            truncate_concat: Whether it is cut to the largest number of parts.
            max_number_of_message_parts: The largest number of parts.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(
            _calls.sms.create_call(
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
    ) -> BinarySms:
        """Send a binary message to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            body: The content; with the header at most 140 bytes. Example: `"SGVsbG8="`.
            udh: The user data header, in hexadecimal. Example: `"050003CC0201"`.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(
            _calls.sms.create_binary_call(
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
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            url: Where the media is. Example: `"https://acme.example/a.png"`.
            message: A text with it. Example: `"Look"`.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(
            _calls.sms.create_media_call(
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
    ) -> SmsDryRun:
        """See what a text would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The text; `${name}` stands for a parameter.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.dry_run_call(
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
    ) -> SmsDryRun:
        """See what a binary message would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.dry_run_binary_call(
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
    ) -> SmsDryRun:
        """See what a media message (MMS) would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            url: Where the media is.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.dry_run_media_call(
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
    ) -> TextSms:
        """Replace a batch that is not sent yet by a text.

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.replace_call(
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
    ) -> BinarySms:
        """Replace a batch that is not sent yet by a binary message.

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.replace_binary_call(
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
    ) -> MediaSms:
        """Replace a batch that is not sent yet by a media message (MMS).

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.replace_media_call(
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
    ) -> TextSms:
        """Change a text that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.sms.update_call(
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
    ) -> BinarySms:
        """Change a binary message that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.sms.update_binary_call(
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
    ) -> MediaSms:
        """Change a media message (MMS) that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.sms.update_media_call(
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

    def cancel(self, id: str) -> TextSms | BinarySms | MediaSms | UnknownVariant:
        """Cancel a batch that is not sent yet.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms.cancel_call(self._settings, id))

    def delivery_feedback(self, id: str, *, recipients: ListInput[str]) -> None:
        """Tell Sinch who has got a message, if its batch was made with `feedback_enabled`.

        Args:
            id: The batch.
            recipients: Who has got it; an empty list is everybody.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}/delivery_feedback`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(_calls.sms.delivery_feedback_call(self._settings, id, recipients=recipients))

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
    ) -> SmsBatchReport:
        """Read what became of a batch.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses.
            code: Only these codes.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.sms.delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        Args:
            id: The batch.
            recipient: The recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms.recipient_report_call(self._settings, id, recipient))

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
    ) -> EnvelopePage[SmsRecipientReport, SmsReportList]:
        """List what became of batches, recipient by recipient.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            status: Only these statuses.
            code: Only these codes.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_reports_call(
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
    ) -> EnvelopePage[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant, InboundSmsList]:
        """List received messages.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number; several stand in one text, with commas.
            client_reference: Those that answer a message with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/inbounds`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_inbound_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                to=to,
                client_reference=client_reference,
            )
        )

    def read_inbound(self, id: str) -> InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant:
        """Read one received message.

        Args:
            id: The message.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.sms.read_inbound_call(self._settings, id))


class AsyncSmsResource(_AsyncHolder):
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received, asynchronously."""

    groups: _resources.sms_groups.AsyncSmsGroupsResource
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
    ) -> AsyncEnvelopePager[TextSms | BinarySms | MediaSms | UnknownVariant, SmsBatchList]:
        """List batches; without `start_date` those of the last 24 hours, and 14 days at most.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those made from then on.
            end_date: Those made before then.
            from_: Those of this sender; several stand in one text, with commas.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                from_=from_,
                client_reference=client_reference,
            )
        )

    async def read(self, id: str) -> TextSms | BinarySms | MediaSms | UnknownVariant:
        """Read one batch.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms.read_call(self._settings, id))

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
    ) -> TextSms:
        """Send a text to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            body: The text; `${name}` stands for a parameter. Example: `"Hello"`.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own. Example:
                `"+15551230002"`.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            flash_message: Whether it shows without being kept.
            truncate_concat: Whether it is cut to the largest number of parts.
            max_number_of_message_parts: The largest number of parts.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(
            _calls.sms.create_call(
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
    ) -> BinarySms:
        """Send a binary message to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            body: The content; with the header at most 140 bytes. Example: `"SGVsbG8="`.
            udh: The user data header, in hexadecimal. Example: `"050003CC0201"`.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(
            _calls.sms.create_binary_call(
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
    ) -> MediaSms:
        """Send a media message (MMS) to one or more recipients.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000. Example: `["+15551230001"]`.
            url: Where the media is. Example: `"https://acme.example/a.png"`.
            message: A text with it. Example: `"Look"`.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches`. It costs money. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(
            _calls.sms.create_media_call(
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
    ) -> SmsDryRun:
        """See what a text would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The text; `${name}` stands for a parameter.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.dry_run_call(
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
    ) -> SmsDryRun:
        """See what a binary message would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.dry_run_binary_call(
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
    ) -> SmsDryRun:
        """See what a media message (MMS) would be, and into how many it would be split, without sending it.

        Args:
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            url: Where the media is.
            per_recipient: Whether to show what each recipient would get.
            number_of_recipients: Of how many recipients to show it: 100 if not given, 1000 at most.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/dry_run`. It only reads. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.dry_run_media_call(
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
    ) -> TextSms:
        """Replace a batch that is not sent yet by a text.

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.replace_call(
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
    ) -> BinarySms:
        """Replace a batch that is not sent yet by a binary message.

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.replace_binary_call(
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
    ) -> MediaSms:
        """Replace a batch that is not sent yet by a media message (MMS).

        Args:
            id: The batch.
            to: The recipients, in E.164, or ids of groups: 1 to 1000.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `PUT /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.replace_media_call(
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
    ) -> TextSms:
        """Change a text that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
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
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.
            parameters: Values of the parameters by name, then by recipient, with a `default`.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.sms.update_call(
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
    ) -> BinarySms:
        """Change a binary message that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
            body: The content; with the header at most 140 bytes.
            udh: The user data header, in hexadecimal.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            from_ton: The type of the sender's number, if it is not to be guessed.
            from_npi: The numbering plan of the sender's number, if it is not to be guessed.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.sms.update_binary_call(
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
    ) -> MediaSms:
        """Change a media message (MMS) that is not sent yet: only what is given; `None` resets a value.

        Args:
            id: The batch.
            to_add: Recipients to add, in E.164.
            to_remove: Recipients to remove, in E.164.
            url: Where the media is.
            message: A text with it.
            subject: A subject.
            from_: The sender: a number, a short code or a name. Some service plans have one of their own.
            delivery_report: Which reports are sent.
            send_at: When to send it, if not now.
            expire_at: When to give up; three days after `send_at` if not given.
            callback_url: Where reports are sent, if not to the service plan's own.
            client_reference: Your own reference, echoed in reports. It doesn't make a repetition harmless.
            feedback_enabled: Whether you will send feedback.
            parameters: Values of the parameters by name, then by recipient, with a `default`.
            strict_validation: Whether media that breaks the rules of MMS is refused.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.sms.update_media_call(
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

    async def cancel(self, id: str) -> TextSms | BinarySms | MediaSms | UnknownVariant:
        """Cancel a batch that is not sent yet.

        Args:
            id: The batch.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `DELETE /xms/v1/{service_plan_id}/batches/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms.cancel_call(self._settings, id))

    async def delivery_feedback(self, id: str, *, recipients: ListInput[str]) -> None:
        """Tell Sinch who has got a message, if its batch was made with `feedback_enabled`.

        Args:
            id: The batch.
            recipients: Who has got it; an empty list is everybody.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `POST /xms/v1/{service_plan_id}/batches/{id}/delivery_feedback`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(_calls.sms.delivery_feedback_call(self._settings, id, recipients=recipients))

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
    ) -> SmsBatchReport:
        """Read what became of a batch.

        Args:
            id: The batch.
            type: Whether recipients are listed (`full`).
            status: Only these statuses.
            code: Only these codes.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.sms.delivery_report_call(self._settings, id, type=type, status=status, code=code)
        )

    async def recipient_report(self, id: str, recipient: str) -> SmsRecipientReport:
        """Read what became of a batch for one recipient.

        Args:
            id: The batch.
            recipient: The recipient.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` or `recipient` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/batches/{id}/delivery_report/{recipient}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms.recipient_report_call(self._settings, id, recipient))

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
    ) -> AsyncEnvelopePager[SmsRecipientReport, SmsReportList]:
        """List what became of batches, recipient by recipient.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those from then on.
            end_date: Those before then.
            status: Only these statuses.
            code: Only these codes.
            client_reference: Those with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/delivery_reports`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_reports_call(
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
    ) -> AsyncEnvelopePager[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant, InboundSmsList]:
        """List received messages.

        Args:
            page: The page to start at, from 0.
            page_size: How many to a page, 100 at most.
            start_date: Those received from then on.
            end_date: Those received before then.
            to: Those to this number; several stand in one text, with commas.
            client_reference: Those that answer a message with this reference.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/inbounds`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.sms.list_inbound_call(
                self._settings,
                page=page,
                page_size=page_size,
                start_date=start_date,
                end_date=end_date,
                to=to,
                client_reference=client_reference,
            )
        )

    async def read_inbound(self, id: str) -> InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant:
        """Read one received message.

        Args:
            id: The message.

        Raises:
            ConfigurationError: The client has no `service_plan_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: `data` is `SmsError` (other statuses).

        `GET /xms/v1/{service_plan_id}/inbounds/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.sms.read_inbound_call(self._settings, id))
