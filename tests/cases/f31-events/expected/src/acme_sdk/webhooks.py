"""What the service sends by itself: its events, and how they are received."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime import webhooks as _webhooks
from ._runtime.webhooks import UnknownWebhook
from .models.customers import (
    CustomerCreated,
    CustomerCustomer,
    CustomerMerged,
    CustomerSubscriptionCreated,
    decode_customer_created as _decode_customer_created,
    decode_customer_customer as _decode_customer_customer,
    decode_customer_merged as _decode_customer_merged,
    decode_customer_subscription_created as _decode_customer_subscription_created,
)
from .models.issues import IssueIssues, decode_issue_issues as _decode_issue_issues
from .models.messages import MessageEmailReceived, decode_message_email_received as _decode_message_email_received

WebhookEvent: TypeAlias = (
    CustomerCreated
    | CustomerMerged
    | CustomerSubscriptionCreated
    | CustomerCustomer
    | MessageEmailReceived
    | IssueIssues
    | UnknownWebhook
)
"""Every event, and what no event describes: a `match` over it can be exhaustive."""

_ROUTES: tuple[_webhooks.Route[WebhookEvent], ...] = (
    _webhooks.Route("customers/customer.created", "/c/1", _decode_customer_created),
    _webhooks.Route("customers/customers.merged", "/c/2", _decode_customer_merged),
    _webhooks.Route("customers/customer.subscription.created", "/c/3", _decode_customer_subscription_created),
    _webhooks.Route("customers/customer", "/c/4", _decode_customer_customer),
    _webhooks.Route("messages/emailReceived", "/m", _decode_message_email_received),
    _webhooks.Route("issues/issues/issues", "/i", _decode_issue_issues),
)


def parse_webhook(source: str, body: bytes | str) -> WebhookEvent:
    """Read a delivery, without verifying it.

    Args:
        source: The id of the event, or the path that the delivery came to.
        body: The raw body.

    Raises:
        WebhookParseError: The body is no JSON.
    """
    return _webhooks.parse(_ROUTES, source, body)


class WebhookReceiver(_webhooks.Receiver[WebhookEvent]):
    """Verifies deliveries, reads them, and calls the handlers of their events.

    Args:
        verify: A function of path, headers and raw body that raises or returns `False` to refuse a delivery, or
            `False` to accept unverified ones.
    """

    def __init__(self, *, verify: _webhooks.Verify | Literal[False] | None = None) -> None:
        super().__init__(_ROUTES, verify=verify)
