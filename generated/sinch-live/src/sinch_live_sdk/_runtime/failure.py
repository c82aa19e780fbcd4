"""Which exception an answer is, and what it says."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable
from contextlib import contextmanager

from .. import errors
from .._http import httpx
from .call import ErrorFields
from .decode import Mismatch, find, text
from .inflate import BodyError
from .retry import retry_after
from .values import JsonValue

_BY_STATUS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}
_CODES = (
    ("error", "code"),
    ("code",),
    ("errorCode",),
    ("error_code",),
    ("error", "status"),
    ("error",),
    ("errors", "", "code"),
    ("title",),
)
_LONGEST_TEXT = 500
_MESSAGES = (
    ("error", "message"),
    ("message",),
    ("text",),
    ("detail",),
    ("title",),
    ("error_description",),
    ("errorMessage",),
    ("errors", "", "message"),
)
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")


def place(request: httpx.Request) -> str:
    """The method and the URL without its query, which may hold what nobody should log."""
    return f"{request.method} {request.url.copy_with(query=None, fragment=None, username=None, password=None)}"


def status_error(response: httpx.Response, fields: ErrorFields) -> errors.APIStatusError:
    """The exception for an answer that isn't a success."""
    status = response.status_code
    body = _body(response)
    code = _first(body, [fields.code, *_CODES] if fields.code else _CODES)
    message = _first(body, [fields.message, *_MESSAGES] if fields.message else _MESSAGES)
    request_id = next((response.headers[name] for name in _REQUEST_IDS if name in response.headers), None)
    said = _line(": ".join(dict.fromkeys(part for part in (code, message) if part)))
    text = f"{place(response.request)}: {status} {response.reason_phrase}".rstrip()
    if said:
        text += f": {said}"
    if request_id:
        text += f" (request id {_line(request_id)})"
    kind = _BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.APIStatusError)
    error = kind(text, response=response, body=body, code=code, message=message, request_id=request_id)
    if isinstance(error, errors.RateLimitError):
        error.retry_after = retry_after(response.headers)
    return error


def connection_error(
    error: httpx.RequestError, request: httpx.Request, *, retryable: bool
) -> errors.APIConnectionError:
    """The exception for a call that got no answer."""
    kind = errors.APITimeoutError if isinstance(error, httpx.TimeoutException) else errors.APIConnectionError
    reason = "the request can't be sent" if reached_nobody(error) else str(error) or "no answer"
    return kind(f"{place(request)}: {type(error).__name__}: {reason}", request=request, retryable=retryable)


def unreadable(response: httpx.Response, error: BodyError) -> errors.ResponseDecodeError:
    """The exception for an answer whose body can't be read."""
    return errors.ResponseDecodeError(
        f"{place(response.request)}: {response.status_code}, and the body can't be read: {error}",
        selector="the whole body",
        expected="a body within the limit, plain or in gzip",
        found=str(error),
        response=response,
    )


@contextmanager
def reading(response: httpx.Response) -> Generator[None]:
    """Reports a body that can't be read as what the call raises."""
    try:
        yield
    except BodyError as error:
        raise unreadable(response, error) from None


def unreadable_link(response: httpx.Response) -> errors.ResponseDecodeError:
    """The exception for a page whose link to the next is no URL."""
    return errors.ResponseDecodeError(
        f"{place(response.request)}: the link to the next page is no URL",
        selector="the link to the next page",
        expected="a URL of the same origin",
        found="a text that is none",
        response=response,
    )


def never_arrived(error: httpx.RequestError) -> bool:
    """Whether it is certain that the server got nothing: there was no connection."""
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError))


def reached_nobody(error: httpx.RequestError) -> bool:
    """Whether the HTTP library refused to send the request: a repetition would end the same."""
    return isinstance(error, (httpx.LocalProtocolError, httpx.UnsupportedProtocol))


def _line(text: str) -> str:
    """What the server said, in one line of printable characters, and not without end."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text[: 2 * _LONGEST_TEXT]).split())
    return line if len(line) <= _LONGEST_TEXT else f"{line[:_LONGEST_TEXT]}..."


def _body(response: httpx.Response) -> JsonValue:
    try:
        value: JsonValue = json.loads(response.content)
    except (ValueError, RecursionError):
        return response.text
    return value


def _first(body: JsonValue, selectors: Iterable[tuple[str, ...]]) -> str | None:
    for selector in selectors:
        try:
            return text(find(body, *selector))
        except Mismatch:
            continue
    return None
