"""Models."""

from __future__ import annotations

from .. import resources as _resources
from .._runtime.resources import AsyncHolder as _AsyncHolder
from .._runtime.resources import SyncHolder as _SyncHolder
from ..models.models import Model
from ._calls import models as _calls


class ModelsResource(_SyncHolder):
    """Models."""

    list: _resources.models_list.ModelsListResource
    """Models list."""

    tags: _resources.models_tags.TagsResource
    """Tags."""

    def read(self) -> Model:
        """Read one model.

        `GET /models`. Retried on any transient failure.
        """
        return self._engine.call(_calls.read_call(self._settings))


class AsyncModelsResource(_AsyncHolder):
    """Models, asynchronously."""

    list: _resources.models_list.AsyncModelsListResource
    """Models list."""

    tags: _resources.models_tags.AsyncTagsResource
    """Tags."""

    async def read(self) -> Model:
        """Read one model.

        `GET /models`. Retried on any transient failure.
        """
        return await self._engine.call(_calls.read_call(self._settings))
