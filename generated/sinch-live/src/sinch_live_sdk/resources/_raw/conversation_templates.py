"""The calls of `client.with_raw_response.conversation.templates`."""

from __future__ import annotations

from collections.abc import Sequence

from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ...models.conversation_templates import MessageTemplate
from ...models.template_translation import TemplateTranslation
from ...types.template_translation import TemplateTranslationInput
from .._calls import conversation_templates as _calls


class ConversationTemplatesResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    def list(self) -> RawResponse[Page[MessageTemplate]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.list_call(self._settings))

    def create(
        self,
        *,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        id: str | None = None,
        description: str | None = None,
        version: int | None = None,
    ) -> RawResponse[MessageTemplate]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
            _calls.create_call(
                self._settings,
                default_translation=default_translation,
                translations=translations,
                id=id,
                description=description,
                version=version,
            )
        )

    def read(self, id: str) -> RawResponse[MessageTemplate]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def update(
        self,
        id: str,
        *,
        version: int,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        description: str | None = None,
    ) -> RawResponse[MessageTemplate]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                version=version,
                default_translation=default_translation,
                translations=translations,
                description=description,
            )
        )

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))

    def list_translations(
        self, id: str, *, language_code: str | None = None, translation_version: str | None = None
    ) -> RawResponse[Page[TemplateTranslation]]:
        """`list_translations`, returning the raw response."""
        return self._engine.raw_list(
            _calls.list_translations_call(
                self._settings, id, language_code=language_code, translation_version=translation_version
            )
        )


class AsyncConversationTemplatesResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationTemplatesResource`, each returning the `RawResponse`."""

    async def list(self) -> RawResponse[AsyncPage[MessageTemplate]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.list_call(self._settings))

    async def create(
        self,
        *,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        id: str | None = None,
        description: str | None = None,
        version: int | None = None,
    ) -> RawResponse[MessageTemplate]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.create_call(
                self._settings,
                default_translation=default_translation,
                translations=translations,
                id=id,
                description=description,
                version=version,
            )
        )

    async def read(self, id: str) -> RawResponse[MessageTemplate]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def update(
        self,
        id: str,
        *,
        version: int,
        default_translation: str,
        translations: Sequence[TemplateTranslationInput],
        description: str | None = None,
    ) -> RawResponse[MessageTemplate]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.update_call(
                self._settings,
                id,
                version=version,
                default_translation=default_translation,
                translations=translations,
                description=description,
            )
        )

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))

    async def list_translations(
        self, id: str, *, language_code: str | None = None, translation_version: str | None = None
    ) -> RawResponse[AsyncPage[TemplateTranslation]]:
        """`list_translations`, returning the raw response."""
        return await self._engine.raw_list(
            _calls.list_translations_call(
                self._settings, id, language_code=language_code, translation_version=translation_version
            )
        )
