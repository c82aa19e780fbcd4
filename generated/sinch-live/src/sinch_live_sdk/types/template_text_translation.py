"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.template_text_translation import TemplateTextTranslation
from ..models.template_variable import TemplateVariable


class TemplateTextTranslationDict(_TypedDict):
    """The JSON of `TemplateTextTranslation`."""

    language_code: NotRequired[str]
    """The language, such as `en-US`."""

    content: NotRequired[str]
    """What it says, as a text of JSON."""

    version: NotRequired[str]
    """The version."""

    variables: NotRequired[Sequence[TemplateVariableDict | TemplateVariable]]
    """The variables."""


from .template_variable import TemplateVariableDict  # noqa: E402

TemplateTextTranslationInput: TypeAlias = TemplateTextTranslationDict | TemplateTextTranslation
"""The JSON of `TemplateTextTranslation`, or the record."""
