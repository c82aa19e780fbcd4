"""The clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient as _AsyncClient, SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit
from ._service import SERVICE as _SERVICE

if TYPE_CHECKING:
    from ._http import httpx
    from ._runtime.async_engine import AsyncEngine as _AsyncEngine
    from ._runtime.engine import SyncEngine as _SyncEngine
    from .resources.contact import (
        AsyncContactResource,
        AsyncContactResourceWithRawResponse,
        ContactResource,
        ContactResourceWithRawResponse,
    )
    from .resources.conversation import (
        AsyncConversationResource,
        AsyncConversationResourceWithRawResponse,
        ConversationResource,
        ConversationResourceWithRawResponse,
    )
    from .resources.sms import (
        AsyncSmsResource,
        AsyncSmsResourceWithRawResponse,
        SmsResource,
        SmsResourceWithRawResponse,
    )
    from .resources.verify import (
        AsyncVerifyResource,
        AsyncVerifyResourceWithRawResponse,
        VerifyResource,
        VerifyResourceWithRawResponse,
    )
    from .resources.voice import (
        AsyncVoiceResource,
        AsyncVoiceResourceWithRawResponse,
        VoiceResource,
        VoiceResourceWithRawResponse,
    )


class Sinch(_SyncClient):
    """A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services.

    Each setting that is not given is read from the environment.

    Args:
        username: Sinch API username. Also `SINCH_USERNAME`.
        password: Sinch API password. Also `SINCH_PASSWORD`.
        region: Also `SINCH_REGION`.
        project_id: Also `SINCH_PROJECT_ID`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's own, that of `http_client`, or 60.
        max_retries: How often a call is sent again, where that is safe.
        default_headers: Headers of every request; they take the place of those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._start(
            _SERVICE,
            {"username": username, "password": password, "region": region, "project_id": project_id},
            _Options(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
            http_client,
        )

    def with_options(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None | Omit = OMIT,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> Sinch:
        """A copy with other settings or options, over the same connections; what isn't given stays."""
        return self._copy(
            {"username": username, "password": password, "region": region, "project_id": project_id},
            self._options.changed(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
        )

    @cached_property
    def with_raw_response(self) -> SinchWithRawResponse:
        """The same calls, each giving the `RawResponse`."""
        return SinchWithRawResponse(self._engine)

    @cached_property
    def sms(self) -> SmsResource:
        """Send and receive SMS messages."""
        from .resources.sms import SmsResource

        return SmsResource(self._engine)

    @cached_property
    def voice(self) -> VoiceResource:
        """Manage voice calls."""
        from .resources.voice import VoiceResource

        return VoiceResource(self._engine)

    @cached_property
    def verify(self) -> VerifyResource:
        """Phone number verification service."""
        from .resources.verify import VerifyResource

        return VerifyResource(self._engine)

    @cached_property
    def conversation(self) -> ConversationResource:
        """Omni-channel messaging via the Conversation API."""
        from .resources.conversation import ConversationResource

        return ConversationResource(self._engine)

    @cached_property
    def contact(self) -> ContactResource:
        """Manage contacts for the Conversation API."""
        from .resources.contact import ContactResource

        return ContactResource(self._engine)


class AsyncSinch(_AsyncClient):
    """A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services. Its calls are awaited.

    Each setting that is not given is read from the environment.

    Args:
        username: Sinch API username. Also `SINCH_USERNAME`.
        password: Sinch API password. Also `SINCH_PASSWORD`.
        region: Also `SINCH_REGION`.
        project_id: Also `SINCH_PROJECT_ID`.
        base_url: Replaces the whole base URL, for tests and proxies.
        timeout: Seconds for each wait, or the HTTP library's own; `None` waits for ever. Unless given: the operation's own, that of `http_client`, or 60.
        max_retries: How often a call is sent again, where that is safe.
        default_headers: Headers of every request; they take the place of those that would be sent.
        strict: Whether a field that doesn't fit its type is an error, not `None`.
        max_response_bytes: The largest body that is read, in bytes received and in bytes decompressed.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: A client of the HTTP library; it is never closed here.
    """

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._start(
            _SERVICE,
            {"username": username, "password": password, "region": region, "project_id": project_id},
            _Options(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
            http_client,
        )

    def with_options(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None | Omit = OMIT,
        timeout: float | httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> AsyncSinch:
        """A copy with other settings or options, over the same connections; what isn't given stays."""
        return self._copy(
            {"username": username, "password": password, "region": region, "project_id": project_id},
            self._options.changed(
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                strict=strict,
                max_response_bytes=max_response_bytes,
                deadline=deadline,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSinchWithRawResponse:
        """The same calls, each giving the `RawResponse`."""
        return AsyncSinchWithRawResponse(self._engine)

    @cached_property
    def sms(self) -> AsyncSmsResource:
        """Send and receive SMS messages."""
        from .resources.sms import AsyncSmsResource

        return AsyncSmsResource(self._engine)

    @cached_property
    def voice(self) -> AsyncVoiceResource:
        """Manage voice calls."""
        from .resources.voice import AsyncVoiceResource

        return AsyncVoiceResource(self._engine)

    @cached_property
    def verify(self) -> AsyncVerifyResource:
        """Phone number verification service."""
        from .resources.verify import AsyncVerifyResource

        return AsyncVerifyResource(self._engine)

    @cached_property
    def conversation(self) -> AsyncConversationResource:
        """Omni-channel messaging via the Conversation API."""
        from .resources.conversation import AsyncConversationResource

        return AsyncConversationResource(self._engine)

    @cached_property
    def contact(self) -> AsyncContactResource:
        """Manage contacts for the Conversation API."""
        from .resources.contact import AsyncContactResource

        return AsyncContactResource(self._engine)


class SinchWithRawResponse:
    """The resources of `Sinch`, each call giving the `RawResponse`."""

    def __init__(self, engine: _SyncEngine) -> None:
        self._engine: _SyncEngine = engine

    @cached_property
    def sms(self) -> SmsResourceWithRawResponse:
        """Send and receive SMS messages."""
        from .resources.sms import SmsResourceWithRawResponse

        return SmsResourceWithRawResponse(self._engine)

    @cached_property
    def voice(self) -> VoiceResourceWithRawResponse:
        """Manage voice calls."""
        from .resources.voice import VoiceResourceWithRawResponse

        return VoiceResourceWithRawResponse(self._engine)

    @cached_property
    def verify(self) -> VerifyResourceWithRawResponse:
        """Phone number verification service."""
        from .resources.verify import VerifyResourceWithRawResponse

        return VerifyResourceWithRawResponse(self._engine)

    @cached_property
    def conversation(self) -> ConversationResourceWithRawResponse:
        """Omni-channel messaging via the Conversation API."""
        from .resources.conversation import ConversationResourceWithRawResponse

        return ConversationResourceWithRawResponse(self._engine)

    @cached_property
    def contact(self) -> ContactResourceWithRawResponse:
        """Manage contacts for the Conversation API."""
        from .resources.contact import ContactResourceWithRawResponse

        return ContactResourceWithRawResponse(self._engine)


class AsyncSinchWithRawResponse:
    """The resources of `AsyncSinch`, each call giving the `RawResponse`."""

    def __init__(self, engine: _AsyncEngine) -> None:
        self._engine: _AsyncEngine = engine

    @cached_property
    def sms(self) -> AsyncSmsResourceWithRawResponse:
        """Send and receive SMS messages."""
        from .resources.sms import AsyncSmsResourceWithRawResponse

        return AsyncSmsResourceWithRawResponse(self._engine)

    @cached_property
    def voice(self) -> AsyncVoiceResourceWithRawResponse:
        """Manage voice calls."""
        from .resources.voice import AsyncVoiceResourceWithRawResponse

        return AsyncVoiceResourceWithRawResponse(self._engine)

    @cached_property
    def verify(self) -> AsyncVerifyResourceWithRawResponse:
        """Phone number verification service."""
        from .resources.verify import AsyncVerifyResourceWithRawResponse

        return AsyncVerifyResourceWithRawResponse(self._engine)

    @cached_property
    def conversation(self) -> AsyncConversationResourceWithRawResponse:
        """Omni-channel messaging via the Conversation API."""
        from .resources.conversation import AsyncConversationResourceWithRawResponse

        return AsyncConversationResourceWithRawResponse(self._engine)

    @cached_property
    def contact(self) -> AsyncContactResourceWithRawResponse:
        """Manage contacts for the Conversation API."""
        from .resources.contact import AsyncContactResourceWithRawResponse

        return AsyncContactResourceWithRawResponse(self._engine)
