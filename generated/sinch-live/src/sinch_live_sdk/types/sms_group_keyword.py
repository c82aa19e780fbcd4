"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.sms_group_keyword import SmsGroupKeyword


class SmsGroupKeywordDict(_TypedDict):
    """The JSON of `SmsGroupKeyword`."""

    first_word: str
    """The first word."""

    second_word: NotRequired[str]
    """The second word."""


SmsGroupKeywordInput: TypeAlias = SmsGroupKeywordDict | SmsGroupKeyword
"""The JSON of `SmsGroupKeyword`, or the record."""
