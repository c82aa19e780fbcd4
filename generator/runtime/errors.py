"""The exceptions of this package.

`APIStatusError` and its subclasses are responses of the server; `APIConnectionError` means that no response arrived.
"""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.lazy import decode as _decode
from ._runtime.lazy import error_data as _error_data
from ._runtime.lazy import http as _http
from ._runtime.lazy import page as _page
from ._runtime.lazy import record as _record
from ._runtime.lazy import values as _values


class ConnectorError(Exception):
    """The base of every exception that this package raises."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.args), self.__dict__


class ConfigurationError(ConnectorError):
    """The client can't make the call: a setting is missing or wrong, or the client is closed. Nothing was sent."""


class InvalidValueError(ConfigurationError, ValueError):
    """A value that would change where the request goes, or break it. Nothing was sent."""


class APIConnectionError(ConnectorError):
    """No response arrived.

    `may_have_arrived` says whether the server may have received the call, and carried it out. `retryable` says whether
    a repetition does no harm: the call never arrived, or the server may carry it out twice.
    """

    def __init__(self, message: str, *, request: _http.httpx.Request, retryable: bool, may_have_arrived: bool) -> None:
        super().__init__(message)
        self.request: _http.httpx.Request = request
        self.retryable: bool = retryable
        self.may_have_arrived: bool = may_have_arrived


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class ErrorBody:
    """The body of an error by the type that is declared for its status, read at the first access."""

    def __get__(self, error: APIStatusError | None, owner: type[APIStatusError]) -> _error_data.ErrorData | None:
        if error is None:
            return None
        from ._runtime.decode import fitting

        decode: _decode.Decode[_error_data.ErrorData] | None = vars(error)["_decode"]
        data = vars(error)["data"] = fitting(error.body, decode, type(error).__name__)
        return data


class APIStatusError(ConnectorError):
    """The server answered with a status that isn't a success.

    `code` and `message` are the server's own, in one printable line; `body` is the JSON as received, or the text.
    `data` is the body by the type that is declared for its status; `None` where none is, or where the body doesn't fit.
    """

    data: ErrorBody = ErrorBody()

    def __init__(
        self,
        text: str,
        *,
        response: _http.httpx.Response,
        body: _values.JsonValue,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
        decode: _decode.Decode[_error_data.ErrorData] | None = None,
    ) -> None:
        super().__init__(text)
        self.response: _http.httpx.Response = response
        self.request: _http.httpx.Request = response.request
        self.status_code: int = response.status_code
        self.body: _values.JsonValue = body
        self.code: str | None = code
        self.message: str | None = message
        self.request_id: str | None = request_id
        self._decode: _decode.Decode[_error_data.ErrorData] | None = decode


class BadRequestError(APIStatusError):
    """400: the server could not accept the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials don't allow this call."""


class NotFoundError(APIStatusError):
    """404: the resource does not exist, or not for these credentials."""


class ConflictError(APIStatusError):
    """409: the request contradicts the present state."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood, but its values were not accepted."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the wait in seconds that the server asks for, or `None`."""

    retry_after: float | None = None


class ServerError(APIStatusError):
    """500 and above: the server failed."""


class ResponseDecodeError(ConnectorError):
    """The response body does not match the declared type.

    `selector` is the path in the body; `expected` and `found` describe the value there.
    """

    def __init__(
        self, message: str, *, selector: str, expected: str, found: str, response: _http.httpx.Response | None = None
    ) -> None:
        super().__init__(message)
        self.selector: str = selector
        self.expected: str = expected
        self.found: str = found
        self.response: _http.httpx.Response | None = response


class MissingValueError(ResponseDecodeError, AttributeError):
    """A required value was read that is missing in the response, or has another type."""


class PaginationError(ConnectorError):
    """A list does not advance: a cursor or link repeats, or there are too many pages.

    `page` is the last page that was read.
    """

    def __init__(self, message: str, *, page: _page.AnyPage) -> None:
        super().__init__(message)
        self.page: _page.AnyPage = page


class WebhookError(ConnectorError):
    """A delivery was refused."""


class WebhookSignatureError(WebhookError):
    """Nothing proves that the delivery comes from the sender."""


class WebhookReplayError(WebhookSignatureError):
    """The delivery was handled before, or (where `handled` is false) is being handled."""

    def __init__(self, message: str, *, handled: bool) -> None:
        super().__init__(message)
        self.handled: bool = handled


class WebhookPathError(WebhookError):
    """No event is delivered to the path, so its signature is not known."""


class WebhookParseError(WebhookError):
    """The body of the delivery is not that of the event."""


class WebhookBatchError(WebhookError):
    """Some events of a delivery failed; the others were handled.

    `events` are those that were handled now, `failures` the exceptions of the others by their position in the delivery.
    If it comes again, only the failed ones are handled.
    """

    def __init__(self, message: str, *, events: tuple[_record.Record, ...], failures: Mapping[int, Exception]) -> None:
        super().__init__(message)
        self.events: tuple[_record.Record, ...] = events
        self.failures: Mapping[int, Exception] = failures


def _restored(kind: type[ConnectorError], args: tuple[object, ...]) -> ConnectorError:
    """Return an unpickled exception; the unpickler sets its attributes."""
    return kind.__new__(kind, *args)
