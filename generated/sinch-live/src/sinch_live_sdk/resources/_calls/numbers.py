"""The requests of `client.numbers`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import JsonValue, Unrecognized
from ...models import _json as _readers
from ...models._json.active_number_list import decode_active_number_list
from ...models._json.available_number import decode_available_number
from ...models._json.emergency_address import decode_emergency_address, encode_emergency_address
from ...models._json.number_pattern import encode_number_pattern
from ...models._json.numbers import (
    decode_active_number,
    decode_emergency_address_validation,
    decode_number_callback_configuration,
    decode_number_region,
)
from ...models._json.sms_setup import encode_sms_setup
from ...models._json.voice_setup import encode_voice_setup
from ...models.active_number_list import ActiveNumberList
from ...models.available_number import AvailableNumber
from ...models.emergency_address import EmergencyAddress
from ...models.numbers import ActiveNumber, EmergencyAddressValidation, NumberCallbackConfiguration, NumberRegion
from ...types.emergency_address import EmergencyAddressInput
from ...types.number_pattern import NumberPatternInput
from ...types.sms_setup import SmsSetupInput
from ...types.voice_setup import VoiceSetupInput

if TYPE_CHECKING:
    from ...models.numbers_error import NumbersError


def _base_url(_settings: _Settings) -> str:
    return "https://numbers.api.sinch.com"


def _read_search_error_default(data: JsonValue, reading: _decode.Reading) -> NumbersError:
    return reading.whole(data, reading.of_record(_readers.numbers_error.decode_numbers_error))


_POLICY = _Policy(
    base_url=_base_url,
    auth="project",
    errors=_ErrorFields(("error", "status"), ("error", "message"), {"default": _read_search_error_default}),
)
_SEARCH_ITEMS = _Items(
    decode_available_number, ("numbers",), "[resources.numbers.operations.search]", ("availableNumbers",)
)
_AVAILABLE_NUMBER = _returns.record(decode_available_number)
_ACTIVE_NUMBER = _returns.record(decode_active_number)
_LIST_ITEMS = _Items(decode_active_number, ("numbers",), "[resources.numbers.operations.list]", ("activeNumbers",))
_LIST_REGIONS_ITEMS = _Items(
    decode_number_region, ("numbers",), "[resources.numbers.operations.list_regions]", ("availableRegions",)
)
_NUMBER_CALLBACK_CONFIGURATION = _returns.record(decode_number_callback_configuration)
_VALIDATE_EMERGENCY_ADDRESS_POLICY = _Policy(
    base_url=_base_url,
    auth="project",
    idempotent=True,
    errors=_ErrorFields(("error", "status"), ("error", "message"), {"default": _read_search_error_default}),
)
_EMERGENCY_ADDRESS_VALIDATION = _returns.record(decode_emergency_address_validation)
_EMERGENCY_ADDRESS = _returns.record(decode_emergency_address)


def search_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
    capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
    number_pattern: str | None = None,
    search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
    size: int | None = None,
) -> _Listing[AvailableNumber]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/availableNumbers",
            _returns.json_value,
            query={
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.known("MOBILE", "LOCAL", "TOLL_FREE"), "type"),
                "capabilities": _wire.optional(
                    capabilities, _wire.list_of(_wire.known("SMS", "VOICE")), "capabilities"
                ),
                "numberPattern.pattern": _wire.optional(number_pattern, _wire.text, "number_pattern"),
                "numberPattern.searchPattern": _wire.optional(
                    search_pattern, _wire.known("START", "CONTAINS", "END"), "search_pattern"
                ),
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
        + _wire.segment(_settings.text("project_id"), "project_id")
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
    sms_configuration: SmsSetupInput | None = None,
    voice_configuration: VoiceSetupInput | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/availableNumbers/"
        + _wire.encoded(phone_number, "phone_number")
        + ":rent",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "smsConfiguration": _wire.optional(sms_configuration, encode_sms_setup, "sms_configuration"),
                "voiceConfiguration": _wire.optional(voice_configuration, encode_voice_setup, "voice_configuration"),
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
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
    capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
    number_pattern: NumberPatternInput | None = None,
    sms_configuration: SmsSetupInput | None = None,
    voice_configuration: VoiceSetupInput | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/availableNumbers:rentAny",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.known("MOBILE", "LOCAL", "TOLL_FREE"), "type"),
                "capabilities": _wire.optional(
                    capabilities, _wire.list_of(_wire.known("SMS", "VOICE")), "capabilities"
                ),
                "numberPattern": _wire.optional(number_pattern, encode_number_pattern, "number_pattern"),
                "smsConfiguration": _wire.optional(sms_configuration, encode_sms_setup, "sms_configuration"),
                "voiceConfiguration": _wire.optional(voice_configuration, encode_voice_setup, "voice_configuration"),
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
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
    capability: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
    number_pattern: str | None = None,
    search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
    order_by: Literal["phoneNumber", "displayName"] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[ActiveNumber, ActiveNumberList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/activeNumbers",
            _returns.json_value,
            query={
                "regionCode": _wire.argument(region_code, _wire.text, "region_code"),
                "type": _wire.argument(type, _wire.known("MOBILE", "LOCAL", "TOLL_FREE"), "type"),
                "capability": _wire.optional(capability, _wire.list_of(_wire.known("SMS", "VOICE")), "capability"),
                "numberPattern.pattern": _wire.optional(number_pattern, _wire.text, "number_pattern"),
                "numberPattern.searchPattern": _wire.optional(
                    search_pattern, _wire.known("START", "CONTAINS", "END"), "search_pattern"
                ),
                "orderBy": _wire.optional(order_by, _wire.among(_wire.text, "phoneNumber", "displayName"), "order_by"),
                "pageSize": _wire.optional(page_size, _wire.integer, "page_size"),
                "pageToken": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_active_number_list,
        _pagination.TokenPages(param="pageToken", next=("nextPageToken",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "region_code": region_code,
                "type": type,
                "capability": capability,
                "number_pattern": number_pattern,
                "search_pattern": search_pattern,
                "order_by": order_by,
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
        + _wire.segment(_settings.text("project_id"), "project_id")
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
    sms_configuration: SmsSetupInput | None = None,
    voice_configuration: VoiceSetupInput | None = None,
    callback_url: str | None = None,
) -> _Call[ActiveNumber]:
    return _Call(
        "PATCH",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number"),
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "displayName": _wire.optional(display_name, _wire.text, "display_name"),
                "smsConfiguration": _wire.optional(sms_configuration, encode_sms_setup, "sms_configuration"),
                "voiceConfiguration": _wire.optional(voice_configuration, encode_voice_setup, "voice_configuration"),
                "callbackUrl": _wire.optional(callback_url, _wire.text, "callback_url"),
            }
        ),
        policy=_POLICY,
    )


def release_call(_settings: _Settings, /, phone_number: str) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.encoded(phone_number, "phone_number")
        + ":release",
        _ACTIVE_NUMBER,
        policy=_POLICY,
    )


def list_regions_call(
    _settings: _Settings, /, *, types: Sequence[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
) -> _Listing[NumberRegion]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/availableRegions",
            _returns.json_value,
            query={"types": _wire.optional(types, _wire.list_of(_wire.known("MOBILE", "LOCAL", "TOLL_FREE")), "types")},
            policy=_POLICY,
        ),
        _LIST_REGIONS_ITEMS,
    )


def read_callback_configuration_call(_settings: _Settings, /) -> _Call[NumberCallbackConfiguration]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/callbackConfiguration",
        _NUMBER_CALLBACK_CONFIGURATION,
        policy=_POLICY,
    )


def update_callback_configuration_call(
    _settings: _Settings, /, *, hmac_secret: str
) -> _Call[NumberCallbackConfiguration]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/callbackConfiguration",
        _NUMBER_CALLBACK_CONFIGURATION,
        body=_body.json_body({"hmacSecret": _wire.argument(hmac_secret, _wire.text, "hmac_secret")}),
        policy=_POLICY,
    )


def validate_emergency_address_call(
    _settings: _Settings, /, phone_number: str, *, display_name: str, address: EmergencyAddressInput
) -> _Call[EmergencyAddressValidation]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number")
        + "/emergencyAddress:validate",
        _EMERGENCY_ADDRESS_VALIDATION,
        body=_body.json_body(
            {
                "displayName": _wire.argument(display_name, _wire.text, "display_name"),
                "address": _wire.argument(address, encode_emergency_address, "address"),
            }
        ),
        policy=_VALIDATE_EMERGENCY_ADDRESS_POLICY,
    )


def provision_emergency_address_call(
    _settings: _Settings, /, phone_number: str, *, display_name: str, address: EmergencyAddressInput
) -> _Call[EmergencyAddress]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number")
        + "/emergencyAddress:provision",
        _EMERGENCY_ADDRESS,
        body=_body.json_body(
            {
                "displayName": _wire.argument(display_name, _wire.text, "display_name"),
                "address": _wire.argument(address, encode_emergency_address, "address"),
            }
        ),
        policy=_POLICY,
    )


def read_emergency_address_call(_settings: _Settings, /, phone_number: str) -> _Call[EmergencyAddress]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number")
        + "/emergencyAddress",
        _EMERGENCY_ADDRESS,
        policy=_POLICY,
    )


def deprovision_emergency_address_call(_settings: _Settings, /, phone_number: str) -> _Call[None]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/activeNumbers/"
        + _wire.segment(phone_number, "phone_number")
        + "/emergencyAddress:deprovision",
        _returns.nothing,
        policy=_POLICY,
    )
