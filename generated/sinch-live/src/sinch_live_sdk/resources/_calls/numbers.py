"""What each method of `client.numbers` sends, and how its reply is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.numbers import decode_active_number, decode_available_number
from ...models.numbers import ActiveNumber, AvailableNumber


def _base_url(_settings: _Settings) -> str:
    return "https://numbers.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_SEARCH_ITEMS = _Items(
    decode_available_number, ("numbers",), "[resources.numbers.operations.search]", ("availableNumbers",)
)
_AVAILABLE_NUMBER = _returns.record(decode_available_number)
_ACTIVE_NUMBER = _returns.record(decode_active_number)
_LIST_ITEMS = _Items(decode_active_number, ("numbers",), "[resources.numbers.operations.list]", ("activeNumbers",))


def search_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
    number_pattern: str | None = None,
    search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
    size: int | None = None,
) -> _Listing[AvailableNumber]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/availableNumbers",
            _returns.json_value,
            query={
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.text, "type"),
                "capabilities": _wire.optional(capabilities, _wire.list_of(_wire.text), "capabilities"),
                "numberPattern.pattern": _wire.optional(number_pattern, _wire.text, "number_pattern"),
                "numberPattern.searchPattern": _wire.optional(search_pattern, _wire.text, "search_pattern"),
                "size": _wire.optional(size, _wire.integer, "size"),
            },
            policy=_POLICY,
        ),
        _SEARCH_ITEMS,
    )


def check_call(_settings: _Settings, /, phone_number: str) -> _Call[AvailableNumber]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"))
        + "/availableNumbers/"
        + _wire.segment(phone_number, "phone_number"),
        _AVAILABLE_NUMBER,
        policy=_POLICY,
    )


def rent_call(
    _settings: _Settings,
    /,
    phone_number: str,
    *,
    sms_service_plan_id: str | None = None,
    campaign_id: str | None = None,
    voice_type: Literal["RTC", "EST", "FAX"] | None = None,
    voice_app_id: str | None = None,
    voice_trunk_id: str | None = None,
    fax_service_id: str | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"))
        + "/availableNumbers/"
        + _wire.encoded(phone_number, "phone_number")
        + ":rent",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text, "sms_service_plan_id"),
                    "campaignId": _wire.optional(campaign_id, _wire.text, "campaign_id"),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text, "voice_type"),
                    "appId": _wire.optional(voice_app_id, _wire.text, "voice_app_id"),
                    "trunkId": _wire.optional(voice_trunk_id, _wire.text, "voice_trunk_id"),
                    "serviceId": _wire.optional(fax_service_id, _wire.text, "fax_service_id"),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
            }
        ),
        policy=_POLICY,
    )


def rent_any_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
    number_pattern: str | None = None,
    search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
    sms_service_plan_id: str | None = None,
    campaign_id: str | None = None,
    voice_type: Literal["RTC", "EST", "FAX"] | None = None,
    voice_app_id: str | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/availableNumbers:rentAny",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.text, "type"),
                "capabilities": _wire.optional(capabilities, _wire.list_of(_wire.text), "capabilities"),
                "numberPattern": {
                    "pattern": _wire.optional(number_pattern, _wire.text, "number_pattern"),
                    "searchPattern": _wire.optional(search_pattern, _wire.text, "search_pattern"),
                },
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text, "sms_service_plan_id"),
                    "campaignId": _wire.optional(campaign_id, _wire.text, "campaign_id"),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text, "voice_type"),
                    "appId": _wire.optional(voice_app_id, _wire.text, "voice_app_id"),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
            }
        ),
        policy=_POLICY,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capability: Sequence[Literal["SMS", "VOICE"]] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _Listing[ActiveNumber]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/activeNumbers",
            _returns.json_value,
            query={
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.text, "type"),
                "capability": _wire.optional(capability, _wire.list_of(_wire.text), "capability"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
                "pageToken": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="pageToken", next=("nextPageToken",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "region_code": region_code,
                "type": type,
                "capability": capability,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def read_call(_settings: _Settings, /, phone_number: str) -> _Call[ActiveNumber]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"))
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number"),
        _ACTIVE_NUMBER,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    phone_number: str,
    *,
    display_name: str | None = None,
    sms_service_plan_id: str | None = None,
    campaign_id: str | None = None,
    voice_type: Literal["RTC", "EST", "FAX"] | None = None,
    voice_app_id: str | None = None,
    voice_trunk_id: str | None = None,
    fax_service_id: str | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "PATCH",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"))
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number"),
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "displayName": _wire.optional(display_name, _wire.text, "display_name"),
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text, "sms_service_plan_id"),
                    "campaignId": _wire.optional(campaign_id, _wire.text, "campaign_id"),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text, "voice_type"),
                    "appId": _wire.optional(voice_app_id, _wire.text, "voice_app_id"),
                    "trunkId": _wire.optional(voice_trunk_id, _wire.text, "voice_trunk_id"),
                    "serviceId": _wire.optional(fax_service_id, _wire.text, "fax_service_id"),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
            }
        ),
        policy=_POLICY,
    )


def release_call(_settings: _Settings, /, phone_number: str) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"))
        + "/activeNumbers/"
        + _wire.encoded(phone_number, "phone_number")
        + ":release",
        _ACTIVE_NUMBER,
        policy=_POLICY,
    )
