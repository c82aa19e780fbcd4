"""The requests of `client.sms`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import styles as _styles
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.lazy import encode as _encode
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import OMIT, IsoDateTime, JsonValue, ListInput, Omit, Unrecognized
from ..._runtime.variants import UnknownVariant
from ...models import _json as _readers
from ...models._json.binary_sms import decode_binary_sms
from ...models._json.inbound_sms import decode_inbound_sms
from ...models._json.inbound_sms_list import decode_inbound_sms_list
from ...models._json.media_sms import decode_media_sms
from ...models._json.sms import decode_text_sms
from ...models._json.sms_batch import decode_sms_batch
from ...models._json.sms_batch_list import decode_sms_batch_list
from ...models._json.sms_batch_report import decode_sms_batch_report
from ...models._json.sms_dry_run import decode_sms_dry_run
from ...models._json.sms_recipient_report import decode_sms_recipient_report
from ...models._json.sms_report_list import decode_sms_report_list
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

if TYPE_CHECKING:
    from ...models.sms_error import SmsError


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('sms_region')}.sms.api.sinch.com"


def _read_list_error_default(data: JsonValue, reading: _decode.Reading) -> SmsError:
    return reading.whole(data, reading.of_record(_readers.sms_error.decode_sms_error))


def _read_list_item(data: JsonValue, reading: _decode.Reading) -> TextSms | BinarySms | MediaSms | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_sms_batch))


def _read_read_reply(data: JsonValue, reading: _decode.Reading) -> TextSms | BinarySms | MediaSms | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_sms_batch))


def _read_cancel_reply(data: JsonValue, reading: _decode.Reading) -> TextSms | BinarySms | MediaSms | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_sms_batch))


def _read_list_inbound_item(
    data: JsonValue, reading: _decode.Reading
) -> InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_inbound_sms))


def _read_read_inbound_reply(
    data: JsonValue, reading: _decode.Reading
) -> InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant:
    return reading.whole(data, reading.of_union(decode_inbound_sms))


_POLICY = _Policy(
    base_url=_base_url,
    auth="service_plan",
    errors=_ErrorFields(("code",), ("text",), {"default": _read_list_error_default}),
)
_LIST_ITEMS = _Items(_read_list_item, ("sms", "smses"), "[resources.sms.operations.list]", ("batches",))
_READ_REPLY = _returns.value(_read_read_reply)
_TEXT_SMS = _returns.record(decode_text_sms)
_BINARY_SMS = _returns.record(decode_binary_sms)
_MEDIA_SMS = _returns.record(decode_media_sms)
_DRY_RUN_POLICY = _Policy(
    base_url=_base_url,
    auth="service_plan",
    idempotent=True,
    errors=_ErrorFields(("code",), ("text",), {"default": _read_list_error_default}),
)
_SMS_DRY_RUN = _returns.record(decode_sms_dry_run)
_CANCEL_REPLY = _returns.value(_read_cancel_reply)
_SMS_BATCH_REPORT = _returns.record(decode_sms_batch_report)
_SMS_RECIPIENT_REPORT = _returns.record(decode_sms_recipient_report)
_LIST_REPORTS_ITEMS = _Items(
    decode_sms_recipient_report, ("sms", "smses"), "[resources.sms.operations.list_reports]", ("delivery_reports",)
)
_LIST_INBOUND_ITEMS = _Items(
    _read_list_inbound_item, ("sms", "smses"), "[resources.sms.operations.list_inbound]", ("inbounds",)
)
_READ_INBOUND_REPLY = _returns.value(_read_read_inbound_reply)


def list_call(
    _settings: _Settings,
    /,
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: IsoDateTime | None = None,
    end_date: IsoDateTime | None = None,
    from_: str | None = None,
    client_reference: str | None = None,
) -> _EnvelopeListing[TextSms | BinarySms | MediaSms | UnknownVariant, SmsBatchList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "start_date": _wire.optional(
                    start_date, _encode.or_json(_wire.date_time, _decode.date_time), "start_date"
                ),
                "end_date": _wire.optional(end_date, _encode.or_json(_wire.date_time, _decode.date_time), "end_date"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_sms_batch_list,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "from_": from_,
                "client_reference": client_reference,
            },
            "page",
            _decode.integer,
        ),
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[TextSms | BinarySms | MediaSms | UnknownVariant]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _READ_REPLY,
        policy=_POLICY,
    )


def create_call(
    _settings: _Settings,
    /,
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
) -> _Call[TextSms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches",
        _TEXT_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.text, "body"),
                "type": "mt_text",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "flash_message": _wire.optional(flash_message, _wire.truth, "flash_message"),
                "truncate_concat": _wire.optional(truncate_concat, _wire.truth, "truncate_concat"),
                "max_number_of_message_parts": _wire.optional(
                    max_number_of_message_parts, _wire.whole, "max_number_of_message_parts"
                ),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
            }
        ),
        policy=_POLICY,
    )


def create_binary_call(
    _settings: _Settings,
    /,
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
) -> _Call[BinarySms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches",
        _BINARY_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.base64, "body"),
                "udh": _wire.argument(udh, _wire.text, "udh"),
                "type": "mt_binary",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
            }
        ),
        policy=_POLICY,
    )


def create_media_call(
    _settings: _Settings,
    /,
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
) -> _Call[MediaSms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches",
        _MEDIA_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": {
                    "url": _wire.argument(url, _wire.text, "url"),
                    "message": _wire.optional(message, _wire.text, "message"),
                    "subject": _wire.optional(subject, _wire.text, "subject"),
                },
                "type": "mt_media",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
                "strict_validation": _wire.optional(strict_validation, _wire.truth, "strict_validation"),
            }
        ),
        policy=_POLICY,
    )


def dry_run_call(
    _settings: _Settings,
    /,
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
) -> _Call[SmsDryRun]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches/dry_run",
        _SMS_DRY_RUN,
        query={
            "per_recipient": _wire.optional(per_recipient, _wire.boolean, "per_recipient"),
            "number_of_recipients": _wire.optional(number_of_recipients, _wire.integer, "number_of_recipients"),
        },
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.text, "body"),
                "type": "mt_text",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "flash_message": _wire.optional(flash_message, _wire.truth, "flash_message"),
                "truncate_concat": _wire.optional(truncate_concat, _wire.truth, "truncate_concat"),
                "max_number_of_message_parts": _wire.optional(
                    max_number_of_message_parts, _wire.whole, "max_number_of_message_parts"
                ),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
            }
        ),
        policy=_DRY_RUN_POLICY,
    )


def dry_run_binary_call(
    _settings: _Settings,
    /,
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
) -> _Call[SmsDryRun]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches/dry_run",
        _SMS_DRY_RUN,
        query={
            "per_recipient": _wire.optional(per_recipient, _wire.boolean, "per_recipient"),
            "number_of_recipients": _wire.optional(number_of_recipients, _wire.integer, "number_of_recipients"),
        },
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.base64, "body"),
                "udh": _wire.argument(udh, _wire.text, "udh"),
                "type": "mt_binary",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
            }
        ),
        policy=_DRY_RUN_POLICY,
    )


def dry_run_media_call(
    _settings: _Settings,
    /,
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
) -> _Call[SmsDryRun]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/batches/dry_run",
        _SMS_DRY_RUN,
        query={
            "per_recipient": _wire.optional(per_recipient, _wire.boolean, "per_recipient"),
            "number_of_recipients": _wire.optional(number_of_recipients, _wire.integer, "number_of_recipients"),
        },
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": {
                    "url": _wire.argument(url, _wire.text, "url"),
                    "message": _wire.optional(message, _wire.text, "message"),
                    "subject": _wire.optional(subject, _wire.text, "subject"),
                },
                "type": "mt_media",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
                "strict_validation": _wire.optional(strict_validation, _wire.truth, "strict_validation"),
            }
        ),
        policy=_DRY_RUN_POLICY,
    )


def replace_call(
    _settings: _Settings,
    /,
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
) -> _Call[TextSms]:
    return _Call(
        "PUT",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _TEXT_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.text, "body"),
                "type": "mt_text",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "flash_message": _wire.optional(flash_message, _wire.truth, "flash_message"),
                "truncate_concat": _wire.optional(truncate_concat, _wire.truth, "truncate_concat"),
                "max_number_of_message_parts": _wire.optional(
                    max_number_of_message_parts, _wire.whole, "max_number_of_message_parts"
                ),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
            }
        ),
        policy=_POLICY,
    )


def replace_binary_call(
    _settings: _Settings,
    /,
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
) -> _Call[BinarySms]:
    return _Call(
        "PUT",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _BINARY_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.base64, "body"),
                "udh": _wire.argument(udh, _wire.text, "udh"),
                "type": "mt_binary",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
            }
        ),
        policy=_POLICY,
    )


def replace_media_call(
    _settings: _Settings,
    /,
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
) -> _Call[MediaSms]:
    return _Call(
        "PUT",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _MEDIA_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": {
                    "url": _wire.argument(url, _wire.text, "url"),
                    "message": _wire.optional(message, _wire.text, "message"),
                    "subject": _wire.optional(subject, _wire.text, "subject"),
                },
                "type": "mt_media",
                "from": _wire.optional(from_, _wire.text, "from_"),
                "delivery_report": _wire.optional(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.optional(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.optional(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "parameters": _wire.optional(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
                "strict_validation": _wire.optional(strict_validation, _wire.truth, "strict_validation"),
            }
        ),
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
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
) -> _Call[TextSms]:
    return _Call(
        "POST",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _TEXT_SMS,
        body=_body.json_body(
            {
                "to_add": _wire.optional(to_add, _wire.list_of(_wire.text), "to_add"),
                "to_remove": _wire.optional(to_remove, _wire.list_of(_wire.text), "to_remove"),
                "body": _wire.optional(body, _wire.text, "body"),
                "type": "mt_text",
                "from": _wire.nullable(from_, _wire.text, "from_"),
                "delivery_report": _wire.nullable(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.nullable(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.nullable(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.nullable(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.nullable(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "flash_message": _wire.optional(flash_message, _wire.truth, "flash_message"),
                "truncate_concat": _wire.optional(truncate_concat, _wire.truth, "truncate_concat"),
                "max_number_of_message_parts": _wire.optional(
                    max_number_of_message_parts, _wire.whole, "max_number_of_message_parts"
                ),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
                "parameters": _wire.nullable(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
            }
        ),
        policy=_POLICY,
    )


def update_binary_call(
    _settings: _Settings,
    /,
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
) -> _Call[BinarySms]:
    return _Call(
        "POST",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _BINARY_SMS,
        body=_body.json_body(
            {
                "to_add": _wire.optional(to_add, _wire.list_of(_wire.text), "to_add"),
                "to_remove": _wire.optional(to_remove, _wire.list_of(_wire.text), "to_remove"),
                "body": _wire.optional(body, _wire.base64, "body"),
                "udh": _wire.optional(udh, _wire.text, "udh"),
                "type": "mt_binary",
                "from": _wire.nullable(from_, _wire.text, "from_"),
                "delivery_report": _wire.nullable(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.nullable(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.nullable(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.nullable(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.nullable(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "from_ton": _wire.optional(from_ton, _wire.whole, "from_ton"),
                "from_npi": _wire.optional(from_npi, _wire.whole, "from_npi"),
            }
        ),
        policy=_POLICY,
    )


def update_media_call(
    _settings: _Settings,
    /,
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
) -> _Call[MediaSms]:
    return _Call(
        "POST",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _MEDIA_SMS,
        body=_body.json_body(
            {
                "to_add": _wire.optional(to_add, _wire.list_of(_wire.text), "to_add"),
                "to_remove": _wire.optional(to_remove, _wire.list_of(_wire.text), "to_remove"),
                "body": {
                    "url": _wire.optional(url, _wire.text, "url"),
                    "message": _wire.optional(message, _wire.text, "message"),
                    "subject": _wire.optional(subject, _wire.text, "subject"),
                },
                "type": "mt_media",
                "from": _wire.nullable(from_, _wire.text, "from_"),
                "delivery_report": _wire.nullable(
                    delivery_report,
                    _wire.known("none", "summary", "full", "per_recipient", "per_recipient_final"),
                    "delivery_report",
                ),
                "send_at": _wire.nullable(send_at, _wire.date_time, "send_at"),
                "expire_at": _wire.nullable(expire_at, _wire.date_time, "expire_at"),
                "callback_url": _wire.nullable(callback_url, _wire.text, "callback_url"),
                "client_reference": _wire.nullable(client_reference, _wire.text, "client_reference"),
                "feedback_enabled": _wire.optional(feedback_enabled, _wire.truth, "feedback_enabled"),
                "parameters": _wire.nullable(parameters, _wire.map_of(_wire.map_of(_wire.text)), "parameters"),
                "strict_validation": _wire.optional(strict_validation, _wire.truth, "strict_validation"),
            }
        ),
        policy=_POLICY,
    )


def cancel_call(_settings: _Settings, /, id: str) -> _Call[TextSms | BinarySms | MediaSms | UnknownVariant]:
    return _Call(
        "DELETE",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id"),
        _CANCEL_REPLY,
        policy=_POLICY,
    )


def delivery_feedback_call(_settings: _Settings, /, id: str, *, recipients: ListInput[str]) -> _Call[None]:
    return _Call(
        "POST",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id")
        + "/delivery_feedback",
        _returns.nothing,
        body=_body.json_body({"recipients": _wire.argument(recipients, _wire.list_of(_wire.text), "recipients")}),
        policy=_POLICY,
    )


def delivery_report_call(
    _settings: _Settings,
    /,
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
            Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418] | int
        ]
        | None
    ) = None,
) -> _Call[SmsBatchReport]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id")
        + "/delivery_report",
        _SMS_BATCH_REPORT,
        query={
            "type": _wire.optional(type, _wire.among(_wire.text, "summary", "full"), "type"),
            "status": _styles.joined(
                _wire.optional(
                    status,
                    _wire.list_of(
                        _wire.known(
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
                        )
                    ),
                    "status",
                ),
                ",",
            ),
            "code": _styles.joined(_wire.optional(code, _wire.list_of(_wire.whole), "code"), ","),
        },
        policy=_POLICY,
    )


def recipient_report_call(_settings: _Settings, /, id: str, recipient: str) -> _Call[SmsRecipientReport]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/batches/"
        + _wire.segment(id, "id")
        + "/delivery_report/"
        + _wire.segment(recipient, "recipient"),
        _SMS_RECIPIENT_REPORT,
        policy=_POLICY,
    )


def list_reports_call(
    _settings: _Settings,
    /,
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
            Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418] | int
        ]
        | None
    ) = None,
    client_reference: str | None = None,
) -> _EnvelopeListing[SmsRecipientReport, SmsReportList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/delivery_reports",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "start_date": _wire.optional(
                    start_date, _encode.or_json(_wire.date_time, _decode.date_time), "start_date"
                ),
                "end_date": _wire.optional(end_date, _encode.or_json(_wire.date_time, _decode.date_time), "end_date"),
                "status": _styles.joined(
                    _wire.optional(
                        status,
                        _wire.list_of(
                            _wire.known(
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
                            )
                        ),
                        "status",
                    ),
                    ",",
                ),
                "code": _styles.joined(_wire.optional(code, _wire.list_of(_wire.whole), "code"), ","),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
            },
            policy=_POLICY,
        ),
        _LIST_REPORTS_ITEMS,
        decode_sms_report_list,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(
            list_reports_call,
            _settings,
            {
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "status": status,
                "code": code,
                "client_reference": client_reference,
            },
            "page",
            _decode.integer,
        ),
    )


def list_inbound_call(
    _settings: _Settings,
    /,
    *,
    page: int | None = None,
    page_size: int | None = None,
    start_date: IsoDateTime | None = None,
    end_date: IsoDateTime | None = None,
    to: str | None = None,
    client_reference: str | None = None,
) -> _EnvelopeListing[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant, InboundSmsList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/inbounds",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "start_date": _wire.optional(
                    start_date, _encode.or_json(_wire.date_time, _decode.date_time), "start_date"
                ),
                "end_date": _wire.optional(end_date, _encode.or_json(_wire.date_time, _decode.date_time), "end_date"),
                "to": _wire.optional(to, _wire.text, "to"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
            },
            policy=_POLICY,
        ),
        _LIST_INBOUND_ITEMS,
        decode_inbound_sms_list,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(
            list_inbound_call,
            _settings,
            {
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
                "to": to,
                "client_reference": client_reference,
            },
            "page",
            _decode.integer,
        ),
    )


def read_inbound_call(
    _settings: _Settings, /, id: str
) -> _Call[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/inbounds/"
        + _wire.segment(id, "id"),
        _READ_INBOUND_REPLY,
        policy=_POLICY,
    )
