"""The requests of `client.contact`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import Listing as _Listing
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.contact import decode_contact
from ...models.contact import Contact

_CONTACT = _returns.record(decode_contact)
_LIST_ITEMS = _Items(decode_contact, ("contact", "contacts"), "[resources.contact.operations.list]")


def read_call(_settings: _Settings, /, id: str) -> _Call[Contact]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts/{_wire.segment(id, 'id')}",
        _CONTACT,
    )


def list_call(_settings: _Settings, /) -> _Listing[Contact]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts",
            _returns.json_value,
        ),
        _LIST_ITEMS,
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    channel: str,
    identity: str,
    display_name: str | None = None,
    language: str | None = None,
) -> _Call[Contact]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/contacts",
        _CONTACT,
        body=_body.json_body(
            {
                "channel_identities": [
                    {
                        "channel": _wire.argument(channel, _wire.text, "channel"),
                        "identity": _wire.argument(identity, _wire.text, "identity"),
                    }
                ],
                "display_name": _wire.optional(display_name, _wire.text, "display_name"),
                "language": _wire.optional(language, _wire.text, "language"),
            }
        ),
    )
