"""The requests of `client.fax.emails`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.lazy import encode as _encode
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import ListInput
from ..._runtime.variants import UnknownVariant
from ...models._json.fax_email_list import decode_fax_email_list
from ...models._json.fax_email_number_list import decode_fax_email_number_list
from ...models._json.fax_emails import decode_fax_email
from ...models._json.fax_number_permissions import encode_fax_number_permissions
from ...models._json.fax_service_number import decode_fax_service_number
from ...models.fax_email_list import FaxEmailList
from ...models.fax_email_number_list import FaxEmailNumberList
from ...models.fax_emails import FaxEmail
from ...models.fax_number_permissions import FaxNumberPermissions
from ...models.fax_service_number import FaxServiceNumber
from ...types.fax_number_permissions import FaxNumberPermissionsInput


def _base_url(_settings: _Settings) -> str:
    return "https://fax.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project")
_LIST_ITEMS = _Items(decode_fax_email, ("fax.emails",), '[resources."fax.emails".operations.list]', ("emails",))
_FAX_EMAIL = _returns.record(decode_fax_email)
_LIST_NUMBERS_ITEMS = _Items(
    decode_fax_service_number, ("fax.emails",), '[resources."fax.emails".operations.list_numbers]', ("phoneNumbers",)
)


def list_call(
    _settings: _Settings, /, service_id: str, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[FaxEmail, FaxEmailList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v3/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/services/"
            + _wire.segment(service_id, "service_id")
            + "/emails",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_fax_email_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_call,
            _settings,
            {"service_id": service_id, "page": page, "page_size": page_size},
            "page",
            _decode.integer,
        ),
    )


def create_call(
    _settings: _Settings,
    /,
    service_id: str,
    *,
    email: str,
    numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant],
) -> _Call[FaxEmail]:
    return _Call(
        "POST",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/emails",
        _FAX_EMAIL,
        body=_body.json_body(
            {
                "email": _wire.argument(email, _wire.text, "email"),
                "phoneNumbers": _wire.argument(
                    numbers,
                    _wire.list_of(
                        _encode.one_of(
                            text=_wire.text,
                            classes={FaxNumberPermissions: encode_fax_number_permissions},
                            members={(): encode_fax_number_permissions},
                        )
                    ),
                    "numbers",
                ),
            }
        ),
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    service_id: str,
    email: str,
    *,
    numbers: ListInput[str | FaxNumberPermissionsInput | UnknownVariant],
) -> _Call[FaxEmail]:
    return _Call(
        "PUT",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/emails/"
        + _wire.segment(email, "email"),
        _FAX_EMAIL,
        body=_body.json_body(
            {
                "phoneNumbers": _wire.argument(
                    numbers,
                    _wire.list_of(
                        _encode.one_of(
                            text=_wire.text,
                            classes={FaxNumberPermissions: encode_fax_number_permissions},
                            members={(): encode_fax_number_permissions},
                        )
                    ),
                    "numbers",
                )
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, service_id: str, email: str) -> _Call[None]:
    return _Call(
        "DELETE",
        "/v3/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/services/"
        + _wire.segment(service_id, "service_id")
        + "/emails/"
        + _wire.segment(email, "email"),
        _returns.nothing,
        policy=_POLICY,
    )


def list_numbers_call(
    _settings: _Settings, /, service_id: str, email: str, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[FaxServiceNumber, FaxEmailNumberList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v3/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/services/"
            + _wire.segment(service_id, "service_id")
            + "/emails/"
            + _wire.segment(email, "email")
            + "/numbers",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_NUMBERS_ITEMS,
        decode_fax_email_number_list,
        _pagination.NumberedPages(param="page", total_pages=("totalPages",)),
        _pagination.Again(
            list_numbers_call,
            _settings,
            {"service_id": service_id, "email": email, "page": page, "page_size": page_size},
            "page",
            _decode.integer,
        ),
    )
