"""What the service sends by itself: its events, and how they are received."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime import webhooks as _webhooks
from ._runtime.webhooks import UnknownWebhook
from .models.sms import SmsDelivered, decode_sms_delivered as _decode_sms_delivered
from .models.voice import VoiceAnswered, decode_voice_answered as _decode_voice_answered

WebhookEvent: TypeAlias = SmsDelivered | VoiceAnswered | UnknownWebhook
"""Every event, and what no event describes: a `match` over it can be exhaustive."""

_ROUTES: tuple[_webhooks.Route[WebhookEvent], ...] = (
    _webhooks.Route("sms/delivered", "/webhooks/sinch/sms/delivered", _decode_sms_delivered),
    _webhooks.Route("voice/answered", "/webhooks/sinch/voice/answered", _decode_voice_answered),
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
