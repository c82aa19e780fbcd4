"""The calls of `client.with_raw_response.conversation.events`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._runtime.envelope import AsyncEnvelopePage, EnvelopePage
from ..._runtime.raw import RawResponse
from ..._runtime.resource import AsyncResource as _AsyncResource
from ..._runtime.resource import SyncResource as _SyncResource
from ..._runtime.values import Unrecognized
from ...models.conversation_conversations import SentEvent
from ...models.conversation_event_list import ConversationEventList
from ...models.conversation_events import ConversationEvent
from ...types.app_event import AppEventInput
from .._calls import conversation_events as _calls


class ConversationEventsResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationEventsResource`, each returning the `RawResponse`."""

    def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        event: AppEventInput,
        callback_url: str | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        event_metadata: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`send`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                event=event,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    def send_to_channel(
        self,
        *,
        app_id: str,
        channel: (
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ),
        identity: str,
        event: AppEventInput,
        callback_url: str | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        event_metadata: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`send_to_channel`, returning the raw response."""
        return self._engine.raw_call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                event=event,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    def list(
        self,
        *,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[EnvelopePage[ConversationEvent, ConversationEventList]]:
        """`list`, returning the raw response."""
        return self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def read(self, id: str) -> RawResponse[ConversationEvent]:
        """`read`, returning the raw response."""
        return self._engine.raw_call(_calls.read_call(self._settings, id))

    def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return self._engine.raw_call(_calls.delete_call(self._settings, id))


class AsyncConversationEventsResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationEventsResource`, each returning the `RawResponse`."""

    async def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        event: AppEventInput,
        callback_url: str | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        event_metadata: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`send`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                event=event,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    async def send_to_channel(
        self,
        *,
        app_id: str,
        channel: (
            Literal[
                "WHATSAPP",
                "RCS",
                "SMS",
                "MESSENGER",
                "VIBER",
                "VIBERBM",
                "MMS",
                "INSTAGRAM",
                "TELEGRAM",
                "KAKAOTALK",
                "KAKAOTALKCHAT",
                "LINE",
                "WECHAT",
                "APPLEBC",
                "CHANNEL_UNSPECIFIED",
            ]
            | Unrecognized
        ),
        identity: str,
        event: AppEventInput,
        callback_url: str | None = None,
        channel_priority_order: (
            Sequence[
                Literal[
                    "WHATSAPP",
                    "RCS",
                    "SMS",
                    "MESSENGER",
                    "VIBER",
                    "VIBERBM",
                    "MMS",
                    "INSTAGRAM",
                    "TELEGRAM",
                    "KAKAOTALK",
                    "KAKAOTALKCHAT",
                    "LINE",
                    "WECHAT",
                    "APPLEBC",
                    "CHANNEL_UNSPECIFIED",
                ]
                | Unrecognized
            ]
            | None
        ) = None,
        event_metadata: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized | None = None,
    ) -> RawResponse[SentEvent]:
        """`send_to_channel`, returning the raw response."""
        return await self._engine.raw_call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                event=event,
                callback_url=callback_url,
                channel_priority_order=channel_priority_order,
                event_metadata=event_metadata,
                queue=queue,
            )
        )

    async def list(
        self,
        *,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> RawResponse[AsyncEnvelopePage[ConversationEvent, ConversationEventList]]:
        """`list`, returning the raw response."""
        return await self._engine.raw_envelope_list(
            _calls.list_call(
                self._settings,
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def read(self, id: str) -> RawResponse[ConversationEvent]:
        """`read`, returning the raw response."""
        return await self._engine.raw_call(_calls.read_call(self._settings, id))

    async def delete(self, id: str) -> RawResponse[None]:
        """`delete`, returning the raw response."""
        return await self._engine.raw_call(_calls.delete_call(self._settings, id))
