"""Which exception an answer is, and what it says."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .. import errors
from .._http import httpx
from .call import ErrorFields
from .decode import Mismatch, find, text
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
_CODES = (("error", "code"), ("code",), ("errorCode",), ("error_code",), ("error", "status"), ("error",))
_MESSAGES = (
    ("error", "message"),
    ("message",),
    ("text",),
    ("detail",),
    ("title",),
    ("error_description",),
    ("errorMessage",),
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
    said = ": ".join(part for part in (code, message) if part)
    text = f"{place(response.request)}: {status} {response.reason_phrase}".rstrip()
    if said:
        text += f": {said}"
    if request_id:
        text += f" (request id {request_id})"
    kind = _BY_STATUS.get(status) or (errors.ServerError if status >= 500 else errors.APIStatusError)
    error = kind(text, response=response, body=body, code=code, message=message, request_id=request_id)
    if isinstance(error, errors.RateLimitError):
        error.retry_after = retry_after(response.headers)
    return error


def connection_error(error: httpx.RequestError, request: httpx.Request) -> errors.APIConnectionError:
    """The exception for a call that got no answer."""
    kind = errors.APITimeoutError if isinstance(error, httpx.TimeoutException) else errors.APIConnectionError
    reason = str(error) or "no answer"
    return kind(f"{place(request)}: {type(error).__name__}: {reason}", request=request, retryable=never_arrived(error))


def unreadable(response: httpx.Response, error: httpx.DecodingError) -> errors.ResponseDecodeError:
    """The exception for an answer whose compression is broken."""
    return errors.ResponseDecodeError(
        f"{place(response.request)}: the body can't be decompressed: {error}",
        selector="the whole body",
        expected="a body in the encoding that the headers name",
        found="another",
        response=response,
    )


def never_arrived(error: httpx.RequestError) -> bool:
    """Whether it is certain that the server got nothing."""
    return isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout))


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
