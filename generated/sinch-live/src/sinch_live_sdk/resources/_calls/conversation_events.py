"""The requests of `client.conversation.events`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import Unrecognized
from ...models._json.app_event import encode_app_event
from ...models._json.conversation_conversations import decode_sent_event
from ...models._json.conversation_event_list import decode_conversation_event_list
from ...models._json.conversation_events import decode_conversation_event
from ...models.conversation_conversations import SentEvent
from ...models.conversation_event_list import ConversationEventList
from ...models.conversation_events import ConversationEvent
from ...types.app_event import AppEventInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_SENT_EVENT = _returns.record(decode_sent_event)
_LIST_ITEMS = _Items(
    decode_conversation_event,
    ("conversation.events",),
    '[resources."conversation.events".operations.list]',
    ("events",),
)
_CONVERSATION_EVENT = _returns.record(decode_conversation_event)


def send_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    event: AppEventInput,
    callback_url: str | None = None,
    channel_priority_order: (
        Sequence[
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
    event_metadata: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
) -> _Call[SentEvent]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/events:send",
        _SENT_EVENT,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "event": _wire.argument(event, encode_app_event, "event"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "channel_priority_order": _wire.optional(
                    channel_priority_order,
                    _wire.list_of(
                        _wire.known(
                            "WHATSAPP",
                            "RCS",
                            "SMS",
                            "MESSENGER",
                            "VIBER",
                            "VIBERBM",
                            "MMS",
                            "INSTAGRAM",
                            "TELEGRAM",
                            "KAKAOTALK",
                            "KAKAOTALKCHAT",
                            "LINE",
                            "WECHAT",
                            "APPLEBC",
                            "CHANNEL_UNSPECIFIED",
                        )
                    ),
                    "channel_priority_order",
                ),
                "event_metadata": _wire.optional(event_metadata, _wire.text, "event_metadata"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
            }
        ),
        policy=_POLICY,
    )


def send_to_channel_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
    ),
    identity: str,
    event: AppEventInput,
    callback_url: str | None = None,
    channel_priority_order: (
        Sequence[
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ]
        | None
    ) = None,
    event_metadata: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
) -> _Call[SentEvent]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/events:send",
        _SENT_EVENT,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [
                            {
                                "channel": _wire.argument(
                                    channel,
                                    _wire.known(
                                        "WHATSAPP",
                                        "RCS",
                                        "SMS",
                                        "MESSENGER",
                                        "VIBER",
                                        "VIBERBM",
                                        "MMS",
                                        "INSTAGRAM",
                                        "TELEGRAM",
                                        "KAKAOTALK",
                                        "KAKAOTALKCHAT",
                                        "LINE",
                                        "WECHAT",
                                        "APPLEBC",
                                        "CHANNEL_UNSPECIFIED",
                                    ),
                                    "channel",
                                ),
                                "identity": _wire.argument(identity, _wire.text, "identity"),
                            }
                        ]
                    }
                },
                "event": _wire.argument(event, encode_app_event, "event"),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "channel_priority_order": _wire.optional(
                    channel_priority_order,
                    _wire.list_of(
                        _wire.known(
                            "WHATSAPP",
                            "RCS",
                            "SMS",
                            "MESSENGER",
                            "VIBER",
                            "VIBERBM",
                            "MMS",
                            "INSTAGRAM",
                            "TELEGRAM",
                            "KAKAOTALK",
                            "KAKAOTALKCHAT",
                            "LINE",
                            "WECHAT",
                            "APPLEBC",
                            "CHANNEL_UNSPECIFIED",
                        )
                    ),
                    "channel_priority_order",
                ),
                "event_metadata": _wire.optional(event_metadata, _wire.text, "event_metadata"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
            }
        ),
        policy=_POLICY,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    conversation_id: str | None = None,
    contact_id: str | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[ConversationEvent, ConversationEventList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/events",
            _returns.json_value,
            query={
                "conversation_id": _wire.optional(conversation_id, _wire.text, "conversation_id"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_conversation_event_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "conversation_id": conversation_id,
                "contact_id": contact_id,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[ConversationEvent]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/events/{_wire.segment(id, 'id')}",
        _CONVERSATION_EVENT,
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/events/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )
