"""The exceptions for responses and for missing responses, and their texts."""

from __future__ import annotations

from collections.abc import Iterable

from .. import errors
from .._http import httpx
from .call import ErrorFields
from .decode import Line, Mismatch, find, text
from .inflate import BodyError
from .jsontext import load_body
from .retry import retry_after
from .values import JsonValue

SEND_ERRORS = (httpx.RequestError, httpx.InvalidURL, httpx.StreamError, UnicodeError)
"""Errors of the HTTP library and of sockets for a request without a response."""

SendError = httpx.RequestError | httpx.InvalidURL | httpx.StreamError | UnicodeError

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
_MESSAGES = (
    ("error", "message"),
    ("message",),
    ("text",),
    ("detail",),
    ("title",),
    ("error_description",),
    ("errorMessage",),
    ("errors", "", "message"),
    ("data", "message"),
)
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id")


def place(request: httpx.Request, line: Line) -> str:
    """Return the method and the URL without its query, which may hold secrets."""
    return line(f"{request.method} {request.url.copy_with(query=None, fragment=None, username=None, password=None)}")


def status_error(response: httpx.Response, fields: ErrorFields, line: Line) -> errors.APIStatusError:
    """Return the exception for a response whose status isn't a success."""
    status = response.status_code
    body, is_json = _body(response)
    code = _first(body, [fields.code, *_CODES] if fields.code else _CODES, line)
    message = _first(body, [fields.message, *_MESSAGES] if fields.message else _MESSAGES, line)
    request_id = next((line(response.headers[name]) for name in _REQUEST_IDS if name in response.headers), None)
    description = line(": ".join(dict.fromkeys(part for part in (code, message) if part)))
    text = f"{place(response.request, line)}: {status} {line(response.reason_phrase)}".rstrip()
    if description:
        text += f": {description}"
    if request_id:
        text += f" (request id {request_id})"
    kind = _BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.APIStatusError)
    decode = fields.reader(status) if is_json else None
    error = kind(text, response=response, body=body, code=code, message=message, request_id=request_id, decode=decode)
    if isinstance(error, errors.RateLimitError):
        error.retry_after = retry_after(response.headers)
    return error


def connection_error(
    error: SendError,
    request: httpx.Request,
    line: Line,
    *,
    retryable: bool,
    may_have_arrived: bool,
    otherwise: str = "no answer",
) -> errors.APIConnectionError:
    """Return the exception for a call without a response; `otherwise` replaces an empty message."""
    kind = errors.APITimeoutError if isinstance(error, httpx.TimeoutException) else errors.APIConnectionError
    reason = "the request can't be sent" if is_refused(error) else line(str(error)) or otherwise
    return kind(
        f"{place(request, line)}: {type(error).__name__}: {reason}",
        request=request,
        retryable=retryable,
        may_have_arrived=may_have_arrived,
    )


def deadline_error(
    request: httpx.Request, line: Line, seconds: float | None, *, retryable: bool, may_have_arrived: bool
) -> errors.APITimeoutError:
    """Return the exception for a call without a response within its deadline."""
    return errors.APITimeoutError(
        f"{place(request, line)}: no answer within the deadline of {seconds} seconds",
        request=request,
        retryable=retryable,
        may_have_arrived=may_have_arrived,
    )


def token_timeout(token_url: str, line: Line) -> errors.APITimeoutError:
    """Return the exception for a call that waited too long for another call's token fetch."""
    request = httpx.Request("POST", token_url)
    return errors.APITimeoutError(
        f"{place(request, line)}: no token within the time-out of this call",
        request=request,
        retryable=True,
        may_have_arrived=False,
    )


def unreadable(response: httpx.Response, error: BodyError, line: Line) -> errors.ResponseDecodeError:
    """Return the exception for a response whose body can't be read."""
    reason = line(str(error))
    return errors.ResponseDecodeError(
        f"{place(response.request, line)}: {response.status_code}, and the body can't be read: {reason}",
        selector="the whole body",
        expected="a body within the limit, plain or compressed by gzip or deflate",
        found=reason,
        response=response,
    )


def invalid_link(response: httpx.Response, line: Line) -> errors.ResponseDecodeError:
    """Return the exception for a page whose link to the next page is not a valid URL."""
    return errors.ResponseDecodeError(
        f"{place(response.request, line)}: the link to the next page is not a valid URL",
        selector="the link to the next page",
        expected="a URL of the same origin",
        found="an invalid URL",
        response=response,
    )


def invalid_cursor(response: httpx.Response, argument: str, found: str, line: Line) -> errors.ResponseDecodeError:
    """Return the exception for a page whose token for the next page is not a value of the argument that sends it."""
    return errors.ResponseDecodeError(
        line(f"{place(response.request, line)}: the start of the next page can't be sent as {argument!r}: {found}"),
        selector="the start of the next page",
        expected=f"a value of {argument!r}",
        found=line(found),
        response=response,
    )


def never_arrived(error: SendError) -> bool:
    """Return whether the server can't have received the request: there was no connection, or nothing was sent."""
    connecting = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
    return isinstance(error, connecting) or is_refused(error)


def is_refused(error: SendError) -> bool:
    """Return whether the HTTP library refused to send the request, as it would at each repetition."""
    return isinstance(
        error, (httpx.LocalProtocolError, httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.StreamError, UnicodeError)
    )


def _body(response: httpx.Response) -> tuple[JsonValue, bool]:
    """The body as JSON, else as text; and whether it is JSON."""
    try:
        return load_body(response), True
    except (ValueError, RecursionError):
        return response.text, False


def _first(body: JsonValue, selectors: Iterable[tuple[str, ...]], line: Line) -> str | None:
    for selector in selectors:
        try:
            return line(text(find(body, *selector)))
        except Mismatch:
            continue
    return None
