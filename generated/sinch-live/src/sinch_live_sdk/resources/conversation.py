"""Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Literal

from .._runtime import body as _body, pagination as _pagination, returns as _returns, wire as _wire
from .._runtime.call import Call as _Call, ErrorFields as _ErrorFields, Listing as _Listing, Policy as _Policy
from .._runtime.page import AsyncPage, AsyncPager, Page
from .._runtime.raw import RawResponse
from .._runtime.resource import AsyncResource as _AsyncResource, SyncResource as _SyncResource
from .._runtime.returns import Items as _Items
from .._runtime.settings import Settings as _Settings
from .._runtime.values import IsoDateTime, JsonInput
from ..models.conversation import (
    Message,
    SentMessage,
    decode_message as _decode_message,
    decode_sent_message as _decode_sent_message,
)

_MESSAGE = _returns.record(_decode_message)
_POLICY = _Policy(auth="project", errors=_ErrorFields(("error", "status"), ("error", "message")))
_LIST_ITEMS = _Items(
    _decode_message, ("conversation", "conversations"), "[resources.conversation.operations.list]", ("messages",)
)
_SENT_MESSAGE = _returns.record(_decode_sent_message)


def _read_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
) -> _Call[Message]:
    return _Call(
        "GET",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages/{_wire.segment(id)}",
        _MESSAGE,
        query={"messages_source": _wire.optional(messages_source, _wire.text)},
        policy=_POLICY,
    )


def _list_call(
    _settings: _Settings,
    /,
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
) -> _Listing[Message]:
    return _Listing(
        _Call(
            "GET",
            f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages",
            _returns.json_value,
            query={
                "app_id": _wire.optional(app_id, _wire.text),
                "conversation_id": _wire.optional(conversation_id, _wire.text),
                "contact_id": _wire.optional(contact_id, _wire.text),
                "channel": _wire.optional(channel, _wire.text),
                "channel_identity": _wire.optional(channel_identity, _wire.text),
                "start_time": _wire.optional(start_time, _wire.date_time),
                "end_time": _wire.optional(end_time, _wire.date_time),
                "view": _wire.optional(view, _wire.text),
                "messages_source": _wire.optional(messages_source, _wire.text),
                "only_recipient_originated": _wire.optional(only_recipient_originated, _wire.boolean),
                "page_size": _wire.optional(page_size, _wire.integer),
                "page_token": _wire.optional(page_token, _wire.text),
            },
            policy=_POLICY,
        ),
        _LIST_ITEMS,
        _pagination.TokenPages(param="page_token", next=("next_page_token",)),
    )


def _send_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    text: str,
    channel_priority_order: list[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {"contact_id": _wire.text(contact_id)},
                "message": {"text_message": {"text": _wire.text(text)}},
                "channel_priority_order": _wire.optional(channel_priority_order, _wire.list_of(_wire.text)),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text)},
                "callback_url": _wire.optional(callback_url, _wire.text),
                "message_metadata": _wire.optional(message_metadata, _wire.text),
                "correlation_id": _wire.optional(correlation_id, _wire.text),
                "ttl": _wire.optional(ttl, _wire.text),
                "queue": _wire.optional(queue, _wire.text),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _send_to_channel_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: str,
    identity: str,
    text: str,
    channel_priority_order: list[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [{"channel": _wire.text(channel), "identity": _wire.text(identity)}]
                    }
                },
                "message": {"text_message": {"text": _wire.text(text)}},
                "channel_priority_order": _wire.optional(channel_priority_order, _wire.list_of(_wire.text)),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text)},
                "callback_url": _wire.optional(callback_url, _wire.text),
                "message_metadata": _wire.optional(message_metadata, _wire.text),
                "correlation_id": _wire.optional(correlation_id, _wire.text),
                "ttl": _wire.optional(ttl, _wire.text),
                "queue": _wire.optional(queue, _wire.text),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _send_message_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    contact_id: str,
    message: Mapping[str, JsonInput],
    channel_priority_order: list[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {"contact_id": _wire.text(contact_id)},
                "message": _wire.anything(message),
                "channel_priority_order": _wire.optional(channel_priority_order, _wire.list_of(_wire.text)),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text)},
                "callback_url": _wire.optional(callback_url, _wire.text),
                "message_metadata": _wire.optional(message_metadata, _wire.text),
                "correlation_id": _wire.optional(correlation_id, _wire.text),
                "ttl": _wire.optional(ttl, _wire.text),
                "queue": _wire.optional(queue, _wire.text),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _send_message_to_channel_call(
    _settings: _Settings,
    /,
    *,
    app_id: str,
    channel: str,
    identity: str,
    message: Mapping[str, JsonInput],
    channel_priority_order: list[str] | None = None,
    sms_sender: str | None = None,
    callback_url: str | None = None,
    message_metadata: str | None = None,
    correlation_id: str | None = None,
    ttl: str | None = None,
    queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
    processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
) -> _Call[SentMessage]:
    return _Call(
        "POST",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages:send",
        _SENT_MESSAGE,
        body=_body.json_body(
            {
                "app_id": _wire.text(app_id),
                "recipient": {
                    "identified_by": {
                        "channel_identities": [{"channel": _wire.text(channel), "identity": _wire.text(identity)}]
                    }
                },
                "message": _wire.anything(message),
                "channel_priority_order": _wire.optional(channel_priority_order, _wire.list_of(_wire.text)),
                "channel_properties": {"SMS_SENDER": _wire.optional(sms_sender, _wire.text)},
                "callback_url": _wire.optional(callback_url, _wire.text),
                "message_metadata": _wire.optional(message_metadata, _wire.text),
                "correlation_id": _wire.optional(correlation_id, _wire.text),
                "ttl": _wire.optional(ttl, _wire.text),
                "queue": _wire.optional(queue, _wire.text),
                "processing_strategy": _wire.optional(processing_strategy, _wire.text),
            }
        ),
        policy=_POLICY,
    )


def _delete_call(
    _settings: _Settings,
    /,
    id: str,
    *,
    messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None,
) -> _Call[None]:
    return _Call(
        "DELETE",
        f"/v1/projects/{_wire.segment(_settings.text('project_id'))}/messages/{_wire.segment(id)}",
        _returns.nothing,
        query={"messages_source": _wire.optional(messages_source, _wire.text)},
        policy=_POLICY,
    )


class ConversationResource(_SyncResource):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> Message:
        """Read one message.

        `GET /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Returns:
            The `Message` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(_read_call(self._settings, id, messages_source=messages_source))

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

        `GET /v1/projects/{project_id}/messages`. Sent again after any passing failure.

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
            The first page of `Message`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to a contact.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_to_channel_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_message_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.call(
            _send_message_to_channel_call(
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

        `DELETE /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Returns:
            Nothing.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return self._engine.call(_delete_call(self._settings, id, messages_source=messages_source))


class AsyncConversationResource(_AsyncResource):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address, awaited."""

    async def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> Message:
        """Read one message.

        `GET /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Returns:
            The `Message` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(_read_call(self._settings, id, messages_source=messages_source))

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

        `GET /v1/projects/{project_id}/messages`. Sent again after any passing failure.

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
            The first page of `Message`; iterating over it fetches the pages after it.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return self._engine.list(
            _list_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to a contact.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send a text to an address on a channel: the way in DISPATCH mode, where there are no contacts.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_to_channel_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to a contact: media, cards, choices, templates.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_message_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> SentMessage:
        """Send any message to an address on a channel: the way in DISPATCH mode.

        `POST /v1/projects/{project_id}/messages:send`. Sent again only where it has not arrived, or was turned away
        with a 429.

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

        Returns:
            The `SentMessage` that the server answers with.

        Raises:
            ConfigurationError: The client has no `project_id`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
            ResponseDecodeError: The answer is not what the call returns.
        """
        return await self._engine.call(
            _send_message_to_channel_call(
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

        `DELETE /v1/projects/{project_id}/messages/{id}`. Sent again after any passing failure.

        Args:
            id: The message.
            messages_source: Which mode it was sent in.

        Returns:
            Nothing.

        Raises:
            ConfigurationError: The client has no `project_id`.
            InvalidValueError: `id` is empty, `.` or `..`.
            APIStatusError: The server refused the call, or failed; the subclass says how.
            APIConnectionError: No answer came; an `APITimeoutError` where none came in time.
        """
        return await self._engine.call(_delete_call(self._settings, id, messages_source=messages_source))


class ConversationResourceWithRawResponse(_SyncResource):
    """The calls of `ConversationResource`, each giving the `RawResponse`."""

    def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[Message]:
        """`read`, as the answer itself."""
        return self._engine.raw_call(_read_call(self._settings, id, messages_source=messages_source))

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
    ) -> RawResponse[Page[Message]]:
        """`list`, as the answer itself."""
        return self._engine.raw_list(
            _list_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send`, as the answer itself."""
        return self._engine.raw_call(
            _send_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_to_channel`, as the answer itself."""
        return self._engine.raw_call(
            _send_to_channel_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message`, as the answer itself."""
        return self._engine.raw_call(
            _send_message_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message_to_channel`, as the answer itself."""
        return self._engine.raw_call(
            _send_message_to_channel_call(
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
    ) -> RawResponse[None]:
        """`delete`, as the answer itself."""
        return self._engine.raw_call(_delete_call(self._settings, id, messages_source=messages_source))


class AsyncConversationResourceWithRawResponse(_AsyncResource):
    """The calls of `ConversationResource`, each giving the `RawResponse`."""

    async def read(
        self, id: str, *, messages_source: Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | None = None
    ) -> RawResponse[Message]:
        """`read`, as the answer itself."""
        return await self._engine.raw_call(_read_call(self._settings, id, messages_source=messages_source))

    async def list(
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
    ) -> RawResponse[AsyncPage[Message]]:
        """`list`, as the answer itself."""
        return await self._engine.raw_list(
            _list_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send`, as the answer itself."""
        return await self._engine.raw_call(
            _send_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_to_channel`, as the answer itself."""
        return await self._engine.raw_call(
            _send_to_channel_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message`, as the answer itself."""
        return await self._engine.raw_call(
            _send_message_call(
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
        channel_priority_order: builtins.list[str] | None = None,
        sms_sender: str | None = None,
        callback_url: str | None = None,
        message_metadata: str | None = None,
        correlation_id: str | None = None,
        ttl: str | None = None,
        queue: Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | None = None,
        processing_strategy: Literal["DEFAULT", "DISPATCH_ONLY"] | None = None,
    ) -> RawResponse[SentMessage]:
        """`send_message_to_channel`, as the answer itself."""
        return await self._engine.raw_call(
            _send_message_to_channel_call(
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
    ) -> RawResponse[None]:
        """`delete`, as the answer itself."""
        return await self._engine.raw_call(_delete_call(self._settings, id, messages_source=messages_source))
