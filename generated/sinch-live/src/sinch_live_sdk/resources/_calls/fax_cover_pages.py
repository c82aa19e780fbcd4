"""The requests of `client.fax.cover_pages`, and the readers of their replies."""

from __future__ import annotations

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
from ...models._json.fax_cover_page_list import decode_fax_cover_page_list
from ...models._json.fax_cover_pages import decode_fax_cover_page
from ...models.fax_cover_page_list import FaxCoverPageList
from ...models.fax_cover_pages import FaxCoverPage


def _base_url(_settings: _Settings) -> str:
    return "https://fax.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project")
_LIST_ITEMS = _Items(
    decode_fax_cover_page, ("fax.cover_pages",), '[resources."fax.cover_pages".operations.list]', ("coverPages",)
)
_FAX_COVER_PAGE = _returns.record(decode_fax_cover_page)


def list_call(
    _settings: _Settings, /, service_id: str, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[FaxCoverPage, FaxCoverPageList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v3/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/services/"
            + _wire.segment(service_id, "service_id")
            + "/coverPages",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_fax_cover_page_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_call,
            _settings,
            {"service_id": service_id, "page": page, "page_size": page_size},
            "page",
            _decode.integer,
        ),
    )


def create_call(_settings: _Settings, /, service_id: str, *, name: str, file: bytes) -> _Call[FaxCoverPage]:
    return _Call(
        "POST",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/coverPages",
        _FAX_COVER_PAGE,
        body=_body.json_body(
            {
                "name": _wire.argument(name, _wire.text, "name"),
                "file": {"fileContent": _wire.argument(file, _wire.base64, "file"), "fileType": "PDF"},
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, service_id: str, id: str) -> _Call[FaxCoverPage]:
    return _Call(
        "GET",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/coverPages/"
        + _wire.segment(id, "id"),
        _FAX_COVER_PAGE,
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, service_id: str, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/coverPages/"
        + _wire.segment(id, "id"),
        _returns.nothing,
        policy=_POLICY,
    )
