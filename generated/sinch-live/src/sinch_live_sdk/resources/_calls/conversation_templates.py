"""The requests of `client.conversation.templates`, and the readers of their replies."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime import body as _body
from ..._runtime import returns as _returns
from ..._runtime import wire as _wire
from ..._runtime.call import Call as _Call
from ..._runtime.call import ErrorFields as _ErrorFields
from ..._runtime.call import Listing as _Listing
from ..._runtime.call import Policy as _Policy
from ..._runtime.returns import Items as _Items
from ..._runtime.settings import Settings as _Settings
from ...models._json.conversation_templates import decode_message_template
from ...models._json.template_translation import decode_template_translation, encode_template_translation
from ...models.conversation_templates import MessageTemplate
from ...models.template_translation import TemplateTranslation
from ...types.template_translation import TemplateTranslationInput


def _base_url(_settings: _Settings) -> str:
    return f"https://{_settings.text('conversation_region')}.template.api.sinch.com"


_POLICY = _Policy(base_url=_base_url, auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    decode_message_template,
    ("conversation.templates",),
    '[resources."conversation.templates".operations.list]',
    ("templates",),
)
_MESSAGE_TEMPLATE = _returns.record(decode_message_template)
_LIST_TRANSLATIONS_ITEMS = _Items(
    decode_template_translation,
    ("conversation.templates",),
    '[resources."conversation.templates".operations.list_translations]',
    ("translations",),
)


def list_call(_settings: _Settings, /) -> _Listing[MessageTemplate]:
    return _Listing(
        _Call(
            "GET",
            f"/v2/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates",
            _returns.json_value,
            policy=_POLICY,
        ),
        _LIST_ITEMS,
    )


def create_call(
    _settings: _Settings,
    /,
    *,
    default_translation: str,
    translations: Sequence[TemplateTranslationInput],
    id: str | None = None,
    description: str | None = None,
    version: int | None = None,
) -> _Call[MessageTemplate]:
    return _Call(
        "POST",
        f"/v2/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates",
        _MESSAGE_TEMPLATE,
        body=_body.json_body(
            {
                "default_translation": _wire.argument(default_translation, _wire.text, "default_translation"),
                "translations": _wire.argument(
                    translations, _wire.list_of(encode_template_translation), "translations"
                ),
                "id": _wire.optional(id, _wire.text, "id"),
                "description": _wire.optional(description, _wire.text, "description"),
                "version": _wire.optional(version, _wire.whole, "version"),
            }
        ),
        policy=_POLICY,
    )


def read_call(_settings: _Settings, /, id: str) -> _Call[MessageTemplate]:
    return _Call(
        "GET",
        f"/v2/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _MESSAGE_TEMPLATE,
        policy=_POLICY,
    )


def update_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    version: int,
    default_translation: str,
    translations: Sequence[TemplateTranslationInput],
    description: str | None = None,
) -> _Call[MessageTemplate]:
    return _Call(
        "PUT",
        f"/v2/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _MESSAGE_TEMPLATE,
        body=_body.json_body(
            {
                "version": _wire.argument(version, _wire.whole, "version"),
                "default_translation": _wire.argument(default_translation, _wire.text, "default_translation"),
                "translations": _wire.argument(
                    translations, _wire.list_of(encode_template_translation), "translations"
                ),
                "description": _wire.optional(description, _wire.text, "description"),
            }
        ),
        policy=_POLICY,
    )


def delete_call(_settings: _Settings, /, id: str) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v2/projects/{_wire.segment(_settings.text('project_id'), 'project_id')}/templates/{_wire.segment(id, 'id')}",
        _returns.nothing,
        policy=_POLICY,
    )


def list_translations_call(
    _settings: _Settings, /, id: str, *, language_code: str | None = None, translation_version: str | None = None
) -> _Listing[TemplateTranslation]:
    return _Listing(
        _Call(
            "GET",
            "/v2/projects/"
            + _wire.segment(_settings.text("project_id"), "project_id")
            + "/templates/"
            + _wire.segment(id, "id")
            + "/translations",
            _returns.json_value,
            query={
                "language_code": _wire.optional(language_code, _wire.text, "language_code"),
                "translation_version": _wire.optional(translation_version, _wire.text, "translation_version"),
            },
            policy=_POLICY,
        ),
        _LIST_TRANSLATIONS_ITEMS,
    )
