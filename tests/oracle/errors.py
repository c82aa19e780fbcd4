"""The code and message of an error response."""

from __future__ import annotations

from .decoder import convert, walk
from .model import Document, object_of
from .wire import Json, Type

USUAL = {
    "code": [["error", "code"], ["code"], ["errorCode"], ["title"]],
    "message": [["error", "message"], ["message"], ["text"], ["detail"], ["title"]],
}
"""The usual shapes: `error` with both, `code` and `text`, `errorCode` and `message`, `title` and `detail`."""

CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    500: "ServerError",
    503: "ServerError",
}


def expected_error(resource: Document, operation: Document, part: str, body: Json) -> str | None:
    """Return the `code` or `message`: by the overlay of the operation, of the resource, then by the usual shapes."""
    own = object_of(operation.get("errors")).get(part) or object_of(resource.get("errors")).get(part)
    places = USUAL[part]
    if isinstance(own, list):
        places = [[str(segment) for segment in own], *places]
    for place in places:
        text = convert(next(walk(body, place), None), Type("text"))
        if isinstance(text, str) and text:
            return text
    return None
