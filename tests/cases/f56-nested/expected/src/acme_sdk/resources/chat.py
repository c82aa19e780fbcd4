"""The resources in `chat`."""

from __future__ import annotations

from .. import resources as _resources
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder


class ChatResource(_SyncHolder):
    """The resources in `chat`."""

    completions: _resources.chat_completions.ChatCompletionsResource


class AsyncChatResource(_AsyncHolder):
    """The resources in `chat`, asynchronously."""

    completions: _resources.chat_completions.AsyncChatCompletionsResource
