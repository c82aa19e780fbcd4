"""Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import Unrecognized
from ..models.active_number_list import ActiveNumberList
from ..models.available_number import AvailableNumber
from ..models.emergency_address import EmergencyAddress
from ..models.numbers import ActiveNumber, EmergencyAddressValidation, NumberCallbackConfiguration, NumberRegion
from ..types.emergency_address import EmergencyAddressInput
from ..types.number_pattern import NumberPatternInput
from ..types.sms_setup import SmsSetupInput
from ..types.voice_setup import VoiceSetupInput
from . import _calls


class NumbersResource(_SyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
        size: int | None = None,
    ) -> Page[AvailableNumber]:
        """Search the numbers that can be rented.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US. Example: `"US"`.
            type: The kind of number. Example: `"LOCAL"`.
            capabilities: What it must be able to do. Example: `["SMS"]`.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableNumbers`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.numbers.search_call(
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

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.numbers.check_call(self._settings, phone_number))

    def rent(
        self,
        phone_number: str,
        *,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy a phone number: rent it for the project.

        It is not repeatable: read the number before trying again.

        Args:
            phone_number: The number, in E.164 with its plus. Example: `"+12065550100"`.
            sms_configuration: What it is to do with SMS. Example: `{"servicePlanId":"plan-1"}`.
            voice_configuration: What it is to do with calls. Example: `{"type":"RTC","appId":"app-1"}`.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. It costs money. Retried only if the
        request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.numbers.rent_call(
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
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone).

        It is not repeatable.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain.
            sms_configuration: What it is to do with SMS.
            voice_configuration: What it is to do with calls.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. It costs money. Retried only if the request never
        reached the server, or on 429.
        """
        return self._engine.call(
            _calls.numbers.rent_any_call(
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
    ) -> EnvelopePage[ActiveNumber, ActiveNumberList]:
        """List the numbers that the project rents.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            number_pattern: Digits that they must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            order_by: What they are ordered by.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.numbers.list_call(
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

    def read(self, phone_number: str) -> ActiveNumber:
        """Read one number that the project rents.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.numbers.read_call(self._settings, phone_number))

    def update(
        self,
        phone_number: str,
        *,
        display_name: str | None = None,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Change the name or the configuration of a number: only what is given.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: A name for people.
            sms_configuration: What it is to do with SMS.
            voice_configuration: What it is to do with calls.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.numbers.update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. It destroys data. Retried only if the
        request never reached the server, or on 429.
        """
        return self._engine.call(_calls.numbers.release_call(self._settings, phone_number))

    def list_regions(
        self, *, types: Sequence[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
    ) -> Page[NumberRegion]:
        """List the countries in which numbers can be rented.

        Args:
            types: Those that have one of these kinds.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableRegions`. Retried on any transient failure.
        """
        return self._engine.list(_calls.numbers.list_regions_call(self._settings, types=types))

    def read_callback_configuration(self) -> NumberCallbackConfiguration:
        """Read how the events of the project's numbers are signed.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/callbackConfiguration`. Retried on any transient failure.
        """
        return self._engine.call(_calls.numbers.read_callback_configuration_call(self._settings))

    def update_callback_configuration(self, *, hmac_secret: str) -> NumberCallbackConfiguration:
        """Change the secret that signs the events of the project's numbers.

        Args:
            hmac_secret: The new secret.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `PATCH /v1/projects/{project_id}/callbackConfiguration`. Retried only if the request never reached the server,
        or on 429.
        """
        return self._engine.call(
            _calls.numbers.update_callback_configuration_call(self._settings, hmac_secret=hmac_secret)
        )

    def validate_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> EmergencyAddressValidation:
        """See whether an emergency address is known, without setting it.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: The name of the user.
            address: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:validate`. It only reads. Retried
        on any transient failure.
        """
        return self._engine.call(
            _calls.numbers.validate_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    def provision_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> EmergencyAddress:
        """Set the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus. Example: `"+12065550100"`.
            display_name: The name of the user. Example: `"Ada"`.
            address: The address. Example: `{"streetNumber":"1","streetInfo":"Main
                St","city":"Seattle","state":"WA","postalCode":"98101"}`.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:provision`. It costs money. Retried
        only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.numbers.provision_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    def read_emergency_address(self, phone_number: str) -> EmergencyAddress:
        """Read the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress`. Retried on any transient failure.
        """
        return self._engine.call(_calls.numbers.read_emergency_address_call(self._settings, phone_number))

    def deprovision_emergency_address(self, phone_number: str) -> None:
        """Remove the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:deprovision`. It destroys data.
        Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.numbers.deprovision_emergency_address_call(self._settings, phone_number))


class AsyncNumbersResource(_AsyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it, asynchronously."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized,
        capabilities: Sequence[Literal["SMS", "VOICE"] | Unrecognized] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | Unrecognized | None = None,
        size: int | None = None,
    ) -> AsyncPager[AvailableNumber]:
        """Search the numbers that can be rented.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US. Example: `"US"`.
            type: The kind of number. Example: `"LOCAL"`.
            capabilities: What it must be able to do. Example: `["SMS"]`.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableNumbers`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.numbers.search_call(
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

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.numbers.check_call(self._settings, phone_number))

    async def rent(
        self,
        phone_number: str,
        *,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Buy a phone number: rent it for the project.

        It is not repeatable: read the number before trying again.

        Args:
            phone_number: The number, in E.164 with its plus. Example: `"+12065550100"`.
            sms_configuration: What it is to do with SMS. Example: `{"servicePlanId":"plan-1"}`.
            voice_configuration: What it is to do with calls. Example: `{"type":"RTC","appId":"app-1"}`.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. It costs money. Retried only if the
        request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.numbers.rent_call(
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
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone).

        It is not repeatable.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain.
            sms_configuration: What it is to do with SMS.
            voice_configuration: What it is to do with calls.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. It costs money. Retried only if the request never
        reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.numbers.rent_any_call(
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
    ) -> AsyncEnvelopePager[ActiveNumber, ActiveNumberList]:
        """List the numbers that the project rents.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            number_pattern: Digits that they must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            order_by: What they are ordered by.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.numbers.list_call(
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

    async def read(self, phone_number: str) -> ActiveNumber:
        """Read one number that the project rents.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.numbers.read_call(self._settings, phone_number))

    async def update(
        self,
        phone_number: str,
        *,
        display_name: str | None = None,
        sms_configuration: SmsSetupInput | None = None,
        voice_configuration: VoiceSetupInput | None = None,
        callback_url: str | None = None,
    ) -> ActiveNumber:
        """Change the name or the configuration of a number: only what is given.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: A name for people.
            sms_configuration: What it is to do with SMS.
            voice_configuration: What it is to do with calls.
            callback_url: Where events about it are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.numbers.update_call(
                self._settings,
                phone_number,
                display_name=display_name,
                sms_configuration=sms_configuration,
                voice_configuration=voice_configuration,
                callback_url=callback_url,
            )
        )

    async def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. It destroys data. Retried only if the
        request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.numbers.release_call(self._settings, phone_number))

    def list_regions(
        self, *, types: Sequence[Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized] | None = None
    ) -> AsyncPager[NumberRegion]:
        """List the countries in which numbers can be rented.

        Args:
            types: Those that have one of these kinds.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/availableRegions`. Retried on any transient failure.
        """
        return self._engine.list(_calls.numbers.list_regions_call(self._settings, types=types))

    async def read_callback_configuration(self) -> NumberCallbackConfiguration:
        """Read how the events of the project's numbers are signed.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/callbackConfiguration`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.numbers.read_callback_configuration_call(self._settings))

    async def update_callback_configuration(self, *, hmac_secret: str) -> NumberCallbackConfiguration:
        """Change the secret that signs the events of the project's numbers.

        Args:
            hmac_secret: The new secret.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `PATCH /v1/projects/{project_id}/callbackConfiguration`. Retried only if the request never reached the server,
        or on 429.
        """
        return await self._engine.call(
            _calls.numbers.update_callback_configuration_call(self._settings, hmac_secret=hmac_secret)
        )

    async def validate_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> EmergencyAddressValidation:
        """See whether an emergency address is known, without setting it.

        Args:
            phone_number: The number, in E.164 with its plus.
            display_name: The name of the user.
            address: The address.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:validate`. It only reads. Retried
        on any transient failure.
        """
        return await self._engine.call(
            _calls.numbers.validate_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    async def provision_emergency_address(
        self, phone_number: str, *, display_name: str, address: EmergencyAddressInput
    ) -> EmergencyAddress:
        """Set the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus. Example: `"+12065550100"`.
            display_name: The name of the user. Example: `"Ada"`.
            address: The address. Example: `{"streetNumber":"1","streetInfo":"Main
                St","city":"Seattle","state":"WA","postalCode":"98101"}`.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:provision`. It costs money. Retried
        only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.numbers.provision_emergency_address_call(
                self._settings, phone_number, display_name=display_name, address=address
            )
        )

    async def read_emergency_address(self, phone_number: str) -> EmergencyAddress:
        """Read the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.numbers.read_emergency_address_call(self._settings, phone_number))

    async def deprovision_emergency_address(self, phone_number: str) -> None:
        """Remove the emergency address of a number.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
            APIStatusError: `data` is `NumbersError` (other statuses).

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}/emergencyAddress:deprovision`. It destroys data.
        Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.numbers.deprovision_emergency_address_call(self._settings, phone_number))
