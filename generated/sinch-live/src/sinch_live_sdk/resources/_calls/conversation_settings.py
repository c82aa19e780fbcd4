"""The requests of `client.conversation.settings`, and the readers of their replies."""

from __future__ import annotations

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Policy as _Policy
from ..._runtime.settings import Settings as _Settings
from ...models._json.conversation_settings import decode_project_settings
from ...models.conversation_settings import ProjectSettings

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_PROJECT_SETTINGS = _returns.record(decode_project_settings)


def read_call(_settings: _Settings, /) -> _Call[ProjectSettings]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/settings",
        _PROJECT_SETTINGS,
        policy=_POLICY,
    )


def create_call(_settings: _Settings, /, *, unified_contact_id_enabled: bool) -> _Call[ProjectSettings]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/settings",
        _PROJECT_SETTINGS,
        body=_body.json_body(
            {
                "contact_settings": {
                    "unified_contact_id_enabled": _wire.argument(
                        unified_contact_id_enabled, _wire.truth, "unified_contact_id_enabled"
                    )
                }
            }
        ),
        policy=_POLICY,
    )


def update_call(_settings: _Settings, /, *, unified_contact_id_enabled: bool) -> _Call[ProjectSettings]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/settings",
        _PROJECT_SETTINGS,
        body=_body.json_body(
            {
                "contact_settings": {
                    "unified_contact_id_enabled": _wire.argument(
                        unified_contact_id_enabled, _wire.truth, "unified_contact_id_enabled"
                    )
                }
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/settings",
        _returns.nothing,
        policy=_POLICY,
    )
