"""The requests of `client.conversation.webhooks`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import ListInput, Unrecognized
from ...models._json.conversation_webhooks import decode_conversation_webhook
from ...models._json.webhook_credentials import encode_webhook_credentials
from ...models.conversation_webhooks import ConversationWebhook
from ...types.webhook_credentials import WebhookCredentialsInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    decode_conversation_webhook,
    ("conversation.webhooks",),
    '[resources."conversation.webhooks".operations.list]',
    ("webhooks",),
)
_CONVERSATION_WEBHOOK = _returns.record(decode_conversation_webhook)


def list_call(_settings: _Settings, /, app_id: str) -> _Listing[ConversationWebhook]:
    return _Listing(
        _Call(
            "GET",
            "/v1/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/apps/"
            + _wire.segment(app_id, "app_id")
            + "/webhooks",
            _returns.json_value,
            policy=_POLICY,
        ),
        _LIST_ITEMS,
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    target: str,
    triggers: Sequence[
        Literal[
            "UNSPECIFIED_TRIGGER",
            "MESSAGE_DELIVERY",
            "MESSAGE_SUBMIT",
            "MESSAGE_INBOUND",
            "EVENT_DELIVERY",
            "EVENT_INBOUND",
            "CONVERSATION_START",
            "CONVERSATION_STOP",
            "CONVERSATION_DELETE",
            "CONTACT_CREATE",
            "CONTACT_DELETE",
            "CONTACT_MERGE",
            "CONTACT_UPDATE",
            "CONTACT_IDENTITIES_DUPLICATION",
            "OPT_IN",
            "OPT_OUT",
            "CAPABILITY",
            "CHANNEL_EVENT",
            "UNSUPPORTED",
            "RECORD_NOTIFICATION",
            "BATCH_STATUS_UPDATE",
            "SMART_CONVERSATION",
            "SMART_CONVERSATIONS",
            "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
        ]
        | Unrecognized
    ],
    target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
    secret: str | None = None,
    client_credentials: WebhookCredentialsInput | None = None,
) -> _Call[ConversationWebhook]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/webhooks",
        _CONVERSATION_WEBHOOK,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "target": _wire.argument(target, _wire.text, "target"),
                "triggers": _wire.argument(
                    triggers,
                    _wire.list_of(
                        _wire.known(
                            "UNSPECIFIED_TRIGGER",
                            "MESSAGE_DELIVERY",
                            "MESSAGE_SUBMIT",
                            "MESSAGE_INBOUND",
                            "EVENT_DELIVERY",
                            "EVENT_INBOUND",
                            "CONVERSATION_START",
                            "CONVERSATION_STOP",
                            "CONVERSATION_DELETE",
                            "CONTACT_CREATE",
                            "CONTACT_DELETE",
                            "CONTACT_MERGE",
                            "CONTACT_UPDATE",
                            "CONTACT_IDENTITIES_DUPLICATION",
                            "OPT_IN",
                            "OPT_OUT",
                            "CAPABILITY",
                            "CHANNEL_EVENT",
                            "UNSUPPORTED",
                            "RECORD_NOTIFICATION",
                            "BATCH_STATUS_UPDATE",
                            "SMART_CONVERSATION",
                            "SMART_CONVERSATIONS",
                            "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
                        )
                    ),
                    "triggers",
                ),
                "target_type": _wire.optional(target_type, _wire.known("DISMISS", "HTTP"), "target_type"),
                "secret": _wire.optional(secret, _wire.text, "secret"),
                "client_credentials": _wire.optional(
                    client_credentials, encode_webhook_credentials, "client_credentials"
                ),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[ConversationWebhook]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/webhooks/{_wire.segment(id, 'id')}",
        _CONVERSATION_WEBHOOK,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    update_mask: ListInput[str] | None = None,
    app_id: str | None = None,
    target: str | None = None,
    triggers: (
        Sequence[
            Literal[
                "UNSPECIFIED_TRIGGER",
                "MESSAGE_DELIVERY",
                "MESSAGE_SUBMIT",
                "MESSAGE_INBOUND",
                "EVENT_DELIVERY",
                "EVENT_INBOUND",
                "CONVERSATION_START",
                "CONVERSATION_STOP",
                "CONVERSATION_DELETE",
                "CONTACT_CREATE",
                "CONTACT_DELETE",
                "CONTACT_MERGE",
                "CONTACT_UPDATE",
                "CONTACT_IDENTITIES_DUPLICATION",
                "OPT_IN",
                "OPT_OUT",
                "CAPABILITY",
                "CHANNEL_EVENT",
                "UNSUPPORTED",
                "RECORD_NOTIFICATION",
                "BATCH_STATUS_UPDATE",
                "SMART_CONVERSATION",
                "SMART_CONVERSATIONS",
                "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
    target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None,
    secret: str | None = None,
    client_credentials: WebhookCredentialsInput | None = None,
) -> _Call[ConversationWebhook]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/webhooks/{_wire.segment(id, 'id')}",
        _CONVERSATION_WEBHOOK,
        query={"update_mask": _wire.optional(update_mask, _wire.list_of(_wire.text), "update_mask")},
        body=_body.json_body(
            {
                "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                "target": _wire.optional(target, _wire.text, "target"),
                "triggers": _wire.optional(
                    triggers,
                    _wire.list_of(
                        _wire.known(
                            "UNSPECIFIED_TRIGGER",
                            "MESSAGE_DELIVERY",
                            "MESSAGE_SUBMIT",
                            "MESSAGE_INBOUND",
                            "EVENT_DELIVERY",
                            "EVENT_INBOUND",
                            "CONVERSATION_START",
                            "CONVERSATION_STOP",
                            "CONVERSATION_DELETE",
                            "CONTACT_CREATE",
                            "CONTACT_DELETE",
                            "CONTACT_MERGE",
                            "CONTACT_UPDATE",
                            "CONTACT_IDENTITIES_DUPLICATION",
                            "OPT_IN",
                            "OPT_OUT",
                            "CAPABILITY",
                            "CHANNEL_EVENT",
                            "UNSUPPORTED",
                            "RECORD_NOTIFICATION",
                            "BATCH_STATUS_UPDATE",
                            "SMART_CONVERSATION",
                            "SMART_CONVERSATIONS",
                            "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
                        )
                    ),
                    "triggers",
                ),
                "target_type": _wire.optional(target_type, _wire.known("DISMISS", "HTTP"), "target_type"),
                "secret": _wire.optional(secret, _wire.text, "secret"),
                "client_credentials": _wire.optional(
                    client_credentials, encode_webhook_credentials, "client_credentials"
                ),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/webhooks/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )
