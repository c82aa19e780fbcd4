"""The calls of `client.with_raw_response.numbers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import Unrecognized
from ...models.active_number_list import ActiveNumberList
from ...models.available_number import AvailableNumber
from ...models.emergency_address import EmergencyAddress
from ...models.numbers import ActiveNumber, EmergencyAddressValidation, NumberCallbackConfiguration, NumberRegion
from ...types.emergency_address import EmergencyAddressInput
from ...types.number_pattern import NumberPatternInput
from ...types.sms_setup import SmsSetupInput
from ...types.voice_setup import VoiceSetupInput
from .._calls import numbers as _calls


class NumbersResourceWithRawResponse(_SyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
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
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent`, returning the raw response."""
        return self._engine.raw_call(
            _calls.rent_call(
                self._settings,
                phone_number,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: NumberPatternInput | None = None,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
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
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capability: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
        order_by: Literal["phoneNumber", "displayName"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[EnvelopePage[ActiveNumber, ActiveNumberList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                order_by=order_by,
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
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    def release(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`release`, returning the raw response."""
        return self._engine.raw_call(_calls.release_call(self._settings, phone_number))

    def list_regions(
        self, *, types: Sequence[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
    ) -> RawResponse[Page[NumberRegion]]:
        """`list_regions`, returning the raw response."""
        return self._engine.raw_list(_calls.list_regions_call(self._settings, types=types))

    def read_callback_configuration(self) -> RawResponse[NumberCallbackConfiguration]:
        """`read_callback_configuration`, returning the raw response."""
        return self._engine.raw_call(_calls.read_callback_configuration_call(self._settings))

    def update_callback_configuration(self, *, hmac_secret: str) -> RawResponse[NumberCallbackConfiguration]:
        """`update_callback_configuration`, returning the raw response."""
        return self._engine.raw_call(_calls.update_callback_configuration_call(self._settings, hmac_secret=hmac_secret))

    def validate_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> RawResponse[EmergencyAddressValidation]:
        """`validate_emergency_address`, returning the raw response."""
        return self._engine.raw_call(
            _calls.validate_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    def provision_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> RawResponse[EmergencyAddress]:
        """`provision_emergency_address`, returning the raw response."""
        return self._engine.raw_call(
            _calls.provision_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    def read_emergency_address(self, phone_number: str) -> RawResponse[EmergencyAddress]:
        """`read_emergency_address`, returning the raw response."""
        return self._engine.raw_call(_calls.read_emergency_address_call(self._settings, phone_number))

    def deprovision_emergency_address(self, phone_number: str) -> RawResponse[None]:
        """`deprovision_emergency_address`, returning the raw response."""
        return self._engine.raw_call(_calls.deprovision_emergency_address_call(self._settings, phone_number))


class AsyncNumbersResourceWithRawResponse(_AsyncResource):
    """The calls of `NumbersResource`, each returning the `RawResponse`."""

    async def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
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
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`rent`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.rent_call(
                self._settings,
                phone_number,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    async def rent_any(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: NumberPatternInput | None = None,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
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
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    async def list(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capability: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
        order_by: Literal["phoneNumber", "displayName"] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[ActiveNumber, ActiveNumberList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                region_code=region_code,
                type=type,
                capability=capability,
                number_pattern=number_pattern,
                search_pattern=search_pattern,
                order_by=order_by,
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
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> RawResponse[ActiveNumber]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    async def release(self, phone_number: str) -> RawResponse[ActiveNumber]:
        """`release`, returning the raw response."""
        return await self._engine.raw_call(_calls.release_call(self._settings, phone_number))

    async def list_regions(
        self, *, types: Sequence[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
    ) -> RawResponse[AsyncPage[NumberRegion]]:
        """`list_regions`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_regions_call(self._settings, types=types))

    async def read_callback_configuration(self) -> RawResponse[NumberCallbackConfiguration]:
        """`read_callback_configuration`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_callback_configuration_call(self._settings))

    async def update_callback_configuration(self, *, hmac_secret: str) -> RawResponse[NumberCallbackConfiguration]:
        """`update_callback_configuration`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_callback_configuration_call(self._settings, hmac_secret=hmac_secret)
        )

    async def validate_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> RawResponse[EmergencyAddressValidation]:
        """`validate_emergency_address`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.validate_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    async def provision_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> RawResponse[EmergencyAddress]:
        """`provision_emergency_address`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.provision_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    async def read_emergency_address(self, phone_number: str) -> RawResponse[EmergencyAddress]:
        """`read_emergency_address`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_emergency_address_call(self._settings, phone_number))

    async def deprovision_emergency_address(self, phone_number: str) -> RawResponse[None]:
        """`deprovision_emergency_address`, returning the raw response."""
        return await self._engine.raw_call(_calls.deprovision_emergency_address_call(self._settings, phone_number))
