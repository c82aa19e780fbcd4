"""Every decision of a call that sync and async share: its URL, headers, body, retries and errors.

`Exchange` is one call from its description to its answer; the clients only wait where it says.
"""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from .. import errors
from .._http import httpx
from .auth import Auth, ClientCredentials, Credentials
from .body import TextBody, pairs
from .call import Call, ErrorFields
from .decode import Reading
from .failure import connection_error, never_arrived, place, status_error
from .retry import REPEATABLE_METHODS, delay, is_retried
from .returns import parse_json
from .service import Service
from .settings import Settings
from .values import JsonValue, Omit
from .wire import header, url

_logger = logging.getLogger(__name__.partition("._runtime")[0])

DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Options:
    """How a client behaves, apart from the settings of its connector."""

    base_url: str | None = None
    timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT
    max_retries: int = 2
    default_headers: Mapping[str, str] = field(default_factory=dict[str, str])
    strict: bool = False
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES

    def with_(self, changes: Mapping[str, object]) -> Options:
        """A copy with those that are not left out."""
        given = {name: value for name, value in changes.items() if not isinstance(value, Omit)}
        headers = given.pop("default_headers", None)
        if isinstance(headers, Mapping):
            given["default_headers"] = {**self.default_headers, **headers}
        return replace(self, **given)  # type: ignore[arg-type]  # names and types are those of the constructors


class Core:
    """What a client knows: the connector's service, the settings and the options."""

    def __init__(self, service: Service, settings: Settings, options: Options) -> None:
        self.service: Service = service
        self.settings: Settings = settings
        self.options: Options = options
        self.reading: Reading = Reading(strict=options.strict)
        self.base_url: str = url(options.base_url) if options.base_url is not None else service.base_url(settings)
        self.headers: Mapping[str, str | Omit] = service.headers(settings)
        self._auth: dict[str, Auth] = {"": service.auth[""](settings)} if "" in service.auth else {}
        self._base_urls: dict[Callable[[Settings], str], str] = {}

    def replaced(self, settings: Mapping[str, str | None], **options: object) -> Core:
        """A copy with other settings and options; a token that was fetched stays where it still fits."""
        copy = Core(self.service, self.settings.replaced(settings), self.options.with_(options))
        for name, auth in self._auth.items():
            if isinstance(auth, ClientCredentials) and auth.serves(copy.auth(name)):
                copy._auth[name] = auth
        return copy

    def auth(self, name: str) -> Auth:
        """A credential set by its name; the settings that only it needs are read at its first use."""
        if name not in self._auth:
            make = self.service.auth.get(name or self.service.own_auth)
            self._auth[name] = make(self.settings) if make else Credentials()
        return self._auth[name]

    def origin(self, call: Call[object]) -> str:
        """The base URL of a call."""
        make = call.policy.base_url
        if self.options.base_url is not None or make is None:
            return self.base_url
        if make not in self._base_urls:
            self._base_urls[make] = make(self.settings)
        return self._base_urls[make]

    def address(self, call: Call[object]) -> httpx.URL:
        """The URL of a call, query included; an absolute one must be of the same origin."""
        base = httpx.URL(self.origin(call))
        query = urlencode(pairs(call.query))
        if call.path.startswith(("http://", "https://")):
            target = httpx.URL(call.path)
            if _origin(target) != _origin(base) or target.userinfo:
                raise errors.InvalidValueError(
                    f"{target.copy_with(query=None, username=None, password=None)} is of another origin than"
                    f" {base.copy_with(query=None)}: the credentials go nowhere else"
                )
        else:
            target = httpx.URL(join(str(base), call.path))
        if query:
            known = target.query.decode("ascii")
            target = target.copy_with(query=(f"{known}&{query}" if known else query).encode("ascii"))
        return target


class Exchange:
    """One call on its way: what to send, and what to do after each attempt."""

    def __init__(self, core: Core, call: Call[object]) -> None:
        self._core = core
        self._call = call
        self._attempt = 0
        self._renewed = False
        self._started = 0.0
        self._key = str(uuid.uuid4()) if call.policy.idempotency_header else None
        self._url = core.address(call)
        self._repeatable = (
            call.method in REPEATABLE_METHODS or call.policy.idempotent or call.policy.idempotency_header is not None
        )
        self._resendable = call.body is None or call.body.repeatable
        self.auth: Auth = core.auth(call.policy.auth)
        self._credentials = Credentials()
        self._chunks: list[bytes] = []
        self._size = 0

    def http_auth(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Auth | None:
        """What the HTTP library may add of its own: nothing, where the connector has credentials."""
        return None if self._core.service.auth else http.auth

    @contextmanager
    def request(self, http: httpx.Client | httpx.AsyncClient, credentials: Credentials) -> Generator[httpx.Request]:
        """The request of the next attempt; the files that it sends are open meanwhile."""
        self._attempt += 1
        self._chunks, self._size = [], 0
        self._started = time.perf_counter()
        self._credentials = credentials
        call = self._call
        timeout = self._core.options.timeout if call.policy.timeout is None else call.policy.timeout
        address = self._url
        if credentials.query:
            extra = urlencode(list(credentials.query.items())).encode("ascii")
            address = address.copy_with(query=address.query + b"&" + extra if address.query else extra)
        if call.body is None:
            yield http.build_request(call.method, address, headers=self._headers(None), timeout=timeout)
            return
        with call.body.open() as content:
            if content is None:
                yield http.build_request(call.method, address, headers=self._headers(None), timeout=timeout)
            elif isinstance(call.body, TextBody):
                headers = self._headers(call.body.media_type)
                yield http.build_request(
                    call.method, address, headers=headers, content=(content.text or "").encode(), timeout=timeout
                )
            else:
                headers = self._headers(None)
                yield http.build_request(
                    call.method, address, headers=headers, files=list(content.parts), timeout=timeout
                )

    def after_failure(self, error: httpx.RequestError, request: httpx.Request) -> float:
        """Seconds to wait before the next attempt, or the exception that ends the call."""
        self._log(request, type(error).__name__)
        safe = never_arrived(error) or (self._repeatable and isinstance(error, httpx.TransportError))
        if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol):
            safe = False
        wait = self._wait({}) if safe else None
        if wait is None:
            raise connection_error(error, request) from error
        return wait

    def after_answer(self, response: httpx.Response) -> float | None:
        """`None` for a success, seconds to wait before the next attempt, or the exception that ends the call."""
        status = response.status_code
        self._log(response.request, str(status))
        if response.is_success:
            return None
        if status == 401 and isinstance(self.auth, ClientCredentials) and not self._renewed and self._resendable:
            self._renewed = True
            self.auth.forget(self._credentials)
            return 0.0
        if is_retried(status, repeatable=self._repeatable):
            wait = self._wait(response.headers)
            if wait is not None:
                return wait
        raise status_error(response, self._call.policy.errors)

    def fits(self, response: httpx.Response) -> bool:
        """Whether the body is known to be within the limit before it is read."""
        length = response.headers.get("content-length", "")
        return (
            "content-encoding" not in response.headers
            and length.isdecimal()
            and int(length) <= self._core.options.max_response_bytes
        )

    def take(self, response: httpx.Response, chunk: bytes) -> None:
        """Keeps a piece of the body, decompressed; an error where it goes over the limit."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        limit = self._core.options.max_response_bytes
        if self._size > limit:
            self._chunks.clear()
            raise errors.ResponseDecodeError(
                f"{place(response.request)}: the body is over {limit} bytes; max_response_bytes raises the limit",
                selector="the whole body",
                expected=f"at most {limit} bytes",
                found="more",
                response=response,
            )

    def taken(self, response: httpx.Response) -> httpx.Response:
        """The answer with the body that was taken."""
        headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
        content = b"".join(self._chunks)
        return httpx.Response(
            response.status_code,
            headers=headers,
            content=content,
            request=response.request,
            extensions=response.extensions,
        )

    def _wait(self, headers: Mapping[str, str]) -> float | None:
        if self._attempt > self._core.options.max_retries or not self._resendable:
            return None
        return delay(self._attempt, headers)

    def _headers(self, media_type: str | None) -> list[tuple[bytes, bytes]]:
        call = self._call
        merged: dict[str, tuple[str, str]] = {}
        sources: list[Mapping[str, str | Omit]] = [
            {"Accept": "application/json", "User-Agent": self._core.service.user_agent},
            self._core.headers,
            self._core.options.default_headers,
            call.headers,
            self._credentials.headers,
        ]
        if self._key and call.policy.idempotency_header:
            sources.append({call.policy.idempotency_header: self._key})
        if self._credentials.cookies:
            sources.append(
                {"Cookie": "; ".join(f"{name}={value}" for name, value in self._credentials.cookies.items())}
            )
        if media_type is not None:
            sources.append({"Content-Type": media_type})
        for source in sources:
            for name, value in source.items():
                if not isinstance(value, Omit):
                    merged[name.lower()] = (name, value)
        return [(name.encode("ascii"), header(name, value).encode("latin-1")) for name, value in merged.values()]

    def _log(self, request: httpx.Request, outcome: str) -> None:
        if _logger.isEnabledFor(logging.DEBUG):
            milliseconds = (time.perf_counter() - self._started) * 1000
            _logger.debug("%s: %s in %.0f ms, attempt %d", place(request), outcome, milliseconds, self._attempt)


def join(base: str, path: str) -> str:
    """A base URL and the path of a call: `:`, `?` and nothing are appended, anything else follows one slash."""
    if path.startswith((":", "?")) or not path:
        return base + path
    return f"{base.rstrip('/')}/{path.lstrip('/')}"


def token_request(auth: ClientCredentials) -> httpx.Request:
    """The request for a token."""
    return httpx.Request("POST", url(auth.token_url), headers=auth.headers, data=auth.form)


def keep_token(auth: ClientCredentials, response: httpx.Response) -> Credentials:
    """The credential of a token endpoint's answer."""
    if not response.is_success:
        raise status_error(response, ErrorFields())
    body: JsonValue = parse_json(response)
    auth.store(body)
    credentials = auth.current()
    if credentials is None:
        raise errors.ResponseDecodeError(
            f"{place(response.request)}: the token endpoint sent no access_token",
            selector="access_token",
            expected="a string",
            found="nothing",
            response=response,
        )
    return credentials


def _origin(target: httpx.URL) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(target.scheme)
    return target.scheme, target.host, target.port or default
