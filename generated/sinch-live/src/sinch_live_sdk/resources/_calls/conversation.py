"""What each method of `client.conversation` sends, and how its reply is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime, JsonInput, ListInput
from ...models._json.conversation import decode_message, decode_sent_message
from ...models.conversation import Message, SentMessage

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_MESSAGE = _returns.record(decode_message)
_LIST_ITEMS = _Items(
    decode_message, ("conversation", "conversations"), "[resources.conversation.operations.list]", ("messages",)
)
_SENT_MESSAGE = _returns.record(decode_sent_message)


def read_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
) -> _Call[Message]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages/{_wire.segment(id, 'id')}",
        _MESSAGE,
        query={"messages_source": _wire.optional(messages_source, _wire.text, "messages_source")},
        policy=_POLICY,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    app_id: str | None = None,
    conversation_id: str | None = None,
    contact_id: str | None = None,
    channel: str | None = None,
    channel_identity: str | None = None,
    start_time: IsoDateTime | None = None,
    end_time: IsoDateTime | None = None,
    view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | None = None,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
    only_recipient_originated: bool | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _Listing[Message]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages",
            _returns.json_value,
            query={
                "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                "conversation_id": _wire.optional(conversation_id, _wire.text, "conversation_id"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "channel": _wire.optional(channel, _wire.text, "channel"),
                "channel_identity": _wire.optional(channel_identity, _wire.text, "channel_identity"),
                "start_time": _wire.optional(
                    start_time, _encode.or_json(_wire.date_time, _decode.date_time), "start_time"
                ),
                "end_time": _wire.optional(end_time, _encode.or_json(_wire.date_time, _decode.date_time), "end_time"),
                "view": _wire.optional(view, _wire.text, "view"),
                "messages_source": _wire.optional(messages_source, _wire.text, "messages_source"),
                "only_recipient_originated": _wire.optional(
                    only_recipient_originated, _wire.boolean, "only_recipient_originated"
                ),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_call,
            _settings,
            {
                "app_id": app_id,
                "conversation_id": conversation_id,
                "contact_id": contact_id,
                "channel": channel,
                "channel_identity": channel_identity,
                "start_time": start_time,
                "end_time": end_time,
                "view": view,
                "messages_source": messages_source,
                "only_recipient_originated": only_recipient_originated,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
    )


def send_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    text: str,
    channel_priority_order: ListInput[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "message": {"text_message": {"text": _wire.argument(text, _wire.text, "text")}},
                "channel_priority_order": _wire.optional(
                    channel_priority_order, _wire.list_of(_wire.text), "channel_priority_order"
                ),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.text, "queue"),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text, "processing_strategy"),
            }
        ),
        policy=_POLICY,
    )


def send_to_channel_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: str,
    identity: str,
    text: str,
    channel_priority_order: ListInput[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [
                            {
                                "channel": _wire.argument(channel, _wire.text, "channel"),
                                "identity": _wire.argument(identity, _wire.text, "identity"),
                            }
                        ]
                    }
                },
                "message": {"text_message": {"text": _wire.argument(text, _wire.text, "text")}},
                "channel_priority_order": _wire.optional(
                    channel_priority_order, _wire.list_of(_wire.text), "channel_priority_order"
                ),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.text, "queue"),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text, "processing_strategy"),
            }
        ),
        policy=_POLICY,
    )


def send_message_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    message: Mapping[str, JsonInput],
    channel_priority_order: ListInput[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "message": _wire.argument(message, _wire.mapping, "message"),
                "channel_priority_order": _wire.optional(
                    channel_priority_order, _wire.list_of(_wire.text), "channel_priority_order"
                ),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.text, "queue"),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text, "processing_strategy"),
            }
        ),
        policy=_POLICY,
    )


def send_message_to_channel_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: str,
    identity: str,
    message: Mapping[str, JsonInput],
    channel_priority_order: ListInput[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [
                            {
                                "channel": _wire.argument(channel, _wire.text, "channel"),
                                "identity": _wire.argument(identity, _wire.text, "identity"),
                            }
                        ]
                    }
                },
                "message": _wire.argument(message, _wire.mapping, "message"),
                "channel_priority_order": _wire.optional(
                    channel_priority_order, _wire.list_of(_wire.text), "channel_priority_order"
                ),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.text, "queue"),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text, "processing_strategy"),
            }
        ),
        policy=_POLICY,
    )


def delete_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages/{_wire.segment(id, 'id')}",
        _returns.nothing,
        query={"messages_source": _wire.optional(messages_source, _wire.text, "messages_source")},
        policy=_POLICY,
    )
