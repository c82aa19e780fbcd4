"""The requests of `client.conversation.batches`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..._runtime.values import IsoDateTime, Unrecognized
from ...models._json.app_message import encode_app_message
from ...models._json.batch_recipient import encode_batch_recipient
from ...models._json.channel_properties import encode_channel_properties
from ...models._json.conversation_batches import decode_message_batch, decode_sent_batch
from ...models._json.free_value import encode_free_value
from ...models.conversation_batches import MessageBatch, SentBatch
from ...types.app_message import AppMessageInput
from ...types.batch_recipient import BatchRecipientInput
from ...types.channel_properties import ChannelPropertiesInput
from ...types.free_value import FreeValueInput


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('conversation_region')}.conversationbatch.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_SENT_BATCH = _returns.record(decode_sent_batch)
_LIST_ITEMS = _Items(
    decode_message_batch,
    ("conversation.batches", "conversation.batcheses"),
    '[resources."conversation.batches".operations.list]',
)
_MESSAGE_BATCH = _returns.record(decode_message_batch)


def send_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    message: AppMessageInput,
    recipient_and_params: Sequence[BatchRecipientInput],
    send_after: IsoDateTime | None = None,
    batch_metadata: Mapping[str, FreeValueInput | None] | None = None,
    message_metadata: Mapping[str, FreeValueInput | None] | None = None,
    conversation_metadata: Mapping[str, FreeValueInput | None] | None = None,
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
    correlation_id: str | None = None,
    ttl: str | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized | None = None,
) -> _Call[SentBatch]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages",
        _SENT_BATCH,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "message": _wire.argument(message, encode_app_message, "message"),
                "recipient_and_params": _wire.argument(
                    recipient_and_params, _wire.list_of(encode_batch_recipient), "recipient_and_params"
                ),
                "send_after": _wire.optional(send_after, _wire.date_time, "send_after"),
                "batch_metadata": _wire.optional(
                    batch_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "batch_metadata"
                ),
                "message_metadata": _wire.optional(
                    message_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "message_metadata"
                ),
                "conversation_metadata": _wire.optional(
                    conversation_metadata, _wire.map_of(_wire.null_or(encode_free_value)), "conversation_metadata"
                ),
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
                "correlation_id": _wire.optional(correlation_id, _wire.text, "correlation_id"),
                "ttl": _wire.optional(ttl, _wire.text, "ttl"),
                "processing_strategy": _wire.optional(
                    processing_strategy, _wire.known("DEFAULT", "DISPATCH_ONLY"), "processing_strategy"
                ),
            }
        ),
        policy=_POLICY,
    )


def list_call(_settings: _Settings, /, *, metadata_key: str, metadata_value: str) -> _Listing[MessageBatch]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages",
            _returns.json_value,
            query={
                "metadataKey": _wire.argument(metadata_key, _wire.text, "metadata_key"),
                "metadataValue": _wire.argument(metadata_value, _wire.text, "metadata_value"),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
    )


def read_call(_settings: _Settings, /, batch_id: str) -> _Call[MessageBatch]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/messages/"
        + _wire.segment(batch_id, "batch_id"),
        _MESSAGE_BATCH,
        policy=_POLICY,
    )


def cancel_call(_settings: _Settings, /, *, batch_id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages",
        _returns.nothing,
        body=_body.json_body({"batch_id": _wire.argument(batch_id, _wire.text, "batch_id")}),
        policy=_POLICY,
    )
