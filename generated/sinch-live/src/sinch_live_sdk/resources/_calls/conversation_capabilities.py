"""The requests of `client.conversation.capabilities`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ...models._json.channel_identity import encode_channel_identity
from ...models._json.conversation_capabilities import decode_capability_request
from ...models.conversation_capabilities import CapabilityRequest
from ...types.channel_identity import ChannelIdentityInput

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_CAPABILITY_REQUEST = _returns.record(decode_capability_request)


def query_call(
    _settings: _Settings, /, *, app_id: str, contact_id: str, request_id: str | None = None
) -> _Call[CapabilityRequest]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/capability:query",
        _CAPABILITY_REQUEST,
        body=_body.json_body(
            {
                "app_id": _wire.argument(app_id, _wire.text, "app_id"),
                "recipient": {"contact_id": _wire.argument(contact_id, _wire.text, "contact_id")},
                "request_id": _wire.optional(request_id, _wire.text, "request_id"),
            }
        ),
        policy=_POLICY,
    )


def query_identities_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel_identities: Sequence[ChannelIdentityInput],
    request_id: str | None = None,
) -> _Call[CapabilityRequest]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/capability:query",
        _CAPABILITY_REQUEST,
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
                "request_id": _wire.optional(request_id, _wire.text, "request_id"),
            }
        ),
        policy=_POLICY,
    )
