"""The calls of `client.with_raw_response.numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.numbers import ActiveNumber, AvailableNumber
from .._calls import numbers as _calls


class NumbersResourceWithRawResponse(_SyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> RawResponse[Page[AvailableNumber]]:
        """`search`, returning the raw response."""
        return self._engine.raw_list(
            _calls.search_call(
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
        """`check`, returning the raw response."""
        return self._engine.raw_call(_calls.check_call(self._settings, phone_number))

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
        """`rent`, returning the raw response."""
        return self._engine.raw_call(
            _calls.rent_call(
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
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent_any`, returning the raw response."""
        return self._engine.raw_call(
            _calls.rent_any_call(
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
        capability: Sequence[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[Page[ActiveNumber]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def read(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, phone_number))

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
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
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
        """`release`, returning the raw response."""
        return self._engine.raw_call(_calls.release_call(self._settings, phone_number))


class AsyncNumbersResourceWithRawResponse(_AsyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    async def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> RawResponse[AsyncPage[AvailableNumber]]:
        """`search`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.search_call(
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
        """`check`, returning the raw response."""
        return await self._engine.raw_call(_calls.check_call(self._settings, phone_number))

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
        """`rent`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.rent_call(
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
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        sms_service_plan_id: str | None = None,
        campaign_id: str | None = None,
        voice_type: Literal["RTC", "EST", "FAX"] | None = None,
        voice_app_id: str | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent_any`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.rent_any_call(
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
        capability: Sequence[Literal["SMS", "VOICE"]] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncPage[ActiveNumber]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def read(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, phone_number))

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
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
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
        """`release`, returning the raw response."""
        return await self._engine.raw_call(_calls.release_call(self._settings, phone_number))
