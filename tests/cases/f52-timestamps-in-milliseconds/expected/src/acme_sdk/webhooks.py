"""What the service sends by itself: its events, and how they are received."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

from ._runtime.webhooks import events as _events
from ._runtime.webhooks import receiver as _receiver
from ._runtime.webhooks import schemes as _schemes
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .models._read.orders import decode_order_paid
from .models.orders import OrderPaid

WebhookEvent: TypeAlias = OrderPaid | UnknownWebhook
"""Every event, and what no event describes: a `match` over it can be exhaustive."""

_Event = TypeVar("_Event", bound=WebhookEvent)
_Result = TypeVar("_Result", bound=_receiver.Result)

_ROUTES: tuple[_events.Route[WebhookEvent], ...] = (
    _events.Route("orders/paid", "/hooks", OrderPaid, decode_order_paid, signature="callbacks"),
)

_SCHEMES: tuple[_schemes.Scheme, ...] = (
    _schemes.Hmac(
        name="callbacks",
        variable="ACME_CALLBACKS_SECRET",
        header="x-acme-signature",
        signed=(("header", "x-acme-timestamp"), ("text", "."), ("body", "")),
        hash="sha256",
        encoding="hex",
        secret="text",
        timestamp="x-acme-timestamp",
        timestamp_unit="ms",
    ),
)


def parse_webhook(source: str, body: bytes | str) -> WebhookEvent:
    """Read a delivery, without verifying it.

    Args:
        source: The id of the event, or the path that the delivery came to.
        body: The raw body.

    Raises:
        WebhookParseError: The body is no JSON, or not the event's.
    """
    return _events.parse(_ROUTES, source, body)


class WebhookReceiver(_receiver.Receiver[WebhookEvent]):
    """Verifies deliveries, reads them, and calls the handlers of their events, once.

    Args:
        secrets: Secrets by the names of their signatures, several while one is rotated; others are read from the
            environment.
        tolerance: Seconds by which a time stamp may differ from now, in either direction.
        verify: What decides on deliveries that no secret covers: a function of path, headers and raw body that
            raises or returns `False` to refuse one, or `False` to accept them unverified.
        store: What remembers deliveries, so that each is handled once; by default, this process.
    """

    def __init__(
        self,
        secrets: _receiver.Secrets | None = None,
        *,
        tolerance: float = 300,
        verify: _receiver.Verify | Literal[False] | None = None,
        store: WebhookStore | None = None,
    ) -> None:
        super().__init__(_ROUTES, _SCHEMES, secrets=secrets, tolerance=tolerance, verify=verify, store=store)

    def on(self, event: type[_Event]) -> Callable[[Callable[[_Event], _Result]], Callable[[_Event], _Result]]:
        """Register the decorated function, sync or async, as a handler of an event.

        What it returns, if not `None`, is the JSON body of the answer. If it raises, the delivery is not remembered.

        Args:
            event: The class of the event.
        """

        def register(handler: Callable[[_Event], _Result]) -> Callable[[_Event], _Result]:
            self._register(event, handler)
            return handler

        return register
