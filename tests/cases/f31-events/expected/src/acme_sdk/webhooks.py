"""The webhook events of the API, and the receiver of their deliveries."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from ._runtime.webhooks import events as _events
from ._runtime.webhooks import receiver as _receiver
from ._runtime.webhooks.events import UnknownWebhook
from ._runtime.webhooks.replay import WebhookStore
from .models._json.customers import (
    decode_customer_created,
    decode_customer_event,
    decode_customer_merged,
    decode_customer_subscription_created,
)
from .models._json.issues import decode_issue_event
from .models._json.messages import decode_message_email_received
from .models.customers import CustomerCreated, CustomerEvent, CustomerMerged, CustomerSubscriptionCreated
from .models.issues import IssueEvent
from .models.messages import MessageEmailReceived

if TYPE_CHECKING:
    from ._runtime.webhooks import schemes as _schemes

WebhookEvent: TypeAlias = (
    CustomerCreated
    | CustomerMerged
    | CustomerSubscriptionCreated
    | CustomerEvent
    | MessageEmailReceived
    | IssueEvent
    | UnknownWebhook
)
"""Any event, or `UnknownWebhook`: a `match` over it can be exhaustive."""

_Event = TypeVar("_Event", bound=WebhookEvent)
_Result = TypeVar("_Result", bound=_receiver.Result)

_ROUTES: tuple[_events.Route[WebhookEvent], ...] = (
    _events.Route("customers/customer.created", "/c/1", CustomerCreated, decode_customer_created),
    _events.Route("customers/customers.merged", "/c/2", CustomerMerged, decode_customer_merged),
    _events.Route(
        "customers/customer.subscription.created",
        "/c/3",
        CustomerSubscriptionCreated,
        decode_customer_subscription_created,
    ),
    _events.Route("customers/customer", "/c/4", CustomerEvent, decode_customer_event),
    _events.Route("messages/emailReceived", "/m", MessageEmailReceived, decode_message_email_received),
    _events.Route("issues/issues/issues", "/i", IssueEvent, decode_issue_event),
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
