"""Settings of voice apps: their numbers, and where their events are sent."""

from __future__ import annotations

from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput, Unrecognized
from ..models.voice_applications import QueriedNumber, VoiceCallbacks, VoiceNumber
from . import _calls


class VoiceApplicationsResource(_SyncResource):
    """Settings of voice apps: their numbers, and where their events are sent."""

    def list_numbers(self) -> Page[VoiceNumber]:
        """List your numbers, and their apps.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/configuration/numbers`. Retried on any transient failure.
        """
        return self._engine.list(_calls.voice_applications.list_numbers_call(self._settings))

    def assign_numbers(
        self,
        *,
        numbers: ListInput[str],
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> None:
        """Assign numbers to an app.

        Args:
            numbers: The numbers, in E.164.
            applicationkey: The app; that of the credentials if not given.
            capability: What they are for.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /v1/configuration/numbers`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.voice_applications.assign_numbers_call(
                self._settings, numbers=numbers, applicationkey=applicationkey, capability=capability
            )
        )

    def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> None:
        """Take a number from an app.

        Args:
            number: The number, in E.164.
            applicationkey: The app; that of the credentials if not given.
            capability: What it was for.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /v1/configuration/numbers`. It changes data. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.voice_applications.unassign_number_call(
                self._settings, number=number, applicationkey=applicationkey, capability=capability
            )
        )

    def read_callbacks(self, applicationkey: str) -> VoiceCallbacks:
        """Read where the events of an app are sent.

        Args:
            applicationkey: The app.

        Raises:
            InvalidValueError: `applicationkey` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/configuration/callbacks/applications/{applicationkey}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice_applications.read_callbacks_call(self._settings, applicationkey))

    def update_callbacks(self, applicationkey: str, *, primary: str, fallback: str | None = None) -> None:
        """Say where the events of an app are to be sent.

        Args:
            applicationkey: The app.
            primary: Where they are sent first.
            fallback: Where they are sent if that fails.

        Raises:
            InvalidValueError: `applicationkey` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /v1/configuration/callbacks/applications/{applicationkey}`. Retried only if the request never reached the
        server, or on 429.
        """
        return self._engine.call(
            _calls.voice_applications.update_callbacks_call(
                self._settings, applicationkey, primary=primary, fallback=fallback
            )
        )

    def query_number(self, number: str) -> QueriedNumber:
        """Look up a number, and what a call to it costs.

        Args:
            number: The number, in E.164.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/calling/query/number/{number}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.voice_applications.query_number_call(self._settings, number))


class AsyncVoiceApplicationsResource(_AsyncResource):
    """Settings of voice apps: their numbers, and where their events are sent, asynchronously."""

    def list_numbers(self) -> AsyncPager[VoiceNumber]:
        """List your numbers, and their apps.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/configuration/numbers`. Retried on any transient failure.
        """
        return self._engine.list(_calls.voice_applications.list_numbers_call(self._settings))

    async def assign_numbers(
        self,
        *,
        numbers: ListInput[str],
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> None:
        """Assign numbers to an app.

        Args:
            numbers: The numbers, in E.164.
            applicationkey: The app; that of the credentials if not given.
            capability: What they are for.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /v1/configuration/numbers`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.voice_applications.assign_numbers_call(
                self._settings, numbers=numbers, applicationkey=applicationkey, capability=capability
            )
        )

    async def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: Literal["voice", "sms"] | Unrecognized | None = None,
    ) -> None:
        """Take a number from an app.

        Args:
            number: The number, in E.164.
            applicationkey: The app; that of the credentials if not given.
            capability: What it was for.

        Raises:
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `DELETE /v1/configuration/numbers`. It changes data. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.voice_applications.unassign_number_call(
                self._settings, number=number, applicationkey=applicationkey, capability=capability
            )
        )

    async def read_callbacks(self, applicationkey: str) -> VoiceCallbacks:
        """Read where the events of an app are sent.

        Args:
            applicationkey: The app.

        Raises:
            InvalidValueError: `applicationkey` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/configuration/callbacks/applications/{applicationkey}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice_applications.read_callbacks_call(self._settings, applicationkey))

    async def update_callbacks(self, applicationkey: str, *, primary: str, fallback: str | None = None) -> None:
        """Say where the events of an app are to be sent.

        Args:
            applicationkey: The app.
            primary: Where they are sent first.
            fallback: Where they are sent if that fails.

        Raises:
            InvalidValueError: `applicationkey` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `POST /v1/configuration/callbacks/applications/{applicationkey}`. Retried only if the request never reached the
        server, or on 429.
        """
        return await self._engine.call(
            _calls.voice_applications.update_callbacks_call(
                self._settings, applicationkey, primary=primary, fallback=fallback
            )
        )

    async def query_number(self, number: str) -> QueriedNumber:
        """Look up a number, and what a call to it costs.

        Args:
            number: The number, in E.164.

        Raises:
            InvalidValueError: `number` is empty, `.` or `..`.
            APIStatusError: `data` is `ApplicationError` (other statuses).

        `GET /v1/calling/query/number/{number}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.voice_applications.query_number_call(self._settings, number))
