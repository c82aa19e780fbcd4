"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.channel_template import ChannelTemplate
from ..models.template_reference import TemplateReference


class ChannelTemplateDict(_TypedDict):
    """The JSON of `ChannelTemplate`."""

    template_reference: NotRequired[TemplateReferenceDict | TemplateReference]
    """The template."""

    parameter_mappings: NotRequired[Mapping[str, str]]
    """The variable for each parameter of the channel."""


from .template_reference import TemplateReferenceDict  # noqa: E402

ChannelTemplateInput: TypeAlias = ChannelTemplateDict | ChannelTemplate
"""The JSON of `ChannelTemplate`, or the record."""
