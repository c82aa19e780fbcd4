"""Events of apps and contacts that are no messages, such as typing or a reaction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.envelope import AsyncEnvelopePager, EnvelopePage
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import Unrecognized
from ..models.conversation_conversations import SentEvent
from ..models.conversation_event_list import ConversationEventList
from ..models.conversation_events import ConversationEvent
from ..types.app_event import AppEventInput
from . import _calls


class ConversationEventsResource(_SyncResource):
    """Events of apps and contacts that are no messages, such as typing or a reaction."""

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
    ) -> SentEvent:
        """Send an event to a contact.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            event: What the app does. Example: `{"composing_event":{}}`.
            callback_url: Where its reports are sent, if not to the app's own webhooks.
            channel_priority_order: The channel to send it over: one.
            event_metadata: A text of your own, sent along in reports.
            queue: Whether it overtakes others.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/events:send`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_events.send_call(
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
    ) -> SentEvent:
        """Send an event to an address on a channel: the way in `DISPATCH`.

        Args:
            app_id: The Conversation app.
            channel: The channel.
            identity: The address on it.
            event: What the app does. Example: `{"composing_event":{}}`.
            callback_url: Where its reports are sent, if not to the app's own webhooks.
            channel_priority_order: The channel to send it over: one.
            event_metadata: A text of your own, sent along in reports.
            queue: Whether it overtakes others.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/events:send`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(
            _calls.conversation_events.send_to_channel_call(
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
    ) -> EnvelopePage[ConversationEvent, ConversationEventList]:
        """List events of a conversation or of a contact.

        Args:
            conversation_id: Those of this conversation; it or `contact_id` is needed.
            contact_id: Those of this contact.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/events`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_events.list_call(
                self._settings,
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def read(self, id: str) -> ConversationEvent:
        """Read one event.

        Args:
            id: The event.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/events/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_events.read_call(self._settings, id))

    def delete(self, id: str) -> None:
        """Delete an event.

        Args:
            id: The event.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/events/{id}`. Retried on any transient failure.
        """
        return self._engine.call(_calls.conversation_events.delete_call(self._settings, id))


class AsyncConversationEventsResource(_AsyncResource):
    """Events of apps and contacts that are no messages, such as typing or a reaction, asynchronously."""

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
    ) -> SentEvent:
        """Send an event to a contact.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            event: What the app does. Example: `{"composing_event":{}}`.
            callback_url: Where its reports are sent, if not to the app's own webhooks.
            channel_priority_order: The channel to send it over: one.
            event_metadata: A text of your own, sent along in reports.
            queue: Whether it overtakes others.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/events:send`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_events.send_call(
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
    ) -> SentEvent:
        """Send an event to an address on a channel: the way in `DISPATCH`.

        Args:
            app_id: The Conversation app.
            channel: The channel.
            identity: The address on it.
            event: What the app does. Example: `{"composing_event":{}}`.
            callback_url: Where its reports are sent, if not to the app's own webhooks.
            channel_priority_order: The channel to send it over: one.
            event_metadata: A text of your own, sent along in reports.
            queue: Whether it overtakes others.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `POST /v1/projects/{project_id}/events:send`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(
            _calls.conversation_events.send_to_channel_call(
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
    ) -> AsyncEnvelopePager[ConversationEvent, ConversationEventList]:
        """List events of a conversation or of a contact.

        Args:
            conversation_id: Those of this conversation; it or `contact_id` is needed.
            contact_id: Those of this contact.
            page_size: How many to a page: 10 if not given, 20 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.

        `GET /v1/projects/{project_id}/events`. Retried on any transient failure.
        """
        return self._engine.envelope_list(
            _calls.conversation_events.list_call(
                self._settings,
                conversation_id=conversation_id,
                contact_id=contact_id,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def read(self, id: str) -> ConversationEvent:
        """Read one event.

        Args:
            id: The event.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `GET /v1/projects/{project_id}/events/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_events.read_call(self._settings, id))

    async def delete(self, id: str) -> None:
        """Delete an event.

        Args:
            id: The event.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.

        `DELETE /v1/projects/{project_id}/events/{id}`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.conversation_events.delete_call(self._settings, id))
