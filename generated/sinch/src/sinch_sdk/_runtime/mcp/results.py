"""Results of tools, and the messages about failed calls."""

from __future__ import annotations

from ...errors import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    PaginationError,
    RateLimitError,
    ResponseDecodeError,
)
from ..values import JsonObject
from ..wire import json_text

LONGEST = 20_000
"""Characters of a result."""

_KNOWN = (ConfigurationError, APIConnectionError, APIStatusError, ResponseDecodeError, PaginationError)
_ADVICE = {
    400: "Correct the arguments.",
    401: "The credentials of this server are missing or wrong: tell the person who runs it.",
    403: "The credentials of this server don't allow it: tell the person who runs it.",
    404: "Check the ids: list what there is.",
    409: "Read the present state first.",
    422: "Correct the arguments.",
}


class MisusedError(Exception):
    """The arguments of a tool name no operation."""


def done(value: JsonObject) -> JsonObject:
    """Return the result of a call that was carried out."""
    return {"content": [{"type": "text", "text": json_text(value)}], "structuredContent": value}


def failed(text: str) -> JsonObject:
    """Return the result of a call that failed or was refused."""
    return {"content": [{"type": "text", "text": text}], "isError": True}


def told(error: Exception) -> str:
    """Return the message about an error for a model."""
    if not isinstance(error, _KNOWN):
        return f"The call failed: {type(error).__name__}."
    advice = ""
    if isinstance(error, RateLimitError):
        wait = error.retry_after
        advice = "Wait before the next call." if wait is None else f"Wait {wait:g} seconds before the next call."
    elif isinstance(error, APIStatusError):
        advice = _ADVICE.get(error.status_code, "")
    elif isinstance(error, APIConnectionError):
        advice = "The service was not reached or did not answer: try later."
    return f"{error} {advice}".strip()
