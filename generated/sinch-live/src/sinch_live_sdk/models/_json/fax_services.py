"""The records and events of `fax.services` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..fax_services import FaxService

_FAX_EVENT_ENCODING = _decode.Known("application/json", "multipart/form-data")
_FAX_CONVERSION = _decode.Known("HALFTONE", "MONOCHROME")

_new_fax_service = _Maker(FaxService)


def decode_fax_service(data: JsonValue, reading: _decode.Reading) -> FaxService:
    """Decode a `FaxService` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "FaxService.id")
    if type(name := top.get("name")) is not str and name is not None:
        name = reading.optional(name, _decode.text, "FaxService.name")
    if type(project_id := top.get("projectId")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "FaxService.project_id", "projectId")
    if type(incoming_webhook_url := top.get("incomingWebhookUrl")) is not str and incoming_webhook_url is not None:
        incoming_webhook_url = reading.optional(
            incoming_webhook_url, _decode.text, "FaxService.incoming_webhook_url", "incomingWebhookUrl"
        )
    webhook_content_type = (
        _FAX_EVENT_ENCODING[found]
        if type(found := top.get("webhookContentType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_EVENT_ENCODING, "FaxService.webhook_content_type", "webhookContentType")
        )
    )
    if type(default_for_project := top.get("defaultForProject")) is not bool and default_for_project is not None:
        default_for_project = reading.optional(
            default_for_project, _decode.boolean, "FaxService.default_for_project", "defaultForProject"
        )
    if type(default_from := top.get("defaultFrom")) is not str and default_from is not None:
        default_from = reading.optional(default_from, _decode.text, "FaxService.default_from", "defaultFrom")
    if type(number_of_retries := top.get("numberOfRetries")) is not int and number_of_retries is not None:
        number_of_retries = reading.optional(
            number_of_retries, _decode.integer, "FaxService.number_of_retries", "numberOfRetries"
        )
    if type(retry_delay_seconds := top.get("retryDelaySeconds")) is not int and retry_delay_seconds is not None:
        retry_delay_seconds = reading.optional(
            retry_delay_seconds, _decode.integer, "FaxService.retry_delay_seconds", "retryDelaySeconds"
        )
    image_conversion_method = (
        _FAX_CONVERSION[found]
        if type(found := top.get("imageConversionMethod")) is str
        else (
            None
            if found is None
            else reading.optional(found, _FAX_CONVERSION, "FaxService.image_conversion_method", "imageConversionMethod")
        )
    )
    if (
        type(save_outbound_fax_documents := top.get("saveOutboundFaxDocuments")) is not bool
        and save_outbound_fax_documents is not None
    ):
        save_outbound_fax_documents = reading.optional(
            save_outbound_fax_documents,
            _decode.boolean,
            "FaxService.save_outbound_fax_documents",
            "saveOutboundFaxDocuments",
        )
    if (
        type(save_inbound_fax_documents := top.get("saveInboundFaxDocuments")) is not bool
        and save_inbound_fax_documents is not None
    ):
        save_inbound_fax_documents = reading.optional(
            save_inbound_fax_documents,
            _decode.boolean,
            "FaxService.save_inbound_fax_documents",
            "saveInboundFaxDocuments",
        )
    record = _new_fax_service.blank()
    _new_fax_service.fill(
        record,
        id,
        name,
        project_id,
        incoming_webhook_url,
        webhook_content_type,
        default_for_project,
        default_from,
        number_of_retries,
        retry_delay_seconds,
        image_conversion_method,
        save_outbound_fax_documents,
        save_inbound_fax_documents,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_fax_service(value: object) -> JsonInput:
    """Write a `FaxService`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        FaxService,
        decode_fax_service,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "name": _wire.text,
            "project_id": ("projectId", _wire.text),
            "incoming_webhook_url": ("incomingWebhookUrl", _wire.text),
            "webhook_content_type": ("webhookContentType", _wire.known(*_FAX_EVENT_ENCODING)),
            "default_for_project": ("defaultForProject", _wire.truth),
            "default_from": ("defaultFrom", _wire.text),
            "number_of_retries": ("numberOfRetries", _wire.whole),
            "retry_delay_seconds": ("retryDelaySeconds", _wire.whole),
            "image_conversion_method": ("imageConversionMethod", _wire.known(*_FAX_CONVERSION)),
            "save_outbound_fax_documents": ("saveOutboundFaxDocuments", _wire.truth),
            "save_inbound_fax_documents": ("saveInboundFaxDocuments", _wire.truth),
        },
    )


ENCODERS: dict[type, object] = {FaxService: encode_fax_service}
