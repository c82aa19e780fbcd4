"""What can go wrong with a call, as exceptions.

`APIStatusError` and its subclasses are answers of the server; `APIConnectionError` means that there was no answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._http import httpx
    from ._runtime.values import JsonValue


class SinchError(Exception):
    """The base of every exception that this package raises."""

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (type(self), self.args), self.__dict__


class ConfigurationError(SinchError):
    """The client can't make the call: a setting is missing, or the client is closed. Nothing was sent."""


class InvalidValueError(ConfigurationError, ValueError):
    """A value that could change where the request goes, or break it, was refused. Nothing was sent."""


class APIConnectionError(SinchError):
    """No answer came.

    `retryable` says whether the call can be repeated without harm: it never arrived, or the server may carry it out
    twice. A call that creates something and may have arrived is not.
    """

    def __init__(self, message: str, *, request: httpx.Request, retryable: bool) -> None:
        super().__init__(message)
        self.request: httpx.Request = request
        self.retryable: bool = retryable


class APITimeoutError(APIConnectionError):
    """The server did not answer in time."""


class APIStatusError(SinchError):
    """The server answered with a status that isn't a success.

    `code` and `message` are the server's own, where the body has them; `body` is the JSON, or the text.
    """

    def __init__(
        self,
        text: str,
        *,
        response: httpx.Response,
        body: JsonValue,
        code: str | None = None,
        message: str | None = None,
        request_id: str | None = None,
    ) -> None:
        super().__init__(text)
        self.response: httpx.Response = response
        self.request: httpx.Request = response.request
        self.status_code: int = response.status_code
        self.body: JsonValue = body
        self.code: str | None = code
        self.message: str | None = message
        self.request_id: str | None = request_id


class BadRequestError(APIStatusError):
    """400: the server could not accept the request as it was."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials don't allow this call."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or not for these credentials."""


class ConflictError(APIStatusError):
    """409: the request contradicts the present state."""


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood, its values were not accepted."""


class RateLimitError(APIStatusError):
    """429: too many requests; `retry_after` is the wait that the server asked for, in seconds, if it named one."""

    retry_after: float | None = None


class ServerError(APIStatusError):
    """500 and above: the server failed."""


class ResponseDecodeError(SinchError):
    """The answer was a success, but its body isn't what the call returns.

    `selector` is the place in the body, `expected` and `found` are in words.
    """

    def __init__(
        self, message: str, *, selector: str, expected: str, found: str, response: httpx.Response | None = None
    ) -> None:
        super().__init__(message)
        self.selector: str = selector
        self.expected: str = expected
        self.found: str = found
        self.response: httpx.Response | None = response


class WebhookError(SinchError):
    """A delivery was refused."""


class WebhookSignatureError(WebhookError):
    """The delivery is not proven to come from the sender."""


class WebhookReplayError(WebhookSignatureError):
    """The delivery was handled before, or (`handled` is false) is being handled."""

    def __init__(self, message: str, *, handled: bool) -> None:
        super().__init__(message)
        self.handled: bool = handled


class WebhookPathError(WebhookError):
    """No event is delivered to the path, so nothing says how the delivery is signed."""


class WebhookParseError(WebhookError):
    """The delivery's body can't be read."""


def _restored(kind: type[SinchError], args: tuple[object, ...]) -> SinchError:
    """An exception of which a copy was pickled; its attributes are set by the unpickler."""
    return kind.__new__(kind, *args)
