"""The requests of `client.conversation`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from ..._runtime import body as _body
from ..._runtime import decode as _decode
from ..._runtime import pagination as _pagination
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.envelope import EnvelopeListing as _EnvelopeListing
from ..._runtime.lazy import encode as _encode
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ..._runtime.values import IsoDateTime, ListInput, Unrecognized
from ...models._json.app_message import encode_app_message
from ...models._json.channel_identity import encode_channel_identity
from ...models._json.channel_properties import encode_channel_properties
from ...models._json.conversation import decode_message, decode_sent_message, decode_transcoded_message
from ...models._json.free_value import encode_free_value
from ...models._json.message_list import decode_message_list
from ...models.conversation import Message, SentMessage, TranscodedMessage
from ...models.message_list import MessageList
from ...types.app_message import AppMessageInput
from ...types.channel_identity import ChannelIdentityInput
from ...types.channel_properties import ChannelPropertiesInput
from ...types.free_value import FreeValueInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_MESSAGE = _returns.record(decode_message)
_LIST_ITEMS = _Items(
    decode_message, ("conversation", "conversations"), "[resources.conversation.operations.list]", ("messages",)
)
_SENT_MESSAGE = _returns.record(decode_sent_message)
_LIST_LAST_ITEMS = _Items(
    decode_message, ("conversation", "conversations"), "[resources.conversation.operations.list_last]", ("messages",)
)
_TRANSCODE_POLICY = _Policy(
    auth="project", idempotent=True, errors=_ErrorFields(("error", "status"), ("error", "message"))
)
_TRANSCODED_MESSAGE = _returns.record(decode_transcoded_message)


def read_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
) -> _Call[Message]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages/{_wire.segment(id, 'id')}",
        _MESSAGE,
        query={
            "messages_source": _wire.optional(
                messages_source, _wire.known("CONVERSATION_SOURCE", "DISPATCH_SOURCE"), "messages_source"
            )
        },
        policy=_POLICY,
    )


def list_call(
    _settings: _Settings,
    /,
    *,
    app_id: str | None = None,
    conversation_id: str | None = None,
    contact_id: str | None = None,
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
        | None
    ) = None,
    channel_identity: str | None = None,
    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
    start_time: IsoDateTime | None = None,
    end_time: IsoDateTime | None = None,
    view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    only_recipient_originated: bool | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[Message, MessageList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages",
            _returns.json_value,
            query={
                "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                "conversation_id": _wire.optional(conversation_id, _wire.text, "conversation_id"),
                "contact_id": _wire.optional(contact_id, _wire.text, "contact_id"),
                "channel": _wire.optional(
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
                "channel_identity": _wire.optional(channel_identity, _wire.text, "channel_identity"),
                "direction": _wire.optional(
                    direction, _wire.known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"), "direction"
                ),
                "start_time": _wire.optional(
                    start_time, _encode.or_json(_wire.date_time, _decode.date_time), "start_time"
                ),
                "end_time": _wire.optional(end_time, _encode.or_json(_wire.date_time, _decode.date_time), "end_time"),
                "view": _wire.optional(view, _wire.known("WITH_METADATA", "WITHOUT_METADATA"), "view"),
                "messages_source": _wire.optional(
                    messages_source, _wire.known("CONVERSATION_SOURCE", "DISPATCH_SOURCE"), "messages_source"
                ),
                "only_recipient_originated": _wire.optional(
                    only_recipient_originated, _wire.boolean, "only_recipient_originated"
                ),
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        decode_message_list,
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
                "direction": direction,
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
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    message_content_type: (
        Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
    ) = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "message": {"text_message": {"text": _wire.argument(text, _wire.text, "text")}},
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
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
                "conversation_metadata_update_strategy": _wire.optional(
                    conversation_metadata_update_strategy,
                    _wire.known("REPLACE", "MERGE_PATCH"),
                    "conversation_metadata_update_strategy",
                ),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
                "message_content_type": _wire.optional(
                    message_content_type,
                    _wire.known("CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"),
                    "message_content_type",
                ),
            }
        ),
        policy=_POLICY,
    )


def list_last_call(
    _settings: _Settings,
    /,
    *,
    app_id: str | None = None,
    channel_identities: ListInput[str] | None = None,
    contact_ids: ListInput[str] | None = None,
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
        | None
    ) = None,
    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None,
    start_time: IsoDateTime | None = None,
    end_time: IsoDateTime | None = None,
    view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | Unrecognized | None = None,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[Message, MessageList]:
    return _EnvelopeListing(
        _Call(
            "POST",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:fetch-last-message",
            _returns.json_value,
            body=_body.json_body(
                {
                    "app_id": _wire.optional(app_id, _wire.text, "app_id"),
                    "channel_identities": _wire.optional(
                        channel_identities, _wire.list_of(_wire.text), "channel_identities"
                    ),
                    "contact_ids": _wire.optional(contact_ids, _wire.list_of(_wire.text), "contact_ids"),
                    "channel": _wire.optional(
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
                    "direction": _wire.optional(
                        direction, _wire.known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"), "direction"
                    ),
                    "start_time": _wire.optional(
                        start_time, _encode.or_json(_wire.date_time, _decode.date_time), "start_time"
                    ),
                    "end_time": _wire.optional(
                        end_time, _encode.or_json(_wire.date_time, _decode.date_time), "end_time"
                    ),
                    "view": _wire.optional(view, _wire.known("WITH_METADATA", "WITHOUT_METADATA"), "view"),
                    "messages_source": _wire.optional(
                        messages_source, _wire.known("CONVERSATION_SOURCE", "DISPATCH_SOURCE"), "messages_source"
                    ),
                    "page_size": _wire.optional(page_size, _wire.whole, "page_size"),
                    "page_token": _wire.optional(page_token, _wire.text, "page_token"),
                }
            ),
            policy=_POLICY,
        ),
        _LIST_LAST_ITEMS,
        decode_message_list,
        _pagination.TokenPages(next=("next_page_token",)),
        _pagination.Again(
            list_last_call,
            _settings,
            {
                "app_id": app_id,
                "channel_identities": channel_identities,
                "contact_ids": contact_ids,
                "channel": channel,
                "direction": direction,
                "start_time": start_time,
                "end_time": end_time,
                "view": view,
                "messages_source": messages_source,
                "page_size": page_size,
                "page_token": page_token,
            },
            "page_token",
        ),
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
    text: str,
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
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    message_content_type: (
        Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
    ) = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _SENT_MESSAGE,
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
                "message": {"text_message": {"text": _wire.argument(text, _wire.text, "text")}},
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
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text, "sms_sender")},
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
                "conversation_metadata_update_strategy": _wire.optional(
                    conversation_metadata_update_strategy,
                    _wire.known("REPLACE", "MERGE_PATCH"),
                    "conversation_metadata_update_strategy",
                ),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
                "message_content_type": _wire.optional(
                    message_content_type,
                    _wire.known("CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"),
                    "message_content_type",
                ),
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
    message: AppMessageInput,
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
    channel_properties: ChannelPropertiesInput | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    message_content_type: (
        Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
    ) = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "message": _wire.argument(message, encode_app_message, "message"),
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
                "channel_properties": _wire.optional(
                    channel_properties, encode_channel_properties, "channel_properties"
                ),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
                "conversation_metadata_update_strategy": _wire.optional(
                    conversation_metadata_update_strategy,
                    _wire.known("REPLACE", "MERGE_PATCH"),
                    "conversation_metadata_update_strategy",
                ),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
                "message_content_type": _wire.optional(
                    message_content_type,
                    _wire.known("CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"),
                    "message_content_type",
                ),
            }
        ),
        policy=_POLICY,
    )


def send_message_to_channel_call(
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
    message: AppMessageInput,
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
    channel_properties: ChannelPropertiesInput | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    message_content_type: (
        Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
    ) = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _SENT_MESSAGE,
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
                "message": _wire.argument(message, encode_app_message, "message"),
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
                "channel_properties": _wire.optional(
                    channel_properties, encode_channel_properties, "channel_properties"
                ),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
                "conversation_metadata_update_strategy": _wire.optional(
                    conversation_metadata_update_strategy,
                    _wire.known("REPLACE", "MERGE_PATCH"),
                    "conversation_metadata_update_strategy",
                ),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
                "message_content_type": _wire.optional(
                    message_content_type,
                    _wire.known("CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"),
                    "message_content_type",
                ),
            }
        ),
        policy=_POLICY,
    )


def send_message_to_identities_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel_identities: Sequence[ChannelIdentityInput],
    message: AppMessageInput,
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
    channel_properties: ChannelPropertiesInput | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata_update_strategy: Literal["REPLACE", "MERGE_PATCH"] | Unrecognized | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
    message_content_type: (
        Literal["CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"] | Unrecognized | None
    ) = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {
                    "identified_by": {
                        "channel_identities": _wire.argument(
                            channel_identities, _wire.list_of(encode_channel_identity), "channel_identities"
                        )
                    }
                },
                "message": _wire.argument(message, encode_app_message, "message"),
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
                "channel_properties": _wire.optional(
                    channel_properties, encode_channel_properties, "channel_properties"
                ),
                "callback_url": _wire.optional(callback_url, _wire.text, "callback_url"),
                "message_metadata": _wire.optional(message_metadata, _wire.text, "message_metadata"),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
                "conversation_metadata_update_strategy": _wire.optional(
                    conversation_metadata_update_strategy,
                    _wire.known("REPLACE", "MERGE_PATCH"),
                    "conversation_metadata_update_strategy",
                ),
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "queue": _wire.optional(queue, _wire.known("NORMAL_PRIORITY", "HIGH_PRIORITY"), "queue"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
                "message_content_type": _wire.optional(
                    message_content_type,
                    _wire.known("CONTENT_UNKNOWN", "CONTENT_MARKETING", "CONTENT_NOTIFICATION"),
                    "message_content_type",
                ),
            }
        ),
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    metadata: str,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
) -> _Call[Message]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages/{_wire.segment(id, 'id')}",
        _MESSAGE,
        query={
            "messages_source": _wire.optional(
                messages_source, _wire.known("CONVERSATION_SOURCE", "DISPATCH_SOURCE"), "messages_source"
            )
        },
        body=_body.json_body({"metadata": _wire.argument(metadata, _wire.text, "metadata")}),
        policy=_POLICY,
    )


def delete_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized | None = None,
) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages/{_wire.segment(id, 'id')}",
        _returns.nothing,
        query={
            "messages_source": _wire.optional(
                messages_source, _wire.known("CONVERSATION_SOURCE", "DISPATCH_SOURCE"), "messages_source"
            )
        },
        policy=_POLICY,
    )


def transcode_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    app_message: AppMessageInput,
    channels: Sequence[
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
    ],
    from_: str | None = None,
    to: str | None = None,
) -> _Call[TranscodedMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:transcode",
        _TRANSCODED_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "app_message": _wire.argument(app_message, encode_app_message, "app_message"),
                "channels": _wire.argument(
                    channels,
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
                    "channels",
                ),
                "from": _wire.optional(from_, _wire.text, "from_"),
                "to": _wire.optional(to, _wire.text, "to"),
            }
        ),
        policy=_TRANSCODE_POLICY,
    )
