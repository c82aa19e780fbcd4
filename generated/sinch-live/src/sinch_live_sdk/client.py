"""The clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal

from . import resources as _resources
from ._runtime import http as _http
from ._runtime.client import AsyncClient as _AsyncClient
from ._runtime.client import SyncClient as _SyncClient
from ._runtime.options import Options as _Options
from ._runtime.resource import cached_property
from ._runtime.values import OMIT, Omit


class Sinch(_SyncClient):
    """Sinch: SMS, voice calls, verification, conversation messages, contacts, phone numbers and fax.

    Settings default to their environment variables.

    Args:
        key_id: The id of an access key of the project. Environment: `SINCH_KEY_ID`.
        key_secret: The secret of that access key. Environment: `SINCH_KEY_SECRET`.
        token_url: Where OAuth2 tokens come from. By default `https://auth.sinch.com/oauth2/token`. Environment:
            `SINCH_TOKEN_URL`.
        project_auth: How the access key is used: for OAuth2 tokens if not given, or sent itself (heavily limited). By
            default `oauth2`. Environment: `SINCH_PROJECT_AUTH`.
        service_plan_token: The API token of the SMS service plan. Or a function that returns it, called before each
            attempt, and again after a 401. Environment: `SINCH_SERVICE_PLAN_TOKEN`.
        application_key: The key of the voice or verification app. Environment: `SINCH_APPLICATION_KEY`.
        application_secret: The secret of that app, in base64 as the dashboard shows it. Environment:
            `SINCH_APPLICATION_SECRET`.
        voice_auth: How calls of `voice` prove the app: by its key and secret (basic, the default), or by a signature of
            each request (signed). By default `basic`. Environment: `SINCH_VOICE_AUTH`.
        verification_auth: How calls of `verify` prove the app: by its key and secret (basic, the default), by a
            signature of each request (signed), or by its key alone (public), if the app allows it. By default `basic`.
            Environment: `SINCH_VERIFICATION_AUTH`.
        conversation_region: Where the Conversation app and its data are: us, eu (Ireland) or br (Brazil); another
            region finds nothing. us if not given. By default `us`. Environment: `SINCH_CONVERSATION_REGION`.
        service_plan_id: The SMS service plan. Environment: `SINCH_SERVICE_PLAN_ID`.
        project_id: The project. Environment: `SINCH_PROJECT_ID`.
        sms_region: Where the SMS service plan is, and its data: us (United States, the default), eu (Ireland and
            Sweden), au (Australia), br (Brazil) or ca (Canada). By default `us`. Environment: `SINCH_SMS_REGION`.
        voice_region: Where calls are handled: global (the default, wherever is nearest), use1 (North America), euc1
            (Europe), sae1 (South America), apse1 or apse2 (South East Asia). By default `global`. Environment:
            `SINCH_VOICE_REGION`.
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
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

    voice: _resources.voice.VoiceResource
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    verify: _resources.verify.VerifyResource
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

    conversation: _resources.conversation.ConversationResource
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    contact: _resources.contact.ContactResource
    """Contacts of the Conversation API: people, and their addresses on channels."""

    fax: _resources.fax.FaxResource
    """Faxes: send documents by their URLs or as files, and see what became of them."""

    numbers: _resources.numbers.NumbersResource
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

    def __init__(
        self,
        *,
        key_id: str | None = None,
        key_secret: str | None = None,
        token_url: str | None = None,
        project_auth: Literal["oauth2", "basic"] | None = None,
        service_plan_token: str | Callable[[], str] | None = None,
        application_key: str | None = None,
        application_secret: str | None = None,
        voice_auth: Literal["basic", "signed"] | None = None,
        verification_auth: Literal["basic", "signed", "public"] | None = None,
        conversation_region: Literal["us", "eu", "br"] | None = None,
        service_plan_id: str | None = None,
        project_id: str | None = None,
        sms_region: Literal["us", "eu", "au", "br", "ca"] | None = None,
        voice_region: Literal["global", "use1", "euc1", "sae1", "apse1", "apse2"] | None = None,
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
            {
                "key_id": key_id,
                "key_secret": key_secret,
                "token_url": token_url,
                "project_auth": project_auth,
                "service_plan_token": service_plan_token,
                "application_key": application_key,
                "application_secret": application_secret,
                "voice_auth": voice_auth,
                "verification_auth": verification_auth,
                "conversation_region": conversation_region,
                "service_plan_id": service_plan_id,
                "project_id": project_id,
                "sms_region": sms_region,
                "voice_region": voice_region,
            },
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
        key_id: str | None = None,
        key_secret: str | None = None,
        token_url: str | None = None,
        project_auth: Literal["oauth2", "basic"] | None = None,
        service_plan_token: str | Callable[[], str] | None = None,
        application_key: str | None = None,
        application_secret: str | None = None,
        voice_auth: Literal["basic", "signed"] | None = None,
        verification_auth: Literal["basic", "signed", "public"] | None = None,
        conversation_region: Literal["us", "eu", "br"] | None = None,
        service_plan_id: str | None = None,
        project_id: str | None = None,
        sms_region: Literal["us", "eu", "au", "br", "ca"] | None = None,
        voice_region: Literal["global", "use1", "euc1", "sae1", "apse1", "apse2"] | None = None,
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
            {
                "key_id": key_id,
                "key_secret": key_secret,
                "token_url": token_url,
                "project_auth": project_auth,
                "service_plan_token": service_plan_token,
                "application_key": application_key,
                "application_secret": application_secret,
                "voice_auth": voice_auth,
                "verification_auth": verification_auth,
                "conversation_region": conversation_region,
                "service_plan_id": service_plan_id,
                "project_id": project_id,
                "sms_region": sms_region,
                "voice_region": voice_region,
            },
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
    """Sinch: SMS, voice calls, verification, conversation messages, contacts, phone numbers and fax. Its methods are
    async.

    Settings default to their environment variables.

    Args:
        key_id: The id of an access key of the project. Environment: `SINCH_KEY_ID`.
        key_secret: The secret of that access key. Environment: `SINCH_KEY_SECRET`.
        token_url: Where OAuth2 tokens come from. By default `https://auth.sinch.com/oauth2/token`. Environment:
            `SINCH_TOKEN_URL`.
        project_auth: How the access key is used: for OAuth2 tokens if not given, or sent itself (heavily limited). By
            default `oauth2`. Environment: `SINCH_PROJECT_AUTH`.
        service_plan_token: The API token of the SMS service plan. Or a function that returns it, called before each
            attempt, and again after a 401. Environment: `SINCH_SERVICE_PLAN_TOKEN`.
        application_key: The key of the voice or verification app. Environment: `SINCH_APPLICATION_KEY`.
        application_secret: The secret of that app, in base64 as the dashboard shows it. Environment:
            `SINCH_APPLICATION_SECRET`.
        voice_auth: How calls of `voice` prove the app: by its key and secret (basic, the default), or by a signature of
            each request (signed). By default `basic`. Environment: `SINCH_VOICE_AUTH`.
        verification_auth: How calls of `verify` prove the app: by its key and secret (basic, the default), by a
            signature of each request (signed), or by its key alone (public), if the app allows it. By default `basic`.
            Environment: `SINCH_VERIFICATION_AUTH`.
        conversation_region: Where the Conversation app and its data are: us, eu (Ireland) or br (Brazil); another
            region finds nothing. us if not given. By default `us`. Environment: `SINCH_CONVERSATION_REGION`.
        service_plan_id: The SMS service plan. Environment: `SINCH_SERVICE_PLAN_ID`.
        project_id: The project. Environment: `SINCH_PROJECT_ID`.
        sms_region: Where the SMS service plan is, and its data: us (United States, the default), eu (Ireland and
            Sweden), au (Australia), br (Brazil) or ca (Canada). By default `us`. Environment: `SINCH_SMS_REGION`.
        voice_region: Where calls are handled: global (the default, wherever is nearest), use1 (North America), euc1
            (Europe), sae1 (South America), apse1 or apse2 (South East Asia). By default `global`. Environment:
            `SINCH_VOICE_REGION`.
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
    """SMS batches: one message to up to 1000 recipients, what became of it, and what was received."""

    voice: _resources.voice.AsyncVoiceResource
    """Phone calls: make one that speaks, joins a conference or follows your instructions, and see how it went."""

    verify: _resources.verify.AsyncVerifyResource
    """Verification of phone numbers: start one, report the code that the user typed, and read its status."""

    conversation: _resources.conversation.AsyncConversationResource
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    contact: _resources.contact.AsyncContactResource
    """Contacts of the Conversation API: people, and their addresses on channels."""

    fax: _resources.fax.AsyncFaxResource
    """Faxes: send documents by their URLs or as files, and see what became of them."""

    numbers: _resources.numbers.AsyncNumbersResource
    """Phone numbers: search what can be rented, buy (rent) a number, configure it and release it."""

    def __init__(
        self,
        *,
        key_id: str | None = None,
        key_secret: str | None = None,
        token_url: str | None = None,
        project_auth: Literal["oauth2", "basic"] | None = None,
        service_plan_token: str | Callable[[], str | Awaitable[str]] | None = None,
        application_key: str | None = None,
        application_secret: str | None = None,
        voice_auth: Literal["basic", "signed"] | None = None,
        verification_auth: Literal["basic", "signed", "public"] | None = None,
        conversation_region: Literal["us", "eu", "br"] | None = None,
        service_plan_id: str | None = None,
        project_id: str | None = None,
        sms_region: Literal["us", "eu", "au", "br", "ca"] | None = None,
        voice_region: Literal["global", "use1", "euc1", "sae1", "apse1", "apse2"] | None = None,
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
            {
                "key_id": key_id,
                "key_secret": key_secret,
                "token_url": token_url,
                "project_auth": project_auth,
                "service_plan_token": service_plan_token,
                "application_key": application_key,
                "application_secret": application_secret,
                "voice_auth": voice_auth,
                "verification_auth": verification_auth,
                "conversation_region": conversation_region,
                "service_plan_id": service_plan_id,
                "project_id": project_id,
                "sms_region": sms_region,
                "voice_region": voice_region,
            },
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
        key_id: str | None = None,
        key_secret: str | None = None,
        token_url: str | None = None,
        project_auth: Literal["oauth2", "basic"] | None = None,
        service_plan_token: str | Callable[[], str | Awaitable[str]] | None = None,
        application_key: str | None = None,
        application_secret: str | None = None,
        voice_auth: Literal["basic", "signed"] | None = None,
        verification_auth: Literal["basic", "signed", "public"] | None = None,
        conversation_region: Literal["us", "eu", "br"] | None = None,
        service_plan_id: str | None = None,
        project_id: str | None = None,
        sms_region: Literal["us", "eu", "au", "br", "ca"] | None = None,
        voice_region: Literal["global", "use1", "euc1", "sae1", "apse1", "apse2"] | None = None,
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
            {
                "key_id": key_id,
                "key_secret": key_secret,
                "token_url": token_url,
                "project_auth": project_auth,
                "service_plan_token": service_plan_token,
                "application_key": application_key,
                "application_secret": application_secret,
                "voice_auth": voice_auth,
                "verification_auth": verification_auth,
                "conversation_region": conversation_region,
                "service_plan_id": service_plan_id,
                "project_id": project_id,
                "sms_region": sms_region,
                "voice_region": voice_region,
            },
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
