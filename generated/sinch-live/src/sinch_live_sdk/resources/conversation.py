"""Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncResource as _AsyncResource
from .._runtime.resource import SyncResource as _SyncResource
from .._runtime.values import IsoDateTime, JsonInput, ListInput
from ..models.conversation import Message, SentMessage
from ._calls import conversation as _calls


class ConversationResource(_SyncResource):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> Message:
        """Read one message.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.read_call(self._settings, id, messages_source=messages_source))

    def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: str | None = None,
        channel_identity: str | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Page[Message]:
        """List messages, the newest first.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.

        Args:
            app_id: Those of this app.
            conversation_id: Those of this conversation.
            contact_id: Those with this contact.
            channel: Those over this channel, such as `SMS`.
            channel_identity: Those with this address.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in.
            only_recipient_originated: Whether to leave out what the app sent.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                page_size=page_size,
                page_token=page_token,
            )
        )

    def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to a contact.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            message: The message as the API defines it: `{"media_message": {"url": "..."}}`, a card, choices, a
                template.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            message: The message as the API defines it: `{"media_message": {"url": "..."}}`, a card, choices, a
                template.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.call(
            _calls.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    def delete(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> None:
        """Delete a message from the conversation; it is not taken back.

        `DELETE /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return self._engine.call(_calls.delete_call(self._settings, id, messages_source=messages_source))


class AsyncConversationResource(_AsyncResource):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address, asynchronously."""

    async def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> Message:
        """Read one message.

        `GET /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.read_call(self._settings, id, messages_source=messages_source))

    def list(
        self,
        *,
        app_id: str | None = None,
        conversation_id: str | None = None,
        contact_id: str | None = None,
        channel: str | None = None,
        channel_identity: str | None = None,
        start_time: IsoDateTime | None = None,
        end_time: IsoDateTime | None = None,
        view: Literal["WITH_METADATA", "WITHOUT_METADATA"] | None = None,
        messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
        only_recipient_originated: bool | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPager[Message]:
        """List messages, the newest first.

        `GET /v1/projects/{project_id}/messages`. Retried on any transient failure.

        Args:
            app_id: Those of this app.
            conversation_id: Those of this conversation.
            contact_id: Those with this contact.
            channel: Those over this channel, such as `SMS`.
            channel_identity: Those with this address.
            start_time: Those from then on.
            end_time: Those before then.
            view: Whether metadata is read as well.
            messages_source: Which mode they were sent in.
            only_recipient_originated: Whether to leave out what the app sent.
            page_size: How many to a page: 10 if not given, 1000 at most.
            page_token: Where to start; paging fills it in.

        Returns:
            The first page; iterate over it for the items of every page.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return self._engine.list(
            _calls.list_call(
                self._settings,
                app_id=app_id,
                conversation_id=conversation_id,
                contact_id=contact_id,
                channel=channel,
                channel_identity=channel_identity,
                start_time=start_time,
                end_time=end_time,
                view=view,
                messages_source=messages_source,
                only_recipient_originated=only_recipient_originated,
                page_size=page_size,
                page_token=page_token,
            )
        )

    async def send(
        self,
        *,
        app_id: str,
        contact_id: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to a contact.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        text: str,
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            text: The text.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                text=text,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_message(
        self,
        *,
        app_id: str,
        contact_id: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            contact_id: The contact.
            message: The message as the API defines it: `{"media_message": {"url": "..."}}`, a card, choices, a
                template.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_message_call(
                self._settings,
                app_id=app_id,
                contact_id=contact_id,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def send_message_to_channel(
        self,
        *,
        app_id: str,
        channel: str,
        identity: str,
        message: Mapping[str, JsonInput],
        channel_priority_order: ListInput[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        `POST /v1/projects/{project_id}/messages:send`. Retried only if the request never reached the server, or on 429.

        Args:
            app_id: The Conversation app.
            channel: The channel, such as `SMS`.
            identity: The address on it, such as a number in E.164.
            message: The message as the API defines it: `{"media_message": {"url": "..."}}`, a card, choices, a
                template.
            channel_priority_order: The channels to try, in this order, such as `SMS` and `WHATSAPP`.
            sms_sender: The sender of an SMS.
            callback_url: Where its events are sent, if not to the app's own webhooks.
            message_metadata: A text of your own, sent along in events.
            correlation_id: Your own reference, sent along in events. It doesn't make a repetition harmless.
            ttl: How long to try, such as `3600s`.
            queue: Whether it overtakes others.
            processing_strategy: `DISPATCH_ONLY` sends without a conversation, whatever the mode of the app.

        Raises:
            ConfigurationError: The client has no `project_id`.
        """
        return await self._engine.call(
            _calls.send_message_to_channel_call(
                self._settings,
                app_id=app_id,
                channel=channel,
                identity=identity,
                message=message,
                channel_priority_order=channel_priority_order,
                sms_sender=sms_sender,
                callback_url=callback_url,
                message_metadata=message_metadata,
                correlation_id=correlation_id,
                ttl=ttl,
                queue=queue,
                processing_strategy=processing_strategy,
            )
        )

    async def delete(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> None:
        """Delete a message from the conversation; it is not taken back.

        `DELETE /v1/projects/{project_id}/messages/{id}`. Retried on any transient failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
        """
        return await self._engine.call(_calls.delete_call(self._settings, id, messages_source=messages_source))
