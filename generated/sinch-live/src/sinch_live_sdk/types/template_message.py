"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.template_message import TemplateMessage
from ..models.template_reference import TemplateReference


class TemplateMessageDict(_TypedDict):
    """The JSON of `TemplateMessage`."""

    omni_template: NotRequired[TemplateReferenceDict | TemplateReference]
    """A template of `conversation.templates`."""

    channel_template: NotRequired[Mapping[str, TemplateReferenceDict | TemplateReference]]
    """Templates of channels, by channel: these come first."""


from .template_reference import TemplateReferenceDict  # noqa: E402

TemplateMessageInput: TypeAlias = TemplateMessageDict | TemplateMessage
"""The JSON of `TemplateMessage`, or the record."""
