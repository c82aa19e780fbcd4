"""Templates of version 1, which has ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.deprecation import deprecated as _deprecated
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import ListInput, Unrecognized
from ..models.conversation_templates_v1 import TextTemplate
from ..types.template_text_translation import TemplateTextTranslationInput
from . import _calls


class ConversationTemplatesV1Resource(_SyncResource):
    """Templates of version 1, which has ended."""

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def list(self) -> Page[TextTemplate]:
        """List the templates of the project.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/templates`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_templates_v1.list_call(self._settings))

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def create(
        self,
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
    ) -> TextTemplate:
        """Create a template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template; one is made if not given.
            channel: The channel.
            default_translation: The language that is taken if none is named.
            description: What it is for.
            translations: The template in each language.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/templates`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_templates_v1.create_call(
                self._settings,
                id=id,
                channel=channel,
                default_translation=default_translation,
                description=description,
                translations=translations,
            )
        )

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def read(self, id: str) -> TextTemplate:
        """Read one template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_templates_v1.read_call(self._settings, id))

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def update(
        self,
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
    ) -> TextTemplate:
        """Change a template: only what is given.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.
            update_mask: What to change, by the names of fields; what is given if not said.
            channel: The channel.
            default_translation: The language that is taken if none is named.
            description: What it is for.
            translations: The template in each language.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/templates/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return self._engine.call(
            _calls.conversation_templates_v1.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                channel=channel,
                default_translation=default_translation,
                description=description,
                translations=translations,
            )
        )

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def delete(self, id: str) -> None:
        """Delete a template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_templates_v1.delete_call(self._settings, id))


class AsyncConversationTemplatesV1Resource(_AsyncResource):
    """Templates of version 1, which has ended, asynchronously."""

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def list(self) -> AsyncPager[TextTemplate]:
        """List the templates of the project.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/templates`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_templates_v1.list_call(self._settings))

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    async def create(
        self,
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
    ) -> TextTemplate:
        """Create a template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template; one is made if not given.
            channel: The channel.
            default_translation: The language that is taken if none is named.
            description: What it is for.
            translations: The template in each language.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/templates`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_templates_v1.create_call(
                self._settings,
                id=id,
                channel=channel,
                default_translation=default_translation,
                description=description,
                translations=translations,
            )
        )

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    async def read(self, id: str) -> TextTemplate:
        """Read one template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_templates_v1.read_call(self._settings, id))

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    async def update(
        self,
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
    ) -> TextTemplate:
        """Change a template: only what is given.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.
            update_mask: What to change, by the names of fields; what is given if not said.
            channel: The channel.
            default_translation: The language that is taken if none is named.
            description: What it is for.
            translations: The template in each language.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PATCH /v1/projects/{project_id}/templates/{id}`. Retried only if the request never reached the server, or on
        429.
        """
        return await self._engine.call(
            _calls.conversation_templates_v1.update_call(
                self._settings,
                id,
                update_mask=update_mask,
                channel=channel,
                default_translation=default_translation,
                description=description,
                translations=translations,
            )
        )

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    async def delete(self, id: str) -> None:
        """Delete a template.

        Deprecated: version 1 has ended on 31 January 2026: use `conversation.templates`.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_templates_v1.delete_call(self._settings, id))
