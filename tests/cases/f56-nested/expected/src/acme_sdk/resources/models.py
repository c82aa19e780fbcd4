"""The calls of `client.models`."""

from __future__ import annotations

from .. import resources as _resources
from .._runtime.resource import AsyncHolder as _AsyncHolder
from .._runtime.resource import SyncHolder as _SyncHolder
from ..models.models import Model
from . import _calls


class ModelsResource(_SyncHolder):
    """The calls of `client.models`."""

    list: _resources.models_list.ModelsListResource

    tags: _resources.models_tags.TagsResource

    def read(self) -> Model:
        """Read one model.

        `GET /models`. Retried on any transient failure.
        """
        return self._engine.call(_calls.models.read_call(self._settings))


class AsyncModelsResource(_AsyncHolder):
    """The calls of `client.models`, asynchronously."""

    list: _resources.models_list.AsyncModelsListResource

    tags: _resources.models_tags.AsyncTagsResource

    async def read(self) -> Model:
        """Read one model.

        `GET /models`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.models.read_call(self._settings))
