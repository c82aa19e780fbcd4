"""Every decision of a call that sync and async share: its URL, headers, body, retries and errors.

`Exchange` is one call from its description to its answer; the engines only wait where it says.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from urllib.parse import urlencode

from .._http import httpx
from ..errors import InvalidValueError, ResponseDecodeError
from .auth import NO_PROOF, Auth, ClientCredentials, Credentials
from .body import MultipartBody, Part, form_body, pairs
from .call import Call, Policy
from .decode import Reading
from .failure import connection_error, never_arrived, place, reached_nobody, reading, status_error
from .heads import Heads
from .inflate import ACCEPTED, Body
from .options import Options
from .retry import REPEATABLE_METHODS, delay, is_retried
from .returns import json_value, parse_json
from .service import Service
from .settings import Settings
from .values import Omit
from .wire import header, is_absolute, url

_logger = logging.getLogger(__name__.partition("._runtime")[0])

_NO_AUTH = httpx.Auth()
_SPEAKER = f"python/{sys.version.partition(' ')[0]} {httpx.__name__}/{httpx.__version__}"


class Core:
    """What a client knows: the connector's service, the settings and the options."""

    def __init__(
        self, service: Service, settings: Settings, options: Options, tokens: dict[object, ClientCredentials]
    ) -> None:
        self.service: Service = service
        self.settings: Settings = settings
        self.options: Options = options
        self.reading: Reading = Reading(strict=options.strict)
        self.base_url: str = url(options.base_url) if options.base_url is not None else service.base_url(settings)
        self.headers: Mapping[str, str | Omit] = service.headers(settings)
        self._tokens = tokens
        self._auth: dict[str | None, Auth] = {}
        self._base_urls: dict[Callable[[Settings], str], str] = {}
        self.heads: Heads = Heads()
        if "" in service.auth:
            self.auth("")

    def replaced(self, settings: Mapping[str, str | None], options: Options) -> Core:
        """A copy with other settings and options; a token is shared by all whose credentials are the same."""
        return Core(self.service, self.settings.replaced(settings), options, self._tokens)

    def auth(self, name: str | None) -> Auth:
        """A credential set by its name; the settings that only it needs are read at its first use."""
        found = self._auth.get(name)
        if found is None:
            make = self.service.auth.get(self.service.own_auth if name is None else name)
            found = make(self.settings) if make else NO_PROOF
            if isinstance(found, ClientCredentials):
                found = self._tokens.setdefault(found.identity, found)
            self._auth[name] = found
        return found

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
        query = urlencode(pairs(call.query)) if call.query else ""
        try:
            base = _parsed(self.origin(call))
            target = _parsed(call.path if is_absolute(call.path) else join(str(base), call.path, query))
            if not call.path.startswith("/") and (_origin(target) != _origin(base) or target.userinfo):
                raise InvalidValueError(
                    f"a URL of {_shown(target)} is not of the origin {_shown(base)}: the credentials go nowhere else"
                )
            if query and is_absolute(call.path):
                known = target.query.decode("ascii")
                target = target.copy_with(query=(f"{known}&{query}" if known else query).encode("ascii"))
        except httpx.InvalidURL as error:
            raise InvalidValueError(f"the URL of the call can't be sent: {error}") from None
        return target


class Exchange:
    """One call on its way: what to send, and what to do after each attempt.

    A bare one takes nothing over from the HTTP client: no header, no cookie, no credential.
    """

    def __init__(self, core: Core, call: Call[object], *, bare: bool = False) -> None:
        self.auth: Auth = core.auth(call.policy.auth)
        self._core = core
        self._call = call
        self._bare = bare
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
        self._credentials = NO_PROOF

    def http_auth(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Auth | None:
        """What the HTTP library may add of its own: nothing, where the connector has credentials."""
        return http.auth if self.auth is NO_PROOF and not self._bare else _NO_AUTH

    def request(
        self, http: httpx.Client | httpx.AsyncClient, credentials: Credentials
    ) -> AbstractContextManager[httpx.Request]:
        """The request of the next attempt; the files that it sends are open meanwhile."""
        self._attempt += 1
        self._started = time.perf_counter()
        self._credentials = credentials
        body = self._call.body
        address = _with_query(self._url, credentials.query) if credentials.query else self._url
        if isinstance(body, MultipartBody):
            return self._with_files(http, address, body)
        if body is None or isinstance(body.value, Omit):
            return nullcontext(self._built(http, address))
        return nullcontext(self._built(http, address, body.value.encode(), body.media_type))

    @contextmanager
    def _with_files(
        self, http: httpx.Client | httpx.AsyncClient, address: httpx.URL, body: MultipartBody
    ) -> Generator[httpx.Request]:
        with body.open() as parts:
            yield self._built(http, address, files=list(parts))

    def after_failure(self, error: httpx.RequestError, request: httpx.Request) -> float:
        """Seconds to wait before the next attempt, or the exception that ends the call."""
        self._log(request, type(error).__name__)
        if reached_nobody(error):  # the library's text may hold what it refused to send
            raise connection_error(error, request, retryable=False) from None
        safe = never_arrived(error) or self._repeatable
        wait = self._wait({}) if safe else None
        if wait is None:
            raise connection_error(error, request, retryable=safe) from error
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

    def plain(self, response: httpx.Response) -> bool:
        """Whether the body is known to be within the limit, and not compressed; read already, where it was in memory.

        A transport without a socket, or an event hook, gives an answer that was read.
        """
        if response.is_stream_consumed:
            with reading(response):
                Body("", self._core.options.max_response_bytes).add(response.content)
            return True
        size = None
        for name, value in response.headers.raw:
            match name.lower():
                case b"content-encoding":
                    return False
                case b"content-length":
                    size = int(value) if value.isdigit() and len(value) < 20 else None
                case _:
                    pass
        return size is not None and size <= self._core.options.max_response_bytes

    def body(self, response: httpx.Response) -> Body:
        """What puts the body together, within the limit."""
        return Body(response.headers.get("content-encoding", ""), self._core.options.max_response_bytes)

    def _built(
        self,
        http: httpx.Client | httpx.AsyncClient,
        address: httpx.URL,
        content: bytes | None = None,
        media_type: str | None = None,
        files: list[Part] | None = None,
    ) -> httpx.Request:
        call, heads, proof = self._call, self._core.heads, self._credentials
        timeout = self._timeout(http)
        if self._bare:
            extensions = {"timeout": httpx.Timeout(timeout).as_dict()}
            headers = self._headers(media_type)
            return httpx.Request(call.method, address, headers=headers, content=content, extensions=extensions)
        usual = not call.headers and self._key is None and files is None
        request = (
            heads.request(http, call.method, address, media_type, proof, content or b"", timeout) if usual else None
        )
        if request is None:
            request = http.build_request(
                call.method, address, headers=self._headers(media_type), content=content, files=files, timeout=timeout
            )
            if usual:
                heads.keep(http, address, media_type, proof, request)
        return request

    def _timeout(self, http: httpx.Client | httpx.AsyncClient) -> float | httpx.Timeout | None:
        """What the user said, else the overlay, else the HTTP client: ours waits a minute."""
        timeout = self._core.options.timeout
        if not isinstance(timeout, Omit):
            return timeout
        return http.timeout if self._call.policy.timeout is None else self._call.policy.timeout

    def _wait(self, headers: Mapping[str, str]) -> float | None:
        if not self._left or not self._resendable:
            return None
        self._left -= 1
        return delay(self._core.options.max_retries - self._left, headers)

    def _headers(self, media_type: str | None) -> list[tuple[bytes, bytes]]:
        """The headers, a later source taking the place of an earlier: what the user says is last."""
        core, call, proof = self._core, self._call, self._credentials
        name = call.policy.idempotency_header
        sources: list[Mapping[str, str | Omit]] = [
            {
                "Accept": "application/json",
                "Accept-Encoding": ACCEPTED,
                "User-Agent": f"{core.service.user_agent} {_SPEAKER}",
            },
            core.headers,
            proof.headers,
            {"Cookie": "; ".join(f"{key}={value}" for key, value in proof.cookies.items())} if proof.cookies else {},
            {name: self._key} if name and self._key else {},
            {"Content-Type": media_type} if media_type else {},
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
        if _logger.isEnabledFor(logging.DEBUG):
            milliseconds = (time.perf_counter() - self._started) * 1000
            _logger.debug("%s: %s in %.0f ms, attempt %d", place(request), outcome, milliseconds, self._attempt)


def join(base: str, path: str, query: str = "") -> str:
    """A base URL, the path of a call and a query: `:`, `?` and nothing are appended, all else follows one slash."""
    joined = base + path if path.startswith((":", "?")) or not path else f"{base.rstrip('/')}/{path.lstrip('/')}"
    if not query:
        return joined
    return f"{joined}{'?' if '?' not in joined else '' if joined.endswith('?') else '&'}{query}"


def whole(response: httpx.Response, body: Body) -> httpx.Response:
    """The answer with the body that was put together."""
    headers = [(name, value) for name, value in response.headers.raw if name.lower() != b"content-encoding"]
    with reading(response):
        content = body.whole()
    made = httpx.Response(
        response.status_code,
        headers=headers,
        content=content,
        request=response.request,
        extensions=response.extensions,
        history=response.history,
    )
    made.elapsed = response.elapsed
    return made


def token_exchange(core: Core, auth: ClientCredentials) -> Exchange:
    """The call that fetches a token; its server is another, and gets nothing that is meant for the API."""
    options = core.options.elsewhere(auth.token_url)
    service = Service(core.service.user_agent, (), core.service.base_url, lambda _: {}, {})
    body = form_body(auth.form, "application/x-www-form-urlencoded")
    call = Call("POST", "", json_value, headers=auth.headers, body=body, policy=Policy(idempotent=True))
    return Exchange(Core(service, core.settings, options, {}), call, bare=True)


def keep_token(auth: ClientCredentials, response: httpx.Response) -> Credentials:
    """The credential of a token endpoint's answer."""
    credentials = auth.store(parse_json(response))
    if credentials is None:
        raise ResponseDecodeError(
            f"{place(response.request)}: the token endpoint sent no access_token",
            selector="access_token",
            expected="a string",
            found="nothing",
            response=response,
        )
    return credentials


def _unique() -> str:
    import uuid

    return str(uuid.uuid4())


@lru_cache(maxsize=256)
def _parsed(text: str) -> httpx.URL:
    return httpx.URL(text)


def _with_query(address: httpx.URL, given: Mapping[str, str]) -> httpx.URL:
    """The URL with these parameters, once each: a link to the next page may have them already."""
    if any(name in address.params for name in given):
        return address.copy_merge_params(dict(given))
    extra = urlencode(list(given.items())).encode("ascii")
    return address.copy_with(query=address.query + b"&" + extra if address.query else extra)


def _shown(target: httpx.URL) -> str:
    return f"{target.scheme}://{'...@' if target.userinfo else ''}{target.netloc.decode('ascii')}"


def _origin(target: httpx.URL) -> tuple[str, str, int | None]:
    default = {"http": 80, "https": 443}.get(target.scheme)
    return target.scheme, target.host, target.port or default
