"""The webhook events of the API, and the receiver of their deliveries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from ._runtime.webhooks import challenges as _challenges
from ._runtime.webhooks import events as _events
from ._runtime.webhooks import receiver as _receiver
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .models._json.things import decode_thing_lost, decode_thing_made, decode_thing_moved, decode_thing_sold
from .models.things import ThingLost, ThingMade, ThingMoved, ThingSold

if TYPE_CHECKING:
    from ._runtime.webhooks import delivery as _delivery
    from ._runtime.webhooks import schemes as _schemes

WebhookEvent: TypeAlias = ThingMade | ThingLost | ThingMoved | ThingSold | UnknownWebhook
"""Any event, or `UnknownWebhook`: a `match` over it can be exhaustive."""

_Event = TypeVar("_Event", bound=WebhookEvent)
_Result = TypeVar("_Result", bound=_receiver.Result)

_ROUTES: tuple[_events.Route[WebhookEvent], ...] = (
    _events.Route(
        "things/made",
        "/query",
        ThingMade,
        decode_thing_made,
        challenge=_challenges.Challenge(query="challenge", token=("token",), variable="ACME_VERIFY_TOKEN"),
    ),
    _events.Route(
        "things/lost",
        "/query",
        ThingLost,
        decode_thing_lost,
        match=_events.Match(("lost",)),
        challenge=_challenges.Challenge(query="challenge", token=("token",), variable="ACME_VERIFY_TOKEN"),
    ),
    _events.Route(
        "things/moved",
        "/body",
        ThingMoved,
        decode_thing_moved,
        challenge=_challenges.Challenge(
            body=("data", "challenge"), token=("data", "token"), variable="ACME_VERIFY_TOKEN", answer="json"
        ),
    ),
    _events.Route(
        "things/sold", "/text", ThingSold, decode_thing_sold, challenge=_challenges.Challenge(body=("challenge",))
    ),
)

_SCHEMES: tuple[_schemes.Scheme, ...] = ()


def parse_webhook(source: str, body: bytes | str) -> WebhookEvent:
    """Parse a delivery without verifying it.

    Args:
        source: The id of the event, or the path of the request.
        body: The raw body.

    Raises:
        WebhookParseError: The body is not valid JSON, or does not match the event.
    """
    return _events.parse(_ROUTES, source, body)


class WebhookReceiver(_receiver.Receiver[WebhookEvent]):
    """A receiver that verifies and parses deliveries, and calls the handlers of each once.

    Args:
        secrets: The secret of each signature, by its name; several during a rotation. The others are read from the
            environment.
        tolerance: The largest difference between a timestamp and now, in seconds.
        verify: For events without a signature: a function of path, headers and raw body that raises or returns `False`
            to refuse a delivery, or `False` to accept every delivery.
        store: Where handled deliveries are remembered; by default, the memory of this process.
        verify_token: The token that a challenge must have, or several; by default, those of the environment variable
            `ACME_VERIFY_TOKEN`.
    """

    def __init__(
        self,
        secrets: _receiver.Secrets | None = None,
        *,
        tolerance: float = 300,
        verify: _receiver.Verify | Literal[False] | None = None,
        store: WebhookStore | None = None,
        verify_token: str | Sequence[str] | None = None,
    ) -> None:
        super().__init__(
            _ROUTES,
            _SCHEMES,
            secrets=secrets,
            tolerance=tolerance,
            verify=verify,
            store=store,
            verify_token=verify_token,
        )

    def on(self, event: type[_Event]) -> Callable[[Callable[[_Event], _Result]], Callable[[_Event], _Result]]:
        """Register the decorated function, sync or async, as a handler of an event.

        Its return value, unless `None`, is the response: JSON or a record. If it raises, the sender can try again.

        Args:
            event: The class of the event.
        """

        def register(handler: Callable[[_Event], _Result]) -> Callable[[_Event], _Result]:
            self._register(event, handler)
            return handler

        return register

    def challenge(
        self, path: str, headers: _delivery.HeadersInput, body: bytes = b"", method: str = "POST"
    ) -> str | None:
        """Return the answer to a challenge, or `None` for another request; `asgi()` and `wsgi()` answer by themselves.

        Args:
            path: The path that was called, with its query.
            headers: The headers, as a mapping or as a list of pairs.
            body: The raw body, as received.
            method: The HTTP method.

        Raises:
            WebhookSignatureError: The signature or the verify token is missing or wrong.
            WebhookPathError: No event is delivered to the path.
        """
        return self._challenge(path, headers, body, method)
