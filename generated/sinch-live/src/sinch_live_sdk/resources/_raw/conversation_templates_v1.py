"""The calls of `client.with_raw_response.conversation.templates_v1`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.deprecation import deprecated as _deprecated
from ..._runtime.page import AsyncPage, Page
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import ListInput, Unrecognized
from ...models.conversation_templates_v1 import TextTemplate
from ...types.template_text_translation import TemplateTextTranslationInput
from .. import _calls


class ConversationTemplatesV1ResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationTemplatesV1Resource`, each returning the `RawResponse`."""

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    def list(self) -> RawResponse[Page[TextTemplate]]:
        """`list`, returning the raw response."""
        return self._engine.raw_list(_calls.conversation_templates_v1.list_call(self._settings))

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
    ) -> RawResponse[TextTemplate]:
        """`create`, returning the raw response."""
        return self._engine.raw_call(
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
    def read(self, id: str) -> RawResponse[TextTemplate]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.conversation_templates_v1.read_call(self._settings, id))

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
    ) -> RawResponse[TextTemplate]:
        """`update`, returning the raw response."""
        return self._engine.raw_call(
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
    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.conversation_templates_v1.delete_call(self._settings, id))


class AsyncConversationTemplatesV1ResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationTemplatesV1Resource`, each returning the `RawResponse`."""

    @_deprecated("version 1 has ended on 31 January 2026: use `conversation.templates`.")
    async def list(self) -> RawResponse[AsyncPage[TextTemplate]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_list(_calls.conversation_templates_v1.list_call(self._settings))

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
    ) -> RawResponse[TextTemplate]:
        """`create`, returning the raw response."""
        return await self._engine.raw_call(
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
    async def read(self, id: str) -> RawResponse[TextTemplate]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.conversation_templates_v1.read_call(self._settings, id))

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
    ) -> RawResponse[TextTemplate]:
        """`update`, returning the raw response."""
        return await self._engine.raw_call(
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
    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.conversation_templates_v1.delete_call(self._settings, id))
