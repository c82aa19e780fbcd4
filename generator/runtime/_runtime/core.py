"""The decisions of a call, which sync and async share: URL, headers, body, retries and errors.

`Exchange` is one call from its description to its answer; the engines only wait.
"""

from __future__ import annotations

import datetime
import logging
import sys
import time
from collections.abc import AsyncIterable, Callable, Generator, Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext, suppress
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar
from urllib.parse import urlencode

from .._http import httpx
from ..errors import APIConnectionError, APITimeoutError, InvalidValueError, ResponseDecodeError
from .auth import NO_PROOF, Auth, AuthSet, Beside, ClientCredentials, Credentials, Joined
from .body import FileBody, FilePart, MultipartBody, Part, form_body, urlencoded
from .call import JSON, Call, Listing, Policy
from .decode import Reading
from .failure import (
    SendError,
    connection_error,
    deadline_error,
    is_refused,
    never_arrived,
    place,
    status_error,
    token_timeout,
    unreadable,
)
from .heads import Heads
from .inflate import ACCEPTED, Body, BodyError, too_large
from .jsontext import charset, may_name_charset
from .options import Options
from .redact import remember
from .retry import REPEATABLE_METHODS, delay, is_ambiguous, is_retried
from .returns import json_value, nothing, parse_json
from .service import Service
from .settings import SettingInput, Settings
from .shown import line, masked
from .values import JsonValue, Omit
from .wire import cookies, header, is_absolute, token_url, url

if TYPE_CHECKING:
    from .continuation import Step, Walk

T = TypeVar("T")

Outcome: TypeAlias = httpx.Response | SendError | None
"""The response to an attempt, its error, or `None` at the end of the deadline."""


_NO_AUTH = httpx.Auth()
_SPEAKER = f"python/{sys.version.partition(' ')[0]} {httpx.__name__}/{httpx.__version__}"


class Core:
    """The state that the calls of a client share: service, settings and options."""

    def __init__(
        self, service: Service, settings: Settings, options: Options, tokens: dict[object, ClientCredentials]
    ) -> None:
        self.service: Service = service
        self.settings: Settings = settings
        self.options: Options = options
        self.logger: logging.Logger = logging.getLogger(service.package)
        self.reading: Reading = Reading(strict=options.strict, line=self.line)
        self._tokens = tokens
        self._auth: dict[str | None, AuthSet] = {}
        self._base_urls: dict[Callable[[Settings], str], str] = {}
        self.base_url: str = _base_url(
            url(options.base_url, "base_url") if options.base_url is not None else service.base_url(settings)
        )
        self.headers: Mapping[str, str | Omit] = service.headers(settings)
        self.cookies: Mapping[str, str | Omit] = service.cookies(settings)
        self.heads: Heads = Heads()
        if "" in service.auth:
            self.auth("")
        remember(self)

    def replaced(self, settings: Mapping[str, SettingInput], options: Options) -> Core:
        """Return a copy with other settings and options; copies with the same credentials share a token."""
        return Core(self.service, self.settings.replaced(settings), options, self._tokens)

    def secrets(self) -> list[str]:
        """Return the texts to mask wherever text is shown: the credentials in use, and the secret settings."""
        return [*(secret for auth in list(self._auth.values()) for secret in auth.secrets), *self.settings.secrets()]

    def line(self, text: str) -> str:
        """Return text of a server in one printable line, with the credentials masked."""
        return line(text, self.secrets())

    @property
    def shown_base_url(self) -> str:
        """The base URL with the credentials masked."""
        return masked(self.base_url, self.secrets())

    def walk(self, listing: Listing[T]) -> Walk:
        """Return the walk over a list before its first page."""
        from .continuation import first_walk  # here, for the first call of most programs reads no list

        return first_walk(self, listing)

    def page(
        self, listing: Listing[T], response: httpx.Response, walk: Walk
    ) -> tuple[JsonValue, list[T], Step[T] | None]:
        """Return the body of a page, its items, and the step to the next page, if there is one."""
        from .continuation import read_page

        return read_page(listing, response, self.reading, walk)

    def auth(self, name: str | None) -> AuthSet:
        """Return a credential set by its name; the settings that only it needs are read at its first use."""
        auth = self._auth.get(name)
        if auth is None:
            make = self.service.auth.get(self.service.own_auth if name is None else name)
            auth = make(self.settings) if make else NO_PROOF
            if isinstance(auth, ClientCredentials):
                auth = self._tokens.setdefault(auth.identity, auth)
            elif isinstance(auth, Beside) and isinstance(auth.token, ClientCredentials):
                auth.token = self._tokens.setdefault(auth.token.identity, auth.token)
            self._auth[name] = auth
        return auth

    def origin(self, call: Call[object]) -> str:
        """Return the base URL of a call."""
        make = call.policy.base_url
        if self.options.base_url is not None or make is None:
            return self.base_url
        if make not in self._base_urls:
            self._base_urls[make] = _base_url(make(self.settings))
        return self._base_urls[make]

    def address(self, call: Call[object]) -> httpx.URL:
        """Return the URL of a call, query included; an absolute one must be of the same origin."""
        query = urlencoded(call.query) if call.query else ""
        try:
            base = _parsed(self.origin(call))
            target = _parsed(call.path if is_absolute(call.path) else join(str(base), call.path, query))
            if not call.path.startswith("/") and (_origin(target) != _origin(base) or target.userinfo):
                raise InvalidValueError(
                    f"a URL of {self.line(_shown(target))} is not of the origin {_shown(base)}, the only one that gets"
                    " the credentials"
                )
            if query and is_absolute(call.path):
                own = target.query.decode("ascii")
                target = target.copy_with(query=(f"{own}&{query}" if own else query).encode("ascii"))
        except (httpx.InvalidURL, UnicodeError) as error:
            raise InvalidValueError(f"the URL of the call can't be sent: {self.line(str(error))}") from None
        return target


class Exchange:
    """One call: its requests, and the decision after each attempt.

    A bare one takes no header, cookie or credential from the HTTP client. A raw one needs the body even if the call
    returns nothing. One that streams leaves the body of a success unread. `until` is the end of the deadline of the
    call that it is a part of.
    """

    def __init__(
        self,
        core: Core,
        call: Call[object],
        *,
        bare: bool = False,
        raw: bool = False,
        streams: bool = False,
        until: float | None = None,
    ) -> None:
        deadline = core.options.deadline
        self.until: float | None = until if deadline is None or until is not None else time.monotonic() + deadline
        auth = core.auth(call.policy.auth)
        self.auth: Auth = auth.token if isinstance(auth, Beside) else auth
        self._beside = auth.others if isinstance(auth, Beside) else None
        self.core: Core = core
        self.streams: bool = streams
        self._call = call
        self._bare = bare
        self._raw = raw
        self._needs_body = raw or call.returns is not nothing
        self._attempt = 0
        self._left = core.options.max_retries
        self._renewed = False
        self._started = 0.0
        self._key = _unique() if call.policy.idempotency_header else None
        self._url = core.address(call)
        self._repeatable = (
            call.method in REPEATABLE_METHODS or call.policy.idempotent or call.policy.idempotency_header is not None
        )
        self._resendable = call.body is None or call.body.repeatable
        self._may_have_arrived = False
        self._token = self._credentials = NO_PROOF

    def http_auth(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Auth | None:
        """Return the `auth` for the HTTP library: its client's own, unless the connector has credentials."""
        return http.auth if self.auth is NO_PROOF and not self._bare else _NO_AUTH

    def request(
        self, http: httpx.Client | httpx.AsyncClient, credentials: Credentials
    ) -> AbstractContextManager[httpx.Request]:
        """Build the request of the next attempt; the files that it sends are open meanwhile."""
        self._attempt += 1
        self._started = time.perf_counter()
        self._token = credentials
        self._credentials = credentials = Joined(credentials, self._beside) if self._beside else credentials
        body = self._call.body
        address = _with_query(self._url, credentials.query) if credentials.query else self._url
        if isinstance(body, MultipartBody):
            return self._with_files(http, address, body)
        if isinstance(body, FileBody) and not isinstance(body.part, Omit):
            return self._with_file(http, address, body.part, body.media_type)
        if isinstance(body, FileBody):
            return nullcontext(self._built(http, address))
        content = None if body is None else body.content()
        if body is None or content is None:
            return nullcontext(self._built(http, address))
        return nullcontext(self._built(http, address, content, body.media_type))

    @contextmanager
    def _with_files(
        self, http: httpx.Client | httpx.AsyncClient, address: httpx.URL, body: MultipartBody
    ) -> Generator[httpx.Request]:
        with body.open() as parts:
            yield self._built(http, address, files=list(parts))

    @contextmanager
    def _with_file(
        self, http: httpx.Client | httpx.AsyncClient, address: httpx.URL, part: FilePart, media_type: str
    ) -> Generator[httpx.Request]:
        with ExitStack() as stack:
            content, size = part.pieces(stack, awaited=isinstance(http, httpx.AsyncClient))
            yield self._built(http, address, content, media_type, size=size)

    def after(self, outcome: Outcome, request: httpx.Request) -> float | None:
        """Return `None` for a success or the seconds before the next attempt; raise the exception that ends the call.

        It is called outside of any `except`, so that the exception has no context but its cause.
        """
        if outcome is None:
            self._log(request, "deadline")
            self._may_have_arrived = True
            raise self._expired(request)
        return (
            self._after_answer(outcome) if isinstance(outcome, httpx.Response) else self._after_error(outcome, request)
        )

    def _after_error(self, error: SendError, request: httpx.Request) -> float:
        self._log(request, type(error).__name__)
        arrived = not never_arrived(error)
        self._may_have_arrived = self._may_have_arrived or arrived
        is_clean = not is_refused(error) and str(error) == self.core.line(str(error))
        cause = error if is_clean else None  # its text may have an unsent secret, or raw text of the server
        if self._is_over():
            raise self._expired(request) from cause
        safe = not is_refused(error) and (not arrived or self._repeatable)
        wait = self._wait({}) if safe else None
        if wait is None:
            arrived = self._may_have_arrived
            raise connection_error(error, request, self.core.line, retryable=safe, may_have_arrived=arrived) from cause
        return wait

    def _after_answer(self, response: httpx.Response) -> float | None:
        status = response.status_code
        self._log(response.request, str(status))
        if response.is_success or (status == 404 and self._is_deleted()):
            return None
        if status == 401 and not isinstance(self.auth, Credentials) and not self._renewed and self._resendable:
            self._renewed = True
            self.auth.forget(self._token)
            return 0.0
        self._may_have_arrived = self._may_have_arrived or is_ambiguous(status)
        added = (*self.core.service.retry, *self._call.policy.retry)
        if is_retried(status, repeatable=self._repeatable, added=added):
            wait = self._wait(response.headers)
            if wait is not None:
                return wait
        raise status_error(response, self._call.policy.errors, self.core.line)

    def broken(self, error: SendError | None, request: httpx.Request) -> APIConnectionError:
        """Return the exception for a response that broke off; `None` stands for the end of the deadline."""
        self._may_have_arrived = True
        if error is None:
            return self._expired(request)
        return connection_error(
            error,
            request,
            self.core.line,
            retryable=self._repeatable,
            may_have_arrived=self._may_have_arrived,
            otherwise="no more of the answer",
        )

    def read_timeout(self, request: httpx.Request) -> float | None:
        """Return the seconds to wait for bytes."""
        seconds = request.extensions.get("timeout", {}).get("read")
        return seconds if isinstance(seconds, (int, float)) else None

    def _expired(self, request: httpx.Request) -> APITimeoutError:
        """Return the exception for the end of the deadline."""
        retryable = self._repeatable or not self._may_have_arrived
        return deadline_error(
            request,
            self.core.line,
            self.core.options.deadline,
            retryable=retryable,
            may_have_arrived=self._may_have_arrived,
        )

    def check_request(self, request: httpx.Request) -> None:
        """Raise the exception for the end of the deadline before an attempt."""
        if self._is_over():
            raise self._expired(request)

    def remaining(self) -> float | None:
        """Return the seconds before the end of the deadline."""
        return None if self.until is None else max(0.0, self.until - time.monotonic())

    def too_late(self) -> Credentials:
        """Return no credentials if the deadline ended first, so that the attempt is not sent."""
        self.until = time.monotonic()
        return NO_PROOF

    def check_deadline(self) -> None:
        """Raise the HTTP library's time-out at the end of the deadline."""
        if self._is_over():
            raise httpx.ReadTimeout("the deadline is over")

    def patience(self, http: httpx.Client | httpx.AsyncClient) -> float | None:
        """Return the seconds to wait for another call's token fetch: this call's own time-out."""
        timeout = self._timeout(http)
        seconds = timeout.read if isinstance(timeout, httpx.Timeout) else timeout
        return _least(seconds, self.remaining())

    def token_timeout(self, auth: ClientCredentials) -> APITimeoutError:
        """Return the exception for a call that waited too long for another call's token fetch."""
        return token_timeout(auth.token_url, self.core.line)

    def body(self, response: httpx.Response) -> Body | None:
        """Return the reader of a body that was not read yet; an event hook or a mock transport reads it itself."""
        return None if response.is_stream_consumed else Body(response, self.core.options.max_response_bytes)

    def read(self, response: httpx.Response) -> httpx.Response:
        """Return a response with its whole body."""
        limit = self.core.options.max_response_bytes
        if response.is_success and self._needs_body and len(response.content) > limit:
            raise unreadable(response, too_large(limit), self.core.line)
        return _with_charset(response)

    def unread(self, response: httpx.Response, body: Body | None, error: BodyError | SendError) -> httpx.Response:
        """Return an answer whose body could not be read, where its status alone decides; raise the error elsewhere.

        At the end of the deadline, the time-out of the read may come before that of the whole call.
        """
        decides = not (response.is_success and self._needs_body)
        if not isinstance(error, BodyError) and (not decides or self._is_over()):
            raise error
        headers = [item for item in response.headers.raw if item[0].lower() != b"content-encoding"]
        partial = httpx.Response(
            response.status_code,
            headers=headers,
            content=body.partial() if body else b"",
            request=response.request,
            extensions=response.extensions,
            history=response.history,
        )
        partial.elapsed = datetime.timedelta(seconds=time.perf_counter() - self._started)
        _with_charset(partial)
        if not decides and isinstance(error, BodyError):
            raise unreadable(partial, error, self.core.line) from None
        return partial

    def _is_over(self) -> bool:
        return self.until is not None and time.monotonic() >= self.until

    def _is_deleted(self) -> bool:
        """Whether an earlier attempt may have deleted the resource that this one does not find."""
        return self._call.method == "DELETE" and self._may_have_arrived and (self._raw or not self._needs_body)

    def _built(
        self,
        http: httpx.Client | httpx.AsyncClient,
        address: httpx.URL,
        content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None,
        media_type: str | None = None,
        files: list[Part] | None = None,
        size: int = -1,
    ) -> httpx.Request:
        call, heads, proof = self._call, self.core.heads, self._credentials
        timeout = self._clipped(self._timeout(http))
        if self._bare:
            extensions = {"timeout": httpx.Timeout(timeout).as_dict()}
            headers = self._headers(media_type, size)
            return httpx.Request(call.method, address, headers=headers, content=content, extensions=extensions)
        usual = not call.headers and not call.cookies and call.accept == JSON and self._key is None and files is None
        request = None
        if usual and (content is None or isinstance(content, bytes)):
            request = heads.request(http, call.method, address, media_type, proof, content or b"", timeout)
        if request is None:
            request = http.build_request(
                call.method,
                address,
                headers=self._headers(media_type, size),
                content=content,
                files=files,
                timeout=timeout,
            )
            if usual and (content is None or isinstance(content, bytes)):
                heads.keep(http, address, media_type, proof, request)
        proof.sign(request, self.core.options.default_headers or (), call.headers)
        return request

    def _timeout(self, http: httpx.Client | httpx.AsyncClient) -> float | httpx.Timeout | None:
        """The time-out of the user, else of the operation, else of the HTTP client: ours waits a minute."""
        timeout = self.core.options.timeout
        if not isinstance(timeout, Omit):
            return timeout
        return http.timeout if self._call.policy.timeout is None else self._call.policy.timeout

    def _clipped(self, timeout: float | httpx.Timeout | None) -> float | httpx.Timeout | None:
        """The time-out, not beyond the deadline."""
        remaining = self.remaining()
        if remaining is None:
            return timeout
        each = timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)
        return httpx.Timeout(
            connect=_least(each.connect, remaining),
            read=_least(each.read, remaining),
            write=_least(each.write, remaining),
            pool=_least(each.pool, remaining),
        )

    def _wait(self, headers: Mapping[str, str]) -> float | None:
        if not self._left or not self._resendable:
            return None
        self._left -= 1
        wait, remaining = delay(self.core.options.max_retries - self._left, headers), self.remaining()
        return None if wait is None or (remaining is not None and wait >= remaining) else wait

    def _headers(self, media_type: str | None, size: int) -> list[tuple[bytes, bytes]]:
        """The headers; a later source takes the place of an earlier, and the user's are last."""
        core, call, proof = self.core, self._call, self._credentials
        name = call.policy.idempotency_header
        sources: list[Mapping[str, str | Omit]] = [
            {
                "Accept": call.accept,
                "Accept-Encoding": "identity" if self.streams else ACCEPTED,
                "User-Agent": f"{core.service.user_agent} {_SPEAKER}",
            },
            core.headers,
            proof.headers,
            {"Cookie": cookies({**core.cookies, **call.cookies}, proof.cookies)},
            {name: self._key} if name and self._key else {},
            {"Content-Type": media_type} if media_type else {},
            {"Content-Length": str(size)} if size >= 0 else {},
            core.options.default_headers or {},
            call.headers,
        ]
        merged: dict[str, tuple[bytes, bytes]] = {}
        for source in sources:
            for key, value in source.items():
                if not isinstance(value, Omit):
                    merged[key.lower()] = header(key, value)
        return list(merged.values())

    def _log(self, request: httpx.Request, outcome: str) -> None:
        logger = self.core.logger
        if logger.isEnabledFor(logging.DEBUG):
            milliseconds = (time.perf_counter() - self._started) * 1000
            where = place(request, self.core.line)
            logger.debug("%s: %s in %.0f ms, attempt %d", where, outcome, milliseconds, self._attempt)


def join(base: str, path: str, query: str = "") -> str:
    """Join a base URL, the path of a call and a query: `:`, `?` and nothing are appended, others follow one slash."""
    joined = base + path if path.startswith((":", "?")) or not path else f"{base.rstrip('/')}/{path.lstrip('/')}"
    if not query:
        return joined
    return f"{joined}{'?' if '?' not in joined else '' if joined.endswith('?') else '&'}{query}"


def token_exchange(exchange: Exchange, auth: ClientCredentials) -> Exchange:
    """Return the call that fetches a token for another call, without headers or options meant for the API.

    A request whose response must not be lost has the whole deadline, not the rest of it.
    """
    core = exchange.core
    origin, path = token_url(auth.token_url)
    options = core.options.elsewhere(origin)
    service = Service(core.service.package, core.service.user_agent, (), core.service.base_url, lambda _: {}, {})
    body = form_body(auth.form, "application/x-www-form-urlencoded")
    call = Call("POST", path, json_value, headers=auth.headers, body=body, policy=Policy(idempotent=True))
    until = None if auth.is_replaced else exchange.until
    return Exchange(TokenCore(service, core, options), call, bare=True, until=until)


class TokenCore(Core):
    """The state of the calls to a token endpoint: it has no credentials, and masks those of the API."""

    def __init__(self, service: Service, core: Core, options: Options) -> None:
        self._of_api = core
        super().__init__(service, core.settings, options, {})

    def secrets(self) -> list[str]:
        """Return the texts to mask wherever text is shown."""
        return self._of_api.secrets()


def keep_token(core: Core, auth: ClientCredentials, response: httpx.Response) -> Credentials:
    """Return the credential in a token endpoint's response, and store it."""
    credentials = auth.store(parse_json(response, core.reading))
    if credentials is None:
        raise ResponseDecodeError(
            f"{place(response.request, core.line)}: the token endpoint sent no access_token",
            selector="access_token",
            expected="a string",
            found="nothing",
            response=response,
        )
    return credentials


def _unique() -> str:
    import uuid

    return str(uuid.uuid4())


def _base_url(text: str) -> str:
    """The base URL, once the HTTP library can read it."""
    try:
        _origin(_parsed(text))
    except (httpx.InvalidURL, UnicodeError):
        raise InvalidValueError("the host of the base URL is not a valid host name") from None
    return text


@lru_cache(maxsize=256)
def _parsed(text: str) -> httpx.URL:
    return httpx.URL(text)


def _with_query(address: httpx.URL, parameters: Mapping[str, str]) -> httpx.URL:
    """The URL with these parameters, once each: a link to the next page may have them already."""
    if any(name in address.params for name in parameters):
        return address.copy_merge_params(dict(parameters))
    extra = urlencode(list(parameters.items())).encode("ascii")
    return address.copy_with(query=address.query + b"&" + extra if address.query else extra)


def _with_charset(response: httpx.Response) -> httpx.Response:
    """The response, with UTF-8 as charset if its own is unknown or not a text encoding."""
    if may_name_charset(response) and charset(response) is None:
        with suppress(ValueError):  # an event hook has read the text
            response.encoding = "utf-8"
    return response


def _shown(target: httpx.URL) -> str:
    return f"{target.scheme}://{'...@' if target.userinfo else ''}{target.netloc.decode('ascii')}"


def _origin(target: httpx.URL) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(target.scheme)
    return target.scheme, target.host, target.port or default


def _least(seconds: float | None, remaining: float | None) -> float | None:
    return seconds if remaining is None else remaining if seconds is None else min(seconds, remaining)
