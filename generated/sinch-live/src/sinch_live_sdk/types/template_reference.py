"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.template_reference import TemplateReference


class TemplateReferenceDict(_TypedDict):
    """The JSON of `TemplateReference`."""

    template_id: str
    """The template."""

    version: NotRequired[str]
    """Its version; needed for an omni-channel template."""

    language_code: NotRequired[str]
    """The language, such as `en-US`; the template's own if not given."""

    parameters: NotRequired[Mapping[str, str]]
    """The values by name."""


TemplateReferenceInput: TypeAlias = TemplateReferenceDict | TemplateReference
"""The JSON of `TemplateReference`, or the record."""
