"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.template_variable import TemplateVariable


class TemplateVariableDict(_TypedDict):
    """The JSON of `TemplateVariable`."""

    key: str
    """Its name."""

    preview_value: NotRequired[str]
    """What is shown for it."""


TemplateVariableInput: TypeAlias = TemplateVariableDict | TemplateVariable
"""The JSON of `TemplateVariable`, or the record."""
