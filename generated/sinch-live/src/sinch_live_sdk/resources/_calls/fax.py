"""What each method of `client.fax` sends, and how its reply is read."""

from __future__ import annotations

from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import FileInput, ListInput
from ...models._json.fax import decode_fax
from ...models.fax import Fax


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
    content_url: str,
    from_: str | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    service_id: str | None = None,
    header_text: str | None = None,
    max_retries: int | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
        _FAX,
        body=_body.json_body(
            {
                "to": _wire.argument(to, _wire.text, "to"),
                "contentUrl": [_wire.argument(content_url, _wire.text, "content_url")],
                "from": _wire.optional(from_, _wire.text, "from_"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                "callbackUrlContentType": _wire.optional(
                    callback_url_content_type, _wire.text, "callback_url_content_type"
                ),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                "maxRetries": _wire.optional(max_retries, _wire.whole, "max_retries"),
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
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
    service_id: str | None = None,
    header_text: str | None = None,
    max_retries: int | None = None,
) -> _Call[Fax]:
    return _Call(
        "POST",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
        _FAX,
        body=_body.MultipartBody(
            {
                "to": _wire.argument(to, _wire.text, "to"),
                "file": _wire.argument(file, _body.file_part, "file"),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                "callbackUrlContentType": _wire.optional(
                    callback_url_content_type, _wire.text, "callback_url_content_type"
                ),
                "serviceId": _wire.optional(service_id, _wire.text, "service_id"),
                "headerText": _wire.optional(header_text, _wire.text, "header_text"),
                "maxRetries": _wire.optional(max_retries, _wire.integer, "max_retries"),
            },
            "multipart/form-data",
        ),
        policy=_POLICY,
    )


def send_to_many_call(
    _settings: _Settings,
    /,
    *,
    to: ListInput[str],
    content_url: ListInput[str],
    from_: str | None = None,
    callback_url: str | None = None,
    callback_url_content_type: Literal["application/json", "multipart/form-data"] | None = None,
) -> _Listing[Fax]:
    return _Listing(
        _Call(
            "POST",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
            _returns.json_value,
            body=_body.json_body(
                {
                    "to": _wire.argument(to, _wire.list_of(_wire.text), "to"),
                    "contentUrl": _wire.argument(content_url, _wire.list_of(_wire.text), "content_url"),
                    "from": _wire.optional(from_, _wire.text, "from_"),
                    "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
                    "callbackUrlContentType": _wire.optional(
                        callback_url_content_type, _wire.text, "callback_url_content_type"
                    ),
                }
            ),
            policy=_POLICY,
        ),
        _SEND_TO_MANY_ITEMS,
    )


def list_call(_settings: _Settings, /, *, page: int | None = None, page_size: int | None = None) -> _Listing[Fax]:
    return _Listing(
        _Call(
            "GET",
            f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(list_call, _settings, {"page": page, "page_size": page_size}, "page", _decode.integer),
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Fax]:
    return _Call(
        "GET",
        f"/v3/projects/{_wire.segment(_settings.text('project_id'))}/faxes/{_wire.segment(id, 'id')}",
        _FAX,
        policy=_POLICY,
    )
