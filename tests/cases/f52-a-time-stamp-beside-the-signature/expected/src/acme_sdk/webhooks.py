"""The webhook events of the API, and the receiver of their deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias, TypeVar

from ._runtime.webhooks import events as _events
from ._runtime.webhooks import receiver as _receiver
from ._runtime.webhooks import schemes as _schemes
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .models._json.orders import decode_order_paid
from .models.orders import OrderPaid

WebhookEvent: TypeAlias = OrderPaid | UnknownWebhook
"""Any event, or `UnknownWebhook`: a `match` over it can be exhaustive."""

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
        signed=(("timestamp", ""), ("text", "."), ("body", "")),
        hash="sha256",
        encoding="hex",
        secret="text",
        prefix="v1=",
        timestamp="x-acme-signature",
        timestamp_prefix="t=",
    ),
)


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

        Its return value, unless `None`, is the response: JSON or a record. If it raises, the sender can try again.

        Args:
            event: The class of the event.
        """

        def register(handler: Callable[[_Event], _Result]) -> Callable[[_Event], _Result]:
            self._register(event, handler)
            return handler

        return register
