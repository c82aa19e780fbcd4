"""The requests of `client.fax.services`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue, Unrecognized
from ...models._json.fax_address_list import decode_fax_address_list
from ...models._json.fax_number_list import decode_fax_number_list
from ...models._json.fax_service_list import decode_fax_service_list
from ...models._json.fax_service_number import decode_fax_service_number
from ...models._json.fax_services import decode_fax_service
from ...models.fax_address_list import FaxAddressList
from ...models.fax_number_list import FaxNumberList
from ...models.fax_service_list import FaxServiceList
from ...models.fax_service_number import FaxServiceNumber
from ...models.fax_services import FaxService


def _base_url(_settings: _Settings) -> str:
    return "https://fax.api.sinch.com"


def _read_list_emails_item(data: JsonValue, reading: _decode.Reading) -> str:
    return reading.whole(data, _decode.text)


_POLICY = _Policy(base_url=_base_url, auth="project")
_LIST_ITEMS = _Items(decode_fax_service, ("fax.services",), '[resources."fax.services".operations.list]', ("services",))
_FAX_SERVICE = _returns.record(decode_fax_service)
_LIST_NUMBERS_ITEMS = _Items(
    decode_fax_service_number, ("fax.services",), '[resources."fax.services".operations.list_numbers]', ("numbers",)
)
_LIST_EMAILS_ITEMS = _Items(
    _read_list_emails_item, ("fax.services",), '[resources."fax.services".operations.list_emails]', ("emails",)
)


def list_call(
    _settings: _Settings, /, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[FaxService, FaxServiceList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/services",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_fax_service_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(list_call, _settings, {"page": page, "page_size": page_size}, "page", _decode.integer),
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    name: str | None = None,
    incoming_webhook_url: str | None = None,
    webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    default_for_project: bool | None = None,
    default_from: str | None = None,
    number_of_retries: int | None = None,
    retry_delay_seconds: int | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    save_outbound_fax_documents: bool | None = None,
    save_inbound_fax_documents: bool | None = None,
) -> _Call[FaxService]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/services",
        _FAX_SERVICE,
        body=_body.json_body(
            {
                "name": _wire.optional(name, _wire.text, "name"),
                "incomingWebhookUrl": _wire.optional(incoming_webhook_url, _wire.text, "incoming_webhook_url"),
                "webhookContentType": _wire.optional(
                    webhook_content_type, _wire.known("application/json", "multipart/form-data"), "webhook_content_type"
                ),
                "defaultForProject": _wire.optional(default_for_project, _wire.truth, "default_for_project"),
                "defaultFrom": _wire.optional(default_from, _wire.text, "default_from"),
                "numberOfRetries": _wire.optional(number_of_retries, _wire.whole, "number_of_retries"),
                "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.whole, "retry_delay_seconds"),
                "imageConversionMethod": _wire.optional(
                    image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                ),
                "saveOutboundFaxDocuments": _wire.optional(
                    save_outbound_fax_documents, _wire.truth, "save_outbound_fax_documents"
                ),
                "saveInboundFaxDocuments": _wire.optional(
                    save_inbound_fax_documents, _wire.truth, "save_inbound_fax_documents"
                ),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[FaxService]:
    return _Call(
        "GET",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/services/{_wire.segment(id, 'id')}",
        _FAX_SERVICE,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    name: str | None = None,
    incoming_webhook_url: str | None = None,
    webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    default_for_project: bool | None = None,
    default_from: str | None = None,
    number_of_retries: int | None = None,
    retry_delay_seconds: int | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    save_outbound_fax_documents: bool | None = None,
    save_inbound_fax_documents: bool | None = None,
) -> _Call[FaxService]:
    return _Call(
        "PATCH",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/services/{_wire.segment(id, 'id')}",
        _FAX_SERVICE,
        body=_body.json_body(
            {
                "name": _wire.optional(name, _wire.text, "name"),
                "incomingWebhookUrl": _wire.optional(incoming_webhook_url, _wire.text, "incoming_webhook_url"),
                "webhookContentType": _wire.optional(
                    webhook_content_type, _wire.known("application/json", "multipart/form-data"), "webhook_content_type"
                ),
                "defaultForProject": _wire.optional(default_for_project, _wire.truth, "default_for_project"),
                "defaultFrom": _wire.optional(default_from, _wire.text, "default_from"),
                "numberOfRetries": _wire.optional(number_of_retries, _wire.whole, "number_of_retries"),
                "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.whole, "retry_delay_seconds"),
                "imageConversionMethod": _wire.optional(
                    image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                ),
                "saveOutboundFaxDocuments": _wire.optional(
                    save_outbound_fax_documents, _wire.truth, "save_outbound_fax_documents"
                ),
                "saveInboundFaxDocuments": _wire.optional(
                    save_inbound_fax_documents, _wire.truth, "save_inbound_fax_documents"
                ),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/services/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )


def list_numbers_call(
    _settings: _Settings, /, id: str, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[FaxServiceNumber, FaxNumberList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v3/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/services/"
            + _wire.segment(id, "id")
            + "/numbers",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_NUMBERS_ITEMS,
        decode_fax_number_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_numbers_call, _settings, {"id": id, "page": page, "page_size": page_size}, "page", _decode.integer
        ),
    )


def list_emails_call(
    _settings: _Settings, /, id: str, number: str, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[str, FaxAddressList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v3/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/services/"
            + _wire.segment(id, "id")
            + "/numbers/"
            + _wire.segment(number, "number")
            + "/emails",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_EMAILS_ITEMS,
        decode_fax_address_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_emails_call,
            _settings,
            {"id": id, "number": number, "page": page, "page_size": page_size},
            "page",
            _decode.integer,
        ),
    )
