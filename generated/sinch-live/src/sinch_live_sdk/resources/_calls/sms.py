"""What each method of `client.sms` sends, and how its reply is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime, JsonInput, ListInput
from ...models._json.sms import (
    decode_inbound_sms,
    decode_media_sms,
    decode_sms,
    decode_sms_batch_report,
    decode_sms_dry_run,
    decode_sms_recipient_report,
)
from ...models.sms import InboundSms, MediaSms, Sms, SmsBatchReport, SmsDryRun, SmsRecipientReport


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('sms_region')}.sms.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="service_plan", errors=_ErrorFields(("code",), ("text",)))
_LIST_ITEMS = _Items(decode_sms, ("sms", "smses"), "[resources.sms.operations.list]", ("batches",))
_SMS = _returns.record(decode_sms)
_MEDIA_SMS = _returns.record(decode_media_sms)
_DRY_RUN_POLICY = _Policy(
    base_url=_base_url, auth="service_plan", idempotent=True, errors=_ErrorFields(("code",), ("text",))
)
_SMS_DRY_RUN = _returns.record(decode_sms_dry_run)
_SMS_BATCH_REPORT = _returns.record(decode_sms_batch_report)
_SMS_RECIPIENT_REPORT = _returns.record(decode_sms_recipient_report)
_LIST_REPORTS_ITEMS = _Items(
    decode_sms_recipient_report, ("sms", "smses"), "[resources.sms.operations.list_reports]", ("delivery_reports",)
)
_LIST_INBOUND_ITEMS = _Items(
    decode_inbound_sms, ("sms", "smses"), "[resources.sms.operations.list_inbound]", ("inbounds",)
)
_INBOUND_SMS = _returns.record(decode_inbound_sms)


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
) -> _Listing[Sms]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
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


def read_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id, 'id')}",
        _SMS,
        policy=_POLICY,
    )


def create_call(
    _settings: _Settings,
    /,
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
) -> _Call[Sms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.text, "body"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "type": "mt_text",
                "delivery_report": _wire.optional(delivery_report, _wire.text, "delivery_report"),
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
                "parameters": _wire.optional(parameters, _wire.mapping, "parameters"),
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
    delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
    client_reference: str | None = None,
) -> _Call[Sms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.base64, "body"),
                "udh": _wire.argument(udh, _wire.text, "udh"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "type": "mt_binary",
                "delivery_report": _wire.optional(delivery_report, _wire.text, "delivery_report"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
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
    delivery_report: Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | None = None,
    client_reference: str | None = None,
) -> _Call[MediaSms]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches",
        _MEDIA_SMS,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": {
                    "url": _wire.argument(url, _wire.text, "url"),
                    "message": _wire.optional(message, _wire.text, "message"),
                    "subject": _wire.optional(subject, _wire.text, "subject"),
                },
                "from": _wire.optional(from_, _wire.text, "from_"),
                "type": "mt_media",
                "delivery_report": _wire.optional(delivery_report, _wire.text, "delivery_report"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
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
    from_: str | None = None,
    parameters: Mapping[str, JsonInput] | None = None,
) -> _Call[SmsDryRun]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/dry_run",
        _SMS_DRY_RUN,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                "body": _wire.argument(body, _wire.text, "body"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "type": "mt_text",
                "parameters": _wire.optional(parameters, _wire.mapping, "parameters"),
            }
        ),
        policy=_DRY_RUN_POLICY,
    )


def cancel_call(_settings: _Settings, /, id: str) -> _Call[Sms]:
    return _Call(
        "DELETE",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id, 'id')}",
        _SMS,
        policy=_POLICY,
    )


def delivery_report_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    type: Literal["summary", "full"] | None = None,
    status: ListInput[str] | None = None,
    code: Sequence[int] | None = None,
) -> _Call[SmsBatchReport]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/batches/{_wire.segment(id, 'id')}/delivery_report",
        _SMS_BATCH_REPORT,
        query={
            "type": _wire.optional(type, _wire.text, "type"),
            "status": _wire.optional(status, _wire.list_of(_wire.text), "status"),
            "code": _wire.optional(code, _wire.list_of(_wire.integer), "code"),
        },
        policy=_POLICY,
    )


def recipient_report_call(_settings: _Settings, /, id: str, recipient: str) -> _Call[SmsRecipientReport]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"))
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
    client_reference: str | None = None,
) -> _Listing[SmsRecipientReport]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/delivery_reports",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "start_date": _wire.optional(
                    start_date, _encode.or_json(_wire.date_time, _decode.date_time), "start_date"
                ),
                "end_date": _wire.optional(end_date, _encode.or_json(_wire.date_time, _decode.date_time), "end_date"),
                "client_reference": _wire.optional(client_reference, _wire.text, "client_reference"),
            },
            policy=_POLICY,
        ),
        _LIST_REPORTS_ITEMS,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(
            list_reports_call,
            _settings,
            {
                "page": page,
                "page_size": page_size,
                "start_date": start_date,
                "end_date": end_date,
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
) -> _Listing[InboundSms]:
    return _Listing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/inbounds",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "start_date": _wire.optional(
                    start_date, _encode.or_json(_wire.date_time, _decode.date_time), "start_date"
                ),
                "end_date": _wire.optional(end_date, _encode.or_json(_wire.date_time, _decode.date_time), "end_date"),
                "to": _wire.optional(to, _wire.text, "to"),
            },
            policy=_POLICY,
        ),
        _LIST_INBOUND_ITEMS,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(
            list_inbound_call,
            _settings,
            {"page": page, "page_size": page_size, "start_date": start_date, "end_date": end_date, "to": to},
            "page",
            _decode.integer,
        ),
    )


def read_inbound_call(_settings: _Settings, /, id: str) -> _Call[InboundSms]:
    return _Call(
        "GET",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'))}/inbounds/{_wire.segment(id, 'id')}",
        _INBOUND_SMS,
        policy=_POLICY,
    )
