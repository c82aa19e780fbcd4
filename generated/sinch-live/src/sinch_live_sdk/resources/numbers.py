"""Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.numbers import ActiveNumber, AvailableNumber
from ._calls import numbers as _calls


class NumbersResource(_SyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> Page[AvailableNumber]:
        """Search the numbers that can be rented.

        `GET /v1/projects/{project_id}/availableNumbers`. Retried on any transient failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
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

    def check(self, phone_number: str) -> AvailableNumber:
        """Look up one number that may be rented.

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Retried on any transient failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.check_call(self._settings, phone_number))

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

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. Retried only if the request never reached
        the server, or on 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to: an application (RTC), a SIP trunk (EST) or a fax service.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return self._engine.call(
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
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone). This costs money and is not repeatable.

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. Retried only if the request never reached the server,
        or on 429.

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

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
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
    ) -> Page[ActiveNumber]:
        """List the numbers that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers`. Retried on any transient failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
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

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried on any transient failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, phone_number))

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

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried only if the request never reached the
        server, or on 429.

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

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return self._engine.call(
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

    def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. Retried only if the request never reached
        the server, or on 429.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.release_call(self._settings, phone_number))


class AsyncNumbersResource(_AsyncResource):
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it, asynchronously."""

    def search(
        self,
        *,
        region_code: str,
        type: Literal["MOBILE", "LOCAL", "TOLL_FREE"],
        capabilities: Sequence[Literal["SMS", "VOICE"]] | None = None,
        number_pattern: str | None = None,
        search_pattern: Literal["START", "CONTAINS", "END"] | None = None,
        size: int | None = None,
    ) -> AsyncPager[AvailableNumber]:
        """Search the numbers that can be rented.

        `GET /v1/projects/{project_id}/availableNumbers`. Retried on any transient failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capabilities: What it must be able to do.
            number_pattern: Digits that it must contain, such as +1206.
            search_pattern: Where in the number those digits are.
            size: How many to show; there is one page.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
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

    async def check(self, phone_number: str) -> AvailableNumber:
        """Look up one number that may be rented.

        `GET /v1/projects/{project_id}/availableNumbers/{phoneNumber}`. Retried on any transient failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.check_call(self._settings, phone_number))

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

        `POST /v1/projects/{project_id}/availableNumbers/{phoneNumber}:rent`. Retried only if the request never reached
        the server, or on 429.

        Args:
            phone_number: The number, in E.164 with its plus.
            sms_service_plan_id: The SMS service plan that the number is to be used with.
            campaign_id: The 10DLC campaign, for US numbers.
            voice_type: What calls go to: an application (RTC), a SIP trunk (EST) or a fax service.
            voice_app_id: The voice application, for RTC.
            voice_trunk_id: The SIP trunk, for EST.
            fax_service_id: The fax service, for FAX.
            callback_url: Where events about the number are to be sent.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return await self._engine.call(
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
    ) -> ActiveNumber:
        """Buy any phone number that fits (US LOCAL numbers alone). This costs money and is not repeatable.

        `POST /v1/projects/{project_id}/availableNumbers:rentAny`. Retried only if the request never reached the server,
        or on 429.

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

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
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
    ) -> AsyncPager[ActiveNumber]:
        """List the numbers that the project rents.

        `GET /v1/projects/{project_id}/activeNumbers`. Retried on any transient failure.

        Args:
            region_code: The country, ISO 3166-1 alpha-2, such as US.
            type: The kind of number.
            capability: What they must be able to do.
            page_size: How many to a page.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
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

        `GET /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried on any transient failure.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, phone_number))

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

        `PATCH /v1/projects/{project_id}/activeNumbers/{phoneNumber}`. Retried only if the request never reached the
        server, or on 429.

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

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return await self._engine.call(
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

    async def release(self, phone_number: str) -> ActiveNumber:
        """Release a number: it is given back at the end of its interval.

        `POST /v1/projects/{project_id}/activeNumbers/{phoneNumber}:release`. Retried only if the request never reached
        the server, or on 429.

        Args:
            phone_number: The number, in E.164 with its plus.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `phone_number` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.release_call(self._settings, phone_number))
