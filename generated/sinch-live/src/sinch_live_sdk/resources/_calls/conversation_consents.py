"""The requests of `client.conversation.consents`, and the readers of their replies."""

from __future__ import annotations

from typing import Literal

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
from ...models._json.consent_identity_list import decode_consent_identity_list
from ...models._json.conversation_consents import decode_consent_audit, decode_consent_identity
from ...models.consent_identity_list import ConsentIdentityList
from ...models.conversation_consents import ConsentAudit, ConsentIdentity

_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_IDENTITIES_ITEMS = _Items(
    decode_consent_identity,
    ("conversation.consents",),
    '[resources."conversation.consents".operations.list_identities]',
    ("identities",),
)
_CONSENT_AUDIT = _returns.record(decode_consent_audit)


def list_identities_call(
    _settings: _Settings,
    /,
    app_id: str,
    list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized,
    *,
    page_size: int | None = None,
    page_token: str | None = None,
) -> _EnvelopeListing[ConsentIdentity, ConsentIdentityList]:
    return _EnvelopeListing(
        _Call(
            "GET",
            "/v1/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/apps/"
            + _wire.segment(app_id, "app_id")
            + "/consents/"
            + _wire.segment(
                _wire.argument(
                    list_type, _wire.known("OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"), "list_type"
                ),
                "list_type",
            ),
            _returns.json_value,
            query={
                "page_size": _wire.optional(page_size, _wire.integer, "page_size"),
                "page_token": _wire.optional(page_token, _wire.text, "page_token"),
            },
            policy=_POLICY,
        ),
        _LIST_IDENTITIES_ITEMS,
        decode_consent_identity_list,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
        _pagination.Again(
            list_identities_call,
            _settings,
            {"app_id": app_id, "list_type": list_type, "page_size": page_size, "page_token": page_token},
            "page_token",
        ),
    )


def read_audit_records_call(_settings: _Settings, /, app_id: str, identity: str) -> _Call[ConsentAudit]:
    return _Call(
        "GET",
        "/v1/projects/"
        + _wire.segment(_settings.text("project_id"), "project_id")
        + "/apps/"
        + _wire.segment(app_id, "app_id")
        + "/consents/identities/"
        + _wire.segment(identity, "identity"),
        _CONSENT_AUDIT,
        policy=_POLICY,
    )
