"""The answers to senders."""

from __future__ import annotations

from ...errors import WebhookParseError, WebhookPathError, WebhookReplayError, WebhookSignatureError
from ..shown import line

_PLAIN = "text/plain; charset=utf-8"
POST_ONLY = (("allow", "POST"),)


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


def plain(status: int, *extra: tuple[str, str]) -> Answer:
    """Return an answer with the phrase of its status."""
    return Answer(status, _phrase(status).encode("ascii"), _PLAIN, extra)


def refusal(error: Exception, path: str) -> Answer:
    """Return the answer to a delivery that was not handled, and log the reason.

    One that was handled before is acknowledged, so that its sender stops; one that is being handled is sent again.
    """
    import logging

    logger = logging.getLogger(__name__.partition("._runtime")[0])
    match error:
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
        case _:
            logger.error("delivery to %s failed", line(path), exc_info=error)
            return plain(500)
    logger.warning("delivery to %s answered %d: %s", line(path), answer.status, error)
    return answer


def _phrase(status: int) -> str:
    from http import HTTPStatus

    return HTTPStatus(status).phrase
