"""The calls of `client.chat.completions`."""

from __future__ import annotations

from .. import resources as _resources
from .._runtime.page import AsyncPager, Page
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from ..models.chat_completions import ChatCompletion
from . import _calls


class ChatCompletionsResource(_SyncHolder):
    """The calls of `client.chat.completions`."""

    messages: _resources.chat_completions_messages.ChatCompletionsMessagesResource

    def create(self) -> ChatCompletion:
        """Create a new chat completion.

        `POST /chat/completions`. Retried only if the request never reached the server, or on 429.
        """
        return self._engine.call(_calls.chat_completions.create_call(self._settings))

    def list(self) -> Page[ChatCompletion]:
        """List chat completions.

        Returns:
            The only page; iterate over it for its items.

        `GET /chat/completions`. Retried on any transient failure.
        """
        return self._engine.list(_calls.chat_completions.list_call(self._settings))


class AsyncChatCompletionsResource(_AsyncHolder):
    """The calls of `client.chat.completions`, asynchronously."""

    messages: _resources.chat_completions_messages.AsyncChatCompletionsMessagesResource

    async def create(self) -> ChatCompletion:
        """Create a new chat completion.

        `POST /chat/completions`. Retried only if the request never reached the server, or on 429.
        """
        return await self._engine.call(_calls.chat_completions.create_call(self._settings))

    def list(self) -> AsyncPager[ChatCompletion]:
        """List chat completions.

        Returns:
            The only page; iterate over it for its items.

        `GET /chat/completions`. Retried on any transient failure.
        """
        return self._engine.list(_calls.chat_completions.list_call(self._settings))
