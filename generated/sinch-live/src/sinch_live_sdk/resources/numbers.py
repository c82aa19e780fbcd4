"""Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

from __future__ import annotations

import builtins
from typing import Literal

from .._runtime import body as _body, pagination as _pagination, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Listing as _Listing, Policy as _Policy
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from ..models.numbers import (
    ActiveNumber,
    AvailableNumber,
    decode_active_number as _decode_active_number,
    decode_available_number as _decode_available_number,
)


def _base_url(_settings: _Settings) -> str:
    return "https://numbers.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_SEARCH_ITEMS = _Items(
    _decode_available_number, ("numbers",), "[resources.numbers.operations.search]", ("availableNumbers",)
)
_AVAILABLE_NUMBER = _returns.record(_decode_available_number)
_ACTIVE_NUMBER = _returns.record(_decode_active_number)
_LIST_ITEMS = _Items(_decode_active_number, ("numbers",), "[resources.numbers.operations.list]", ("activeNumbers",))


def _search_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capabilities: list[Literal["SMS", "VOICE"]] | None = None,
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
                "regionCode": _wire.text(region_code),
                "type": _wire.text(type),
                "capabilities": _wire.optional(capabilities, _wire.list_of(_wire.text)),
                "numberPattern.pattern": _wire.optional(number_pattern, _wire.text),
                "numberPattern.searchPattern": _wire.optional(search_pattern, _wire.text),
                "size": _wire.optional(size, _wire.integer),
            },
            policy=_POLICY,
        ),
        _SEARCH_ITEMS,
    )


def _check_call(_settings: _Settings, /, phone_number: str) -> _Call[AvailableNumber]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/availableNumbers/{_wire.segment(phone_number)}",
        _AVAILABLE_NUMBER,
        policy=_POLICY,
    )


def _rent_call(
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
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/availableNumbers/{_wire.encoded(phone_number)}:rent",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text),
                    "campaignId": _wire.optional(campaign_id, _wire.text),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text),
                    "appId": _wire.optional(voice_app_id, _wire.text),
                    "trunkId": _wire.optional(voice_trunk_id, _wire.text),
                    "serviceId": _wire.optional(fax_service_id, _wire.text),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _rent_any_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capabilities: list[Literal["SMS", "VOICE"]] | None = None,
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
                "regionCode": _wire.text(region_code),
                "type": _wire.text(type),
                "capabilities": _wire.optional(capabilities, _wire.list_of(_wire.text)),
                "numberPattern": {
                    "pattern": _wire.optional(number_pattern, _wire.text),
                    "searchPattern": _wire.optional(search_pattern, _wire.text),
                },
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text),
                    "campaignId": _wire.optional(campaign_id, _wire.text),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text),
                    "appId": _wire.optional(voice_app_id, _wire.text),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _list_call(
    _settings: _Settings,
    /,
    *,
    region_code: str,
    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
    capability: list[Literal["SMS", "VOICE"]] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _Listing[ActiveNumber]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/activeNumbers",
            _returns.json_value,
            query={
                "regionCode": _wire.text(region_code),
                "type": _wire.text(type),
                "capability": _wire.optional(capability, _wire.list_of(_wire.text)),
                "pageSize": _wire.optional(page_size, _wire.integer),
                "pageToken": _wire.optional(page_token, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="pageToken", next=("nextPageToken",)),
    )


def _read_call(_settings: _Settings, /, phone_number: str) -> _Call[ActiveNumber]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/activeNumbers/{_wire.segment(phone_number)}",
        _ACTIVE_NUMBER,
        policy=_POLICY,
    )


def _update_call(
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
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/activeNumbers/{_wire.segment(phone_number)}",
        _ACTIVE_NUMBER,
        body=_body.json_body(
            {
                "displayName": _wire.optional(display_name, _wire.text),
                "smsConfiguration": {
                    "servicePlanId": _wire.optional(sms_service_plan_id, _wire.text),
                    "campaignId": _wire.optional(campaign_id, _wire.text),
                },
                "voiceConfiguration": {
                    "type": _wire.optional(voice_type, _wire.text),
                    "appId": _wire.optional(voice_app_id, _wire.text),
                    "trunkId": _wire.optional(voice_trunk_id, _wire.text),
                    "serviceId": _wire.optional(fax_service_id, _wire.text),
                },
                "callbackUrl": _wire.optional(callback_url, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _release_call(_settings: _Settings, /, phone_number: str) -> _Call[ActiveNumber]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/activeNumbers/{_wire.encoded(phone_number)}:release",
        _ACTIVE_NUMBER,
        policy=_POLICY,
    )


class NumbersResource(_SyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> Page[AvailableNumber]:
        """Search the numbers that can be rented.

        `GET /v1/projects/{project_id}/availableNumbers`. Sent again after any passing failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The one page of `AvailableNumber` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _search_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                size=size,
            )
        )

    def check(self, phone_number: str) -> AvailableNumber:
        """Look up one number that may be rented.

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Sent again after any passing failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `AvailableNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_check_call(self._settings, phone_number))

    def rent(
        self,
        phone_number: str,
        *,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        voice_trunk_id: str | None = None,
        fax_service_id: str | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy a phone number: rent it for the project. This costs money and is not repeatable: read the number before
        trying again.

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. Sent again only where it has not arrived,
        or was turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to: an application (RTC), a SIP trunk (EST) or a fax service.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _rent_call(
                self._settings,
                phone_number,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone). This costs money and is not repeatable.

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. Sent again only where it has not arrived, or was
        turned away with a 429.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain.
            search_pattern: Where in the number those digits are.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to.
            voice_app_id: The voice application, for RTC.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _rent_any_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                callback_url=callback_url,
            )
        )

    def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capability: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Page[ActiveNumber]:
        """List the numbers that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers`. Sent again after any passing failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `ActiveNumber`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def read(self, phone_number: str) -> ActiveNumber:
        """Read one number that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Sent again after any passing failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, phone_number))

    def update(
        self,
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
    ) -> ActiveNumber:
        """Change the name or the configuration of a number.

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Sent again only where it has not arrived, or was
        turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: A name for people.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. Sent again only where it has not arrived,
        or was turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_release_call(self._settings, phone_number))


class AsyncNumbersResource(_AsyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it, awaited."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> AsyncPager[AvailableNumber]:
        """Search the numbers that can be rented.

        `GET /v1/projects/{project_id}/availableNumbers`. Sent again after any passing failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The one page of `AvailableNumber` that there is; iterating over it gives its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _search_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                size=size,
            )
        )

    async def check(self, phone_number: str) -> AvailableNumber:
        """Look up one number that may be rented.

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Sent again after any passing failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `AvailableNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_check_call(self._settings, phone_number))

    async def rent(
        self,
        phone_number: str,
        *,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        voice_trunk_id: str | None = None,
        fax_service_id: str | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy a phone number: rent it for the project. This costs money and is not repeatable: read the number before
        trying again.

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. Sent again only where it has not arrived,
        or was turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to: an application (RTC), a SIP trunk (EST) or a fax service.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _rent_call(
                self._settings,
                phone_number,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    async def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone). This costs money and is not repeatable.

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. Sent again only where it has not arrived, or was
        turned away with a 429.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain.
            search_pattern: Where in the number those digits are.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to.
            voice_app_id: The voice application, for RTC.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _rent_any_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                callback_url=callback_url,
            )
        )

    def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capability: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPager[ActiveNumber]:
        """List the numbers that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers`. Sent again after any passing failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page of `ActiveNumber`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def read(self, phone_number: str) -> ActiveNumber:
        """Read one number that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Sent again after any passing failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, phone_number))

    async def update(
        self,
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
    ) -> ActiveNumber:
        """Change the name or the configuration of a number.

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Sent again only where it has not arrived, or was
        turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: A name for people.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    async def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. Sent again only where it has not arrived,
        or was turned away with a 429.

        Args:
            phone_number: The number, in E.164 with its plus.

        Returns:
            The `ActiveNumber` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_release_call(self._settings, phone_number))


class NumbersResourceWithRawResponse(_SyncResource):
    """The calls of `NumbersResource`, each giving the `RawResponse`."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> RawResponse[Page[AvailableNumber]]:
        """`search`, as the answer itself."""
        return self._engine.raw_list(
            _search_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                size=size,
            )
        )

    def check(self, phone_number: str) -> RawResponse[AvailableNumber]:
        """`check`, as the answer itself."""
        return self._engine.raw_call(_check_call(self._settings, phone_number))

    def rent(
        self,
        phone_number: str,
        *,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        voice_trunk_id: str | None = None,
        fax_service_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent`, as the answer itself."""
        return self._engine.raw_call(
            _rent_call(
                self._settings,
                phone_number,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent_any`, as the answer itself."""
        return self._engine.raw_call(
            _rent_any_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                callback_url=callback_url,
            )
        )

    def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capability: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[Page[ActiveNumber]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(
            _list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def read(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, phone_number))

    def update(
        self,
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
    ) -> RawResponse[ActiveNumber]:
        """`update`, as the answer itself."""
        return self._engine.raw_call(
            _update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    def release(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`release`, as the answer itself."""
        return self._engine.raw_call(_release_call(self._settings, phone_number))


class AsyncNumbersResourceWithRawResponse(_AsyncResource):
    """The calls of `NumbersResource`, each giving the `RawResponse`."""

    async def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> RawResponse[AsyncPage[AvailableNumber]]:
        """`search`, as the answer itself."""
        return await self._engine.raw_list(
            _search_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                size=size,
            )
        )

    async def check(self, phone_number: str) -> RawResponse[AvailableNumber]:
        """`check`, as the answer itself."""
        return await self._engine.raw_call(_check_call(self._settings, phone_number))

    async def rent(
        self,
        phone_number: str,
        *,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        voice_trunk_id: str | None = None,
        fax_service_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent`, as the answer itself."""
        return await self._engine.raw_call(
            _rent_call(
                self._settings,
                phone_number,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    async def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent_any`, as the answer itself."""
        return await self._engine.raw_call(
            _rent_any_call(
                self._settings,
                region_code=region_code,
                type=type,
                capabilities=capabilities,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                callback_url=callback_url,
            )
        )

    async def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capability: builtins.list[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncPage[ActiveNumber]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(
            _list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def read(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, phone_number))

    async def update(
        self,
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
    ) -> RawResponse[ActiveNumber]:
        """`update`, as the answer itself."""
        return await self._engine.raw_call(
            _update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_service_plan_id=sms_service_plan_id,
                campaign_id=campaign_id,
                voice_type=voice_type,
                voice_app_id=voice_app_id,
                voice_trunk_id=voice_trunk_id,
                fax_service_id=fax_service_id,
                callback_url=callback_url,
            )
        )

    async def release(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`release`, as the answer itself."""
        return await self._engine.raw_call(_release_call(self._settings, phone_number))
