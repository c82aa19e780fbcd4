"""The clients."""

from __future__ import annotations

from collections.abc import Mapping

from . import resources as _resources
from ._runtime import http as _http
from ._runtime.client import AsyncClient as _AsyncClient
from ._runtime.client import SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit


class Sinch(_SyncClient):
    """A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services.

    Settings default to their environment variables.

    Args:
        username: Sinch API username. Environment: `SINCH_USERNAME`.
        password: Sinch API password. Environment: `SINCH_PASSWORD`.
        region: Environment: `SINCH_REGION`.
        project_id: Environment: `SINCH_PROJECT_ID`.
        base_url: The base URL to call instead, for example of a test server or a proxy.
        timeout: Seconds for each wait, or the HTTP library's own object; `None`: no time-out. By default: the
            operation's own, that of `http_client`, or 60.
        max_retries: The largest number of retries of a call.
        default_headers: Headers of every request; they replace the client's own.
        strict: Raise an error for a field that does not match its type, instead of reading `None`.
        max_response_bytes: The largest response body, counted before and after decompression.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: Your own client of the HTTP library; this client never closes it.
    """

    sms: _resources.sms.SmsResource
    """Send and receive SMS messages."""

    voice: _resources.voice.VoiceResource
    """Manage voice calls."""

    verify: _resources.verify.VerifyResource
    """Phone number verification service."""

    conversation: _resources.conversation.ConversationResource
    """Omni-channel messaging via the Conversation API."""

    contact: _resources.contact.ContactResource
    """Manage contacts for the Conversation API."""

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.Client | None = None,
    ) -> None:
        from ._service import SERVICE

        self._start(
            SERVICE,
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
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> Sinch:
        """Return a copy with the passed settings and options replaced; it shares the connections."""
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
    def with_raw_response(self) -> _resources.SinchWithRawResponse:
        """The same methods, each returning a `RawResponse`."""
        return _resources.SinchWithRawResponse(self._engine)


class AsyncSinch(_AsyncClient):
    """A connector for integrating with Sinch's communication APIs, including SMS, voice, and verification services. Its
    methods are async.

    Settings default to their environment variables.

    Args:
        username: Sinch API username. Environment: `SINCH_USERNAME`.
        password: Sinch API password. Environment: `SINCH_PASSWORD`.
        region: Environment: `SINCH_REGION`.
        project_id: Environment: `SINCH_PROJECT_ID`.
        base_url: The base URL to call instead, for example of a test server or a proxy.
        timeout: Seconds for each wait, or the HTTP library's own object; `None`: no time-out. By default: the
            operation's own, that of `http_client`, or 60.
        max_retries: The largest number of retries of a call.
        default_headers: Headers of every request; they replace the client's own.
        strict: Raise an error for a field that does not match its type, instead of reading `None`.
        max_response_bytes: The largest response body, counted before and after decompression.
        deadline: Seconds for a whole call, its retries and pauses included; `None` sets no limit.
        http_client: Your own client of the HTTP library; this client never closes it.
    """

    sms: _resources.sms.AsyncSmsResource
    """Send and receive SMS messages."""

    voice: _resources.voice.AsyncVoiceResource
    """Manage voice calls."""

    verify: _resources.verify.AsyncVerifyResource
    """Phone number verification service."""

    conversation: _resources.conversation.AsyncConversationResource
    """Omni-channel messaging via the Conversation API."""

    contact: _resources.contact.AsyncContactResource
    """Manage contacts for the Conversation API."""

    def __init__(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        region: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        max_response_bytes: int = 67_108_864,
        deadline: float | None = None,
        http_client: _http.httpx.AsyncClient | None = None,
    ) -> None:
        from ._service import SERVICE

        self._start(
            SERVICE,
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
        timeout: float | _http.httpx.Timeout | None | Omit = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | Omit = OMIT,
        strict: bool | Omit = OMIT,
        max_response_bytes: int | Omit = OMIT,
        deadline: float | None | Omit = OMIT,
    ) -> AsyncSinch:
        """Return a copy with the passed settings and options replaced; it shares the connections."""
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
    def with_raw_response(self) -> _resources.AsyncSinchWithRawResponse:
        """The same methods, each returning a `RawResponse`."""
        return _resources.AsyncSinchWithRawResponse(self._engine)
