"""Templates of messages for all channels, in several languages; a region has its own."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from ..models.conversation_templates import MessageTemplate
from ..models.template_translation import TemplateTranslation
from ..types.template_translation import TemplateTranslationInput
from . import _calls


class ConversationTemplatesResource(_SyncResource):
    """Templates of messages for all channels, in several languages; a region has its own."""

    def list(self) -> Page[MessageTemplate]:
        """List the templates of the project.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v2/projects/{project_id}/templates`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_templates.list_call(self._settings))

    def create(
        self,
        *,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        id: str | None = None,
        description: str | None = None,
        version: int | None = None,
    ) -> MessageTemplate:
        """Create a template.

        Args:
            default_translation: The language that is taken if none is named, such as `en-US`.
            translations: The template in each language.
            id: The template; one is made if not given.
            description: What it is for.
            version: The present version: needed for a change.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v2/projects/{project_id}/templates`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_templates.create_call(
                self._settings,
                default_translation=default_translation,
                translations=translations,
                id=id,
                description=description,
                version=version,
            )
        )

    def read(self, id: str) -> MessageTemplate:
        """Read one template.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_templates.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        version: int,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        description: str | None = None,
    ) -> MessageTemplate:
        """Replace a template.

        Args:
            id: The template.
            version: The present version, else nothing is changed.
            default_translation: The language that is taken if none is named, such as `en-US`.
            translations: The template in each language.
            description: What it is for.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PUT /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return self._engine.call(
            _calls.conversation_templates.update_call(
                self._settings,
                id,
                version=version,
                default_translation=default_translation,
                translations=translations,
                description=description,
            )
        )

    def delete(self, id: str) -> None:
        """Delete a template.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_templates.delete_call(self._settings, id))

    def list_translations(
        self, id: str, *, language_code: str | None = None, translation_version: str | None = None
    ) -> Page[TemplateTranslation]:
        """List the translations of a template.

        Args:
            id: The template.
            language_code: Those in this language.
            translation_version: Those of this version.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v2/projects/{project_id}/templates/{id}/translations`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.conversation_templates.list_translations_call(
                self._settings, id, language_code=language_code, translation_version=translation_version
            )
        )


class AsyncConversationTemplatesResource(_AsyncResource):
    """Templates of messages for all channels, in several languages; a region has its own, asynchronously."""

    def list(self) -> AsyncPager[MessageTemplate]:
        """List the templates of the project.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v2/projects/{project_id}/templates`. Retried on any transient failure.
        """
        return self._engine.list(_calls.conversation_templates.list_call(self._settings))

    async def create(
        self,
        *,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        id: str | None = None,
        description: str | None = None,
        version: int | None = None,
    ) -> MessageTemplate:
        """Create a template.

        Args:
            default_translation: The language that is taken if none is named, such as `en-US`.
            translations: The template in each language.
            id: The template; one is made if not given.
            description: What it is for.
            version: The present version: needed for a change.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v2/projects/{project_id}/templates`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_templates.create_call(
                self._settings,
                default_translation=default_translation,
                translations=translations,
                id=id,
                description=description,
                version=version,
            )
        )

    async def read(self, id: str) -> MessageTemplate:
        """Read one template.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_templates.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        version: int,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        description: str | None = None,
    ) -> MessageTemplate:
        """Replace a template.

        Args:
            id: The template.
            version: The present version, else nothing is changed.
            default_translation: The language that is taken if none is named, such as `en-US`.
            translations: The template in each language.
            description: What it is for.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `PUT /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(
            _calls.conversation_templates.update_call(
                self._settings,
                id,
                version=version,
                default_translation=default_translation,
                translations=translations,
                description=description,
            )
        )

    async def delete(self, id: str) -> None:
        """Delete a template.

        Args:
            id: The template.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v2/projects/{project_id}/templates/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_templates.delete_call(self._settings, id))

    def list_translations(
        self, id: str, *, language_code: str | None = None, translation_version: str | None = None
    ) -> AsyncPager[TemplateTranslation]:
        """List the translations of a template.

        Args:
            id: The template.
            language_code: Those in this language.
            translation_version: Those of this version.

        Returns:
            The only page; iterate over it for its items.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v2/projects/{project_id}/templates/{id}/translations`. Retried on any transient failure.
        """
        return self._engine.list(
            _calls.conversation_templates.list_translations_call(
                self._settings, id, language_code=language_code, translation_version=translation_version
            )
        )
