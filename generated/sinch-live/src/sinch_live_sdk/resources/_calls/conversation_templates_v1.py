"""The requests of `client.conversation.templates_v1`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence
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
from ..._runtime.values import ListInput, Unrecognized
from ...models._json.conversation_templates_v1 import decode_text_template
from ...models._json.template_text_translation import encode_template_text_translation
from ...models.conversation_templates_v1 import TextTemplate
from ...types.template_text_translation import TemplateTextTranslationInput


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('conversation_region')}.template.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    decode_text_template,
    ("conversation.templates_v1", "conversation.templates_v1s"),
    '[resources."conversation.templates_v1".operations.list]',
    ("templates",),
)
_TEXT_TEMPLATE = _returns.record(decode_text_template)


def list_call(_settings: _Settings, /) -> _Listing[TextTemplate]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates",
            _returns.json_value,
            policy=_POLICY,
        ),
        _LIST_ITEMS,
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    id: str | None = None,
    channel: (
        Literal["UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"]
        | Unrecognized
        | None
    ) = None,
    default_translation: str | None = None,
    description: str | None = None,
    translations: Sequence[TemplateTextTranslationInput] | None = None,
) -> _Call[TextTemplate]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates",
        _TEXT_TEMPLATE,
        body=_body.json_body(
            {
                "id": _wire.optional(id, _wire.text, "id"),
                "channel": _wire.optional(
                    channel,
                    _wire.known(
                        "UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"
                    ),
                    "channel",
                ),
                "default_translation": _wire.optional(default_translation, _wire.text, "default_translation"),
                "description": _wire.optional(description, _wire.text, "description"),
                "translations": _wire.optional(
                    translations, _wire.list_of(encode_template_text_translation), "translations"
                ),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[TextTemplate]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _TEXT_TEMPLATE,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    update_mask: ListInput[str] | None = None,
    channel: (
        Literal["UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"]
        | Unrecognized
        | None
    ) = None,
    default_translation: str | None = None,
    description: str | None = None,
    translations: Sequence[TemplateTextTranslationInput] | None = None,
) -> _Call[TextTemplate]:
    return _Call(
        "PATCH",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _TEXT_TEMPLATE,
        query={"update_mask": _wire.optional(update_mask, _wire.list_of(_wire.text), "update_mask")},
        body=_body.json_body(
            {
                "channel": _wire.optional(
                    channel,
                    _wire.known(
                        "UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"
                    ),
                    "channel",
                ),
                "default_translation": _wire.optional(default_translation, _wire.text, "default_translation"),
                "description": _wire.optional(description, _wire.text, "description"),
                "translations": _wire.optional(
                    translations, _wire.list_of(encode_template_text_translation), "translations"
                ),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )
