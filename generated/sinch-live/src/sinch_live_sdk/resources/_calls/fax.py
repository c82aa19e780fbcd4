"""The requests of `client.fax`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.lazy import encode as _encode
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import FileInput, IsoDateTime, ListInput, Unrecognized
from ..._runtime.variants import UnknownVariant
from ...models._json.fax import decode_fax
from ...models._json.fax_file import encode_fax_file
from ...models._json.fax_list import decode_fax_list
from ...models.fax import Fax
from ...models.fax_list import FaxList
from ...types.fax_file import FaxFileInput


def _base_url(_settings: _Settings) -> str:
    return "https://fax.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project")
_FAX = _returns.record(decode_fax)
_SEND_TO_MANY_ITEMS = _Items(
    decode_fax, ("fax", "faxes"), "[resources.fax.operations.send_to_many]", ("faxes",), lone=True
)
_LIST_ITEMS = _Items(decode_fax, ("fax", "faxes"), "[resources.fax.operations.list]", ("faxes",))


def send_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    content_url: str | ListInput[str] | UnknownVariant,
    from_: str | None = None,
    header_text: str | None = None,
    header_page_numbers: bool | None = None,
    header_time_zone: str | None = None,
    retry_delay_seconds: int | None = None,
    labels: Mapping[str, str] | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    service_id: str | None = None,
    max_retries: int | None = None,
    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
    cover_page_id: str | None = None,
    cover_page_data: Mapping[str, str] | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes",
        _FAX,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.text, "to"),
                "contentUrl": _wire.argument(
                    content_url, _encode.one_of(text=_wire.text, array=_wire.list_of(_wire.text)), "content_url"
                ),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                "headerPageNumbers": _wire.optional(header_page_numbers, _wire.truth, "header_page_numbers"),
                "headerTimeZone": _wire.optional(header_time_zone, _wire.text, "header_time_zone"),
                "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.whole, "retry_delay_seconds"),
                "labels": _wire.optional(labels, _wire.map_of(_wire.text), "labels"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                "callbackUrlContentType": _wire.optional(
                    callback_url_content_type,
                    _wire.known("application/json", "multipart/form-data"),
                    "callback_url_content_type",
                ),
                "imageConversionMethod": _wire.optional(
                    image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                ),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "maxRetries": _wire.optional(max_retries, _wire.whole, "max_retries"),
                "resolution": _wire.optional(resolution, _wire.known("FINE", "SUPERFINE"), "resolution"),
                "coverPageId": _wire.optional(cover_page_id, _wire.text, "cover_page_id"),
                "coverPageData": _wire.optional(cover_page_data, _wire.map_of(_wire.text), "cover_page_data"),
            }
        ),
        policy=_POLICY,
    )


def send_file_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    file: FileInput,
    from_: str | None = None,
    header_text: str | None = None,
    header_page_numbers: bool | None = None,
    header_time_zone: str | None = None,
    retry_delay_seconds: int | None = None,
    labels: Mapping[str, str] | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    service_id: str | None = None,
    max_retries: int | None = None,
    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
    cover_page_id: str | None = None,
    cover_page_data: Mapping[str, str] | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes",
        _FAX,
        body=_body.MultipartBody(
            {
                "to": _wire.argument(to, _wire.text, "to"),
                "file": _wire.argument(file, _body.file_part, "file"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                "headerPageNumbers": _wire.optional(header_page_numbers, _wire.boolean, "header_page_numbers"),
                "headerTimeZone": _wire.optional(header_time_zone, _wire.text, "header_time_zone"),
                "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.integer, "retry_delay_seconds"),
                "labels": _wire.optional(labels, _wire.loose_of(_wire.map_of(_wire.text)), "labels"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                "callbackUrlContentType": _wire.optional(
                    callback_url_content_type,
                    _wire.known("application/json", "multipart/form-data"),
                    "callback_url_content_type",
                ),
                "imageConversionMethod": _wire.optional(
                    image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                ),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "maxRetries": _wire.optional(max_retries, _wire.integer, "max_retries"),
                "resolution": _wire.optional(resolution, _wire.known("FINE", "SUPERFINE"), "resolution"),
                "coverPageId": _wire.optional(cover_page_id, _wire.text, "cover_page_id"),
                "coverPageData": _wire.optional(
                    cover_page_data, _wire.loose_of(_wire.map_of(_wire.text)), "cover_page_data"
                ),
            },
            "multipart/form-data",
        ),
        policy=_POLICY,
    )


def send_files_call(
    _settings: _Settings,
    /,
    *,
    to: str,
    files: Sequence[FaxFileInput],
    from_: str | None = None,
    header_text: str | None = None,
    header_page_numbers: bool | None = None,
    header_time_zone: str | None = None,
    retry_delay_seconds: int | None = None,
    labels: Mapping[str, str] | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    service_id: str | None = None,
    max_retries: int | None = None,
    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
    cover_page_id: str | None = None,
    cover_page_data: Mapping[str, str] | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes",
        _FAX,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.text, "to"),
                "files": _wire.argument(files, _wire.list_of(encode_fax_file), "files"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                "headerPageNumbers": _wire.optional(header_page_numbers, _wire.truth, "header_page_numbers"),
                "headerTimeZone": _wire.optional(header_time_zone, _wire.text, "header_time_zone"),
                "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.whole, "retry_delay_seconds"),
                "labels": _wire.optional(labels, _wire.map_of(_wire.text), "labels"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                "callbackUrlContentType": _wire.optional(
                    callback_url_content_type,
                    _wire.known("application/json", "multipart/form-data"),
                    "callback_url_content_type",
                ),
                "imageConversionMethod": _wire.optional(
                    image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                ),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "maxRetries": _wire.optional(max_retries, _wire.whole, "max_retries"),
                "resolution": _wire.optional(resolution, _wire.known("FINE", "SUPERFINE"), "resolution"),
                "coverPageId": _wire.optional(cover_page_id, _wire.text, "cover_page_id"),
                "coverPageData": _wire.optional(cover_page_data, _wire.map_of(_wire.text), "cover_page_data"),
            }
        ),
        policy=_POLICY,
    )


def send_to_many_call(
    _settings: _Settings,
    /,
    *,
    to: ListInput[str],
    content_url: str | ListInput[str] | UnknownVariant | None = None,
    files: Sequence[FaxFileInput] | None = None,
    from_: str | None = None,
    header_text: str | None = None,
    header_page_numbers: bool | None = None,
    header_time_zone: str | None = None,
    retry_delay_seconds: int | None = None,
    labels: Mapping[str, str] | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None,
    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None,
    service_id: str | None = None,
    max_retries: int | None = None,
    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None,
    cover_page_id: str | None = None,
    cover_page_data: Mapping[str, str] | None = None,
) -> _Listing[Fax]:
    return _Listing(
        _Call(
            "POST",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes",
            _returns.json_value,
            body=_body.json_body(
                {
                    "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                    "contentUrl": _wire.optional(
                        content_url, _encode.one_of(text=_wire.text, array=_wire.list_of(_wire.text)), "content_url"
                    ),
                    "files": _wire.optional(files, _wire.list_of(encode_fax_file), "files"),
                    "from": _wire.optional(from_, _wire.text, "from_"),
                    "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                    "headerPageNumbers": _wire.optional(header_page_numbers, _wire.truth, "header_page_numbers"),
                    "headerTimeZone": _wire.optional(header_time_zone, _wire.text, "header_time_zone"),
                    "retryDelaySeconds": _wire.optional(retry_delay_seconds, _wire.whole, "retry_delay_seconds"),
                    "labels": _wire.optional(labels, _wire.map_of(_wire.text), "labels"),
                    "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                    "callbackUrlContentType": _wire.optional(
                        callback_url_content_type,
                        _wire.known("application/json", "multipart/form-data"),
                        "callback_url_content_type",
                    ),
                    "imageConversionMethod": _wire.optional(
                        image_conversion_method, _wire.known("HALFTONE", "MONOCHROME"), "image_conversion_method"
                    ),
                    "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                    "maxRetries": _wire.optional(max_retries, _wire.whole, "max_retries"),
                    "resolution": _wire.optional(resolution, _wire.known("FINE", "SUPERFINE"), "resolution"),
                    "coverPageId": _wire.optional(cover_page_id, _wire.text, "cover_page_id"),
                    "coverPageData": _wire.optional(cover_page_data, _wire.map_of(_wire.text), "cover_page_data"),
                }
            ),
            policy=_POLICY,
        ),
        _SEND_TO_MANY_ITEMS,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    create_time: str | None = None,
    created_from: IsoDateTime | None = None,
    created_until: IsoDateTime | None = None,
    direction: Literal["OUTBOUND", "INBOUND"] | Unrecognized | None = None,
    status: Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized | None = None,
    to: str | None = None,
    from_: str | None = None,
    service_id: str | None = None,
    page: int | None = None,
    page_size: int | None = None,
) -> _EnvelopeListing[Fax, FaxList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes",
            _returns.json_value,
            query={
                "createTime": _wire.optional(create_time, _wire.text, "create_time"),
                "createTime>": _wire.optional(
                    created_from, _encode.or_json(_wire.date_time, _decode.date_time), "created_from"
                ),
                "createTime<": _wire.optional(
                    created_until, _encode.or_json(_wire.date_time, _decode.date_time), "created_until"
                ),
                "direction": _wire.optional(direction, _wire.known("OUTBOUND", "INBOUND"), "direction"),
                "status": _wire.optional(
                    status, _wire.known("QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"), "status"
                ),
                "to": _wire.optional(to, _wire.text, "to"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_fax_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "create_time": create_time,
                "created_from": created_from,
                "created_until": created_until,
                "direction": direction,
                "status": status,
                "to": to,
                "from_": from_,
                "service_id": service_id,
                "page": page,
                "page_size": page_size,
            },
            "page",
            _decode.integer,
        ),
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Fax]:
    return _Call(
        "GET",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/faxes/{_wire.segment(id, 'id')}",
        _FAX,
        policy=_POLICY,
    )


def download_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "GET",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/faxes/"
        + _wire.segment(id, "id")
        + "/file.pdf",
        _returns.nothing,
        headers={"Accept": "application/pdf"},
        policy=_POLICY,
        accept="*/*",
    )


def delete_content_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/faxes/"
        + _wire.segment(id, "id")
        + "/file",
        _returns.nothing,
        policy=_POLICY,
    )
