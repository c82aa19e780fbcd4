"""The requests of `client.conversation.conversations`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping
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
from ..._runtime.values import IsoDateTime, ListInput, Unrecognized
from ...models._json.app_event import encode_app_event
from ...models._json.app_message import encode_app_message
from ...models._json.channel_identity import encode_channel_identity
from ...models._json.contact_event import encode_contact_event
from ...models._json.contact_message import encode_contact_message
from ...models._json.contact_message_event import encode_contact_message_event
from ...models._json.conversation_conversations import (
    decode_conversation,
    decode_recent_conversation,
    decode_sent_event,
)
from ...models._json.conversation_list import decode_conversation_list
from ...models._json.free_value import encode_free_value
from ...models._json.recent_conversation_list import decode_recent_conversation_list
from ...models.conversation_conversations import Conversation, RecentConversation, SentEvent
from ...models.conversation_list import ConversationList
from ...models.recent_conversation_list import RecentConversationList
from ...types.app_event import AppEventInput
from ...types.app_message import AppMessageInput
from ...types.channel_identity import ChannelIdentityInput
from ...types.contact_event import ContactEventInput
from ...types.contact_message import ContactMessageInput
from ...types.contact_message_event import ContactMessageEventInput
from ...types.free_value import FreeValueInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    decode_conversation,
    ("conversation.conversations",),
    '[resources."conversation.conversations".operations.list]',
    ("conversations",),
)
_LIST_RECENT_ITEMS = _Items(
    decode_recent_conversation,
    ("conversation.conversations",),
    '[resources."conversation.conversations".operations.list_recent]',
    ("conversations",),
)
_CONVERSATION = _returns.record(decode_conversation)
_SENT_EVENT = _returns.record(decode_sent_event)


def list_call(
    _settings: _Settings,
    /,
    *,
    only_active: bool,
    app_id: str | None = None,
    contact_id: str | None = None,
    active_channel: (
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
        | None
    ) = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[Conversation, ConversationList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/conversations",
            _returns.json_value,
            query={
                "only_active": _wire.argument(only_active, _wire.boolean, "only_active"),
                "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "active_channel": _wire.optional(
                    active_channel,
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
                    "active_channel",
                ),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_conversation_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "only_active": only_active,
                "app_id": app_id,
                "contact_id": contact_id,
                "active_channel": active_channel,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def list_recent_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    only_active: bool | None = None,
    order: Literal["ASC", "DESC"] | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[RecentConversation, RecentConversationList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/conversations:recent",
            _returns.json_value,
            query={
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "only_active": _wire.optional(only_active, _wire.boolean, "only_active"),
                "order": _wire.optional(order, _wire.among(_wire.text, "ASC", "DESC"), "order"),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_RECENT_ITEMS,
        decode_recent_conversation_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_recent_call,
            _settings,
            {
                "app_id": app_id,
                "only_active": only_active,
                "order": order,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    active: bool | None = None,
    active_channel: (
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
        | None
    ) = None,
    metadata_json: Mapping[str, FreeValueInput | None] | None = None,
    metadata: str | None = None,
    correlation_id: str | None = None,
) -> _Call[Conversation]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/conversations",
        _CONVERSATION,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "contact_id": _wire.argument(contact_id, _wire.text, "contact_id"),
                "active": _wire.optional(active, _wire.truth, "active"),
                "active_channel": _wire.optional(
                    active_channel,
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
                    "active_channel",
                ),
                "metadata_json": _wire.optional(
                    metadata_json, _wire.map_of(_wire.null_or(encode_free_value)), "metadata_json"
                ),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[Conversation]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.segment(id, "id"),
        _CONVERSATION,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    update_mask: ListInput[str] | None = None,
    metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    app_id: str | None = None,
    contact_id: str | None = None,
    active: bool | None = None,
    active_channel: (
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
        | None
    ) = None,
    metadata_json: Mapping[str, FreeValueInput | None] | None = None,
    metadata: str | None = None,
    correlation_id: str | None = None,
) -> _Call[Conversation]:
    return _Call(
        "PATCH",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.segment(id, "id"),
        _CONVERSATION,
        query={
            "update_mask": _wire.optional(update_mask, _wire.list_of(_wire.text), "update_mask"),
            "metadata_update_strategy": _wire.optional(
                metadata_update_strategy, _wire.known("REPLACE", "MERGE_PATCH"), "metadata_update_strategy"
            ),
        },
        body=_body.json_body(
            {
                "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "active": _wire.optional(active, _wire.truth, "active"),
                "active_channel": _wire.optional(
                    active_channel,
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
                    "active_channel",
                ),
                "metadata_json": _wire.optional(
                    metadata_json, _wire.map_of(_wire.null_or(encode_free_value)), "metadata_json"
                ),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
            }
        ),
        policy=_POLICY,
    )


def stop_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.encoded(id, "id")
        + ":stop",
        _returns.nothing,
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.segment(id, "id"),
        _returns.nothing,
        policy=_POLICY,
    )


def inject_message_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized,
    accept_time: IsoDateTime,
    channel_identity: ChannelIdentityInput,
    contact_id: str,
    app_message: AppMessageInput | None = None,
    contact_message: ContactMessageInput | None = None,
    conversation_id: str | None = None,
    sender_id: str | None = None,
    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
    metadata: str | None = None,
) -> _Call[None]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.encoded(id, "id")
        + ":inject-message",
        _returns.nothing,
        body=_body.json_body(
            {
                "direction": _wire.argument(
                    direction, _wire.known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"), "direction"
                ),
                "accept_time": _wire.argument(accept_time, _wire.date_time, "accept_time"),
                "channel_identity": _wire.argument(channel_identity, encode_channel_identity, "channel_identity"),
                "contact_id": _wire.argument(contact_id, _wire.text, "contact_id"),
                "app_message": _wire.optional(app_message, encode_app_message, "app_message"),
                "contact_message": _wire.optional(contact_message, encode_contact_message, "contact_message"),
                "conversation_id": _wire.optional(conversation_id, _wire.text, "conversation_id"),
                "sender_id": _wire.optional(sender_id, _wire.text, "sender_id"),
                "processing_mode": _wire.optional(
                    processing_mode, _wire.known("CONVERSATION", "DISPATCH"), "processing_mode"
                ),
                "metadata": _wire.optional(metadata, _wire.text, "metadata"),
            }
        ),
        policy=_POLICY,
    )


def inject_event_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    accept_time: IsoDateTime,
    app_event: AppEventInput | None = None,
    contact_event: ContactEventInput | None = None,
    contact_message_event: ContactMessageEventInput | None = None,
    channel_identity: ChannelIdentityInput | None = None,
    contact_id: str | None = None,
    conversation_id: str | None = None,
    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None,
) -> _Call[SentEvent]:
    return _Call(
        "POST",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/conversations/"
        + _wire.encoded(id, "id")
        + ":inject-event",
        _SENT_EVENT,
        body=_body.json_body(
            {
                "accept_time": _wire.argument(accept_time, _wire.date_time, "accept_time"),
                "app_event": _wire.optional(app_event, encode_app_event, "app_event"),
                "contact_event": _wire.optional(contact_event, encode_contact_event, "contact_event"),
                "contact_message_event": _wire.optional(
                    contact_message_event, encode_contact_message_event, "contact_message_event"
                ),
                "channel_identity": _wire.optional(channel_identity, encode_channel_identity, "channel_identity"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "conversation_id": _wire.optional(conversation_id, _wire.text, "conversation_id"),
                "processing_mode": _wire.optional(
                    processing_mode, _wire.known("CONVERSATION", "DISPATCH"), "processing_mode"
                ),
            }
        ),
        policy=_POLICY,
    )
