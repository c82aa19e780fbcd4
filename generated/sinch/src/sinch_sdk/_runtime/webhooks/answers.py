"""The answers to senders."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import (
    WebhookBatchError,
    WebhookParseError,
    WebhookPathError,
    WebhookReplayError,
    WebhookSignatureError,
)
from ..shown import line

_PLAIN = "text/plain; charset=utf-8"


class Answer:
    """A status and a body; a body of ours is plain text, a handler's is JSON."""

    __slots__ = ("body", "extra", "media_type", "status")

    def __init__(
        self,
        status: int,
        body: bytes = b"",
        media_type: str = "application/json",
        extra: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.status: int = status
        self.body: bytes = body
        self.media_type: str = media_type
        self.extra: tuple[tuple[str, str], ...] = extra

    @property
    def reason(self) -> str:
        """The phrase of the status."""
        return _phrase(self.status)

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers of the answer."""
        media_type = self.media_type if self.body else _PLAIN
        return (("content-type", media_type), ("content-length", str(len(self.body))), *self.extra)


class Question(WebhookParseError):
    """The delivery is a challenge, not an event; `answer` is the answer to it."""

    def __init__(self, answer: Answer) -> None:
        super().__init__("the delivery is a challenge, not an event: asgi(), wsgi() and challenge(...) answer it")
        self.answer: Answer = answer


def plain(status: int, *extra: tuple[str, str]) -> Answer:
    """Return an answer with the phrase of its status."""
    return Answer(status, _phrase(status).encode("ascii"), _PLAIN, extra)


def allowing(*methods: str) -> tuple[str, str]:
    """Return the header of the methods that a path has."""
    return "allow", ", ".join(methods)


def refusal(error: Exception, path: str) -> Answer:
    """Return the answer to a delivery that was not handled, and log the reason.

    One that was handled before is acknowledged, so that its sender stops; one that is being handled is sent again.
    """
    import logging

    logger = logging.getLogger(__name__.partition("._runtime")[0])
    match error:
        case Question():
            return error.answer
        case WebhookReplayError(handled=True):
            logger.info("delivery to %s: %s", line(path), error)
            return Answer(200)
        case WebhookReplayError():
            answer = plain(503, ("retry-after", "1"))
        case WebhookPathError():
            answer = plain(404)
        case WebhookSignatureError():
            answer = plain(401)
        case WebhookParseError():
            answer = plain(400)
        case WebhookBatchError():
            for position, failure in error.failures.items():
                logger.error("event %d of the delivery to %s failed", position, line(path), exc_info=failure)
            answer = _of_batch([*error.failures.values()])
        case _:
            logger.error("delivery to %s failed", line(path), exc_info=error)
            return plain(500)
    logger.warning("delivery to %s answered %d: %s", line(path), answer.status, error)
    return answer


def _of_batch(failures: Sequence[Exception]) -> Answer:
    """The gravest failure: a failed handler, then an event that is being handled, then one that can't be read."""
    if not all(isinstance(failure, (WebhookReplayError, WebhookParseError)) for failure in failures):
        return plain(500)
    busy = any(isinstance(failure, WebhookReplayError) for failure in failures)
    return plain(503, ("retry-after", "1")) if busy else plain(400)


def _phrase(status: int) -> str:
    from http import HTTPStatus

    return HTTPStatus(status).phrase
