"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.short_link_activated_event import ShortLinkActivatedEvent


class ShortLinkActivatedEventDict(_TypedDict):
    """The JSON of `ShortLinkActivatedEvent`."""

    payload: NotRequired[str]
    """What the link sends back."""

    title: NotRequired[str]
    """The title, on Instagram."""

    ref: NotRequired[str]
    """The `ref` of the link."""

    source: NotRequired[str]
    """`SHORTLINK`."""

    type: NotRequired[str]
    """`OPEN_THREAD`."""

    existing_thread: NotRequired[bool]
    """Whether there was a thread before."""


ShortLinkActivatedEventInput: TypeAlias = ShortLinkActivatedEventDict | ShortLinkActivatedEvent
"""The JSON of `ShortLinkActivatedEvent`, or the record."""
