"""The requests of `client.conversation`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.conversation import decode_conversation
from ...models.conversation import Conversation

_CONVERSATION = _returns.record(decode_conversation)
_LIST_ITEMS = _Items(decode_conversation, ("conversation", "conversations"), "[resources.conversation.operations.list]")


def read_call(_settings: _Settings, /, id: str) -> _Call[Conversation]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages/{_wire.segment(id, 'id')}",
        _CONVERSATION,
    )


def list_call(_settings: _Settings, /) -> _Listing[Conversation]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages",
            _returns.json_value,
        ),
        _LIST_ITEMS,
    )


def send_call(_settings: _Settings, /, *, app_id: str, contact_id: str, text: str, channel: str) -> _Call[Conversation]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/messages:send",
        _CONVERSATION,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "message": {"text_message": {"text": _wire.argument(text, _wire.text, "text")}},
                "channel_priority_order": [_wire.argument(channel, _wire.text, "channel")],
            }
        ),
    )
