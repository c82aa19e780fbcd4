"""The calls of `client.with_raw_response.chat`."""

from __future__ import annotations

from ..._runtime.resource import AsyncHolder as _AsyncHolder
from ..._runtime.resource import SyncHolder as _SyncHolder
from .. import _raw as _resources


class ChatResourceWithRawResponse(_SyncHolder):
    """The calls of `ChatResource`, each returning the `RawResponse`."""

    completions: _resources.chat_completions.ChatCompletionsResourceWithRawResponse


class AsyncChatResourceWithRawResponse(_AsyncHolder):
    """The calls of `ChatResource`, each returning the `RawResponse`."""

    completions: _resources.chat_completions.AsyncChatCompletionsResourceWithRawResponse
