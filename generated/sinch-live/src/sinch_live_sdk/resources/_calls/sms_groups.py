"""The requests of `client.sms.groups`, and the readers of their replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import OMIT, JsonValue, ListInput, Omit
from ...models import _json as _readers
from ...models._json.sms_group_auto_update import encode_sms_group_auto_update
from ...models._json.sms_group_list import decode_sms_group_list
from ...models._json.sms_groups import decode_sms_group
from ...models.sms_group_list import SmsGroupList
from ...models.sms_groups import SmsGroup
from ...types.sms_group_auto_update import SmsGroupAutoUpdateInput

if TYPE_CHECKING:
    from ...models.sms_error import SmsError


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('sms_region')}.sms.api.sinch.com"


def _read_list_error_default(data: JsonValue, reading: _decode.Reading) -> SmsError:
    return reading.whole(data, reading.of_record(_readers.sms_error.decode_sms_error))


def _read_list_members_reply(data: JsonValue, reading: _decode.Reading) -> list[str]:
    return reading.whole(data, _decode.array(_decode.text))


_POLICY = _Policy(
    base_url=_base_url,
    auth="service_plan",
    errors=_ErrorFields(("code",), ("text",), {"default": _read_list_error_default}),
)
_LIST_ITEMS = _Items(decode_sms_group, ("sms.groups",), '[resources."sms.groups".operations.list]', ("groups",))
_SMS_GROUP = _returns.record(decode_sms_group)
_LIST_MEMBERS_REPLY = _returns.value(_read_list_members_reply)


def list_call(
    _settings: _Settings, /, *, page: int | None = None, page_size: int | None = None
) -> _EnvelopeListing[SmsGroup, SmsGroupList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/groups",
            _returns.json_value,
            query={
                "page": _wire.optional(page, _wire.integer, "page"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_sms_group_list,
        _pagination.NumberedPages(param="page", first=0, total=("count",)),
        _pagination.Again(list_call, _settings, {"page": page, "page_size": page_size}, "page", _decode.integer),
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    name: str | None = None,
    members: ListInput[str] | None = None,
    child_groups: ListInput[str] | None = None,
    auto_update: SmsGroupAutoUpdateInput | None = None,
) -> _Call[SmsGroup]:
    return _Call(
        "POST",
        f"/xms/v1/{_wire.segment(_settings.text('service_plan_id'), 'service_plan_id')}/groups",
        _SMS_GROUP,
        body=_body.json_body(
            {
                "name": _wire.optional(name, _wire.text, "name"),
                "members": _wire.optional(members, _wire.list_of(_wire.text), "members"),
                "child_groups": _wire.optional(child_groups, _wire.list_of(_wire.text), "child_groups"),
                "auto_update": _wire.optional(auto_update, encode_sms_group_auto_update, "auto_update"),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[SmsGroup]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/groups/"
        + _wire.segment(id, "id"),
        _SMS_GROUP,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    name: str | None | Omit = OMIT,
    add: ListInput[str] | None = None,
    remove: ListInput[str] | None = None,
    add_from_group: str | None = None,
    remove_from_group: str | None = None,
    auto_update: SmsGroupAutoUpdateInput | None | Omit = OMIT,
) -> _Call[SmsGroup]:
    return _Call(
        "POST",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/groups/"
        + _wire.segment(id, "id"),
        _SMS_GROUP,
        body=_body.json_body(
            {
                "name": _wire.nullable(name, _wire.text, "name"),
                "add": _wire.optional(add, _wire.list_of(_wire.text), "add"),
                "remove": _wire.optional(remove, _wire.list_of(_wire.text), "remove"),
                "add_from_group": _wire.optional(add_from_group, _wire.text, "add_from_group"),
                "remove_from_group": _wire.optional(remove_from_group, _wire.text, "remove_from_group"),
                "auto_update": _wire.nullable(auto_update, encode_sms_group_auto_update, "auto_update"),
            }
        ),
        policy=_POLICY,
    )


def replace_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    members: ListInput[str],
    name: str | None = None,
    child_groups: ListInput[str] | None = None,
    auto_update: SmsGroupAutoUpdateInput | None = None,
) -> _Call[SmsGroup]:
    return _Call(
        "PUT",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/groups/"
        + _wire.segment(id, "id"),
        _SMS_GROUP,
        body=_body.json_body(
            {
                "members": _wire.argument(members, _wire.list_of(_wire.text), "members"),
                "name": _wire.optional(name, _wire.text, "name"),
                "child_groups": _wire.optional(child_groups, _wire.list_of(_wire.text), "child_groups"),
                "auto_update": _wire.optional(auto_update, encode_sms_group_auto_update, "auto_update"),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/groups/"
        + _wire.segment(id, "id"),
        _returns.nothing,
        policy=_POLICY,
    )


def list_members_call(_settings: _Settings, /, id: str) -> _Call[list[str]]:
    return _Call(
        "GET",
        "/xms/v1/"
        + _wire.segment(_settings.text("service_plan_id"), "service_plan_id")
        + "/groups/"
        + _wire.segment(id, "id")
        + "/members",
        _LIST_MEMBERS_REPLY,
        policy=_POLICY,
    )
