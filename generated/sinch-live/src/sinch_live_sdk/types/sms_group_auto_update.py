"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.sms_group_auto_update import SmsGroupAutoUpdate
from ..models.sms_group_keyword import SmsGroupKeyword


class SmsGroupAutoUpdateDict(_TypedDict):
    """The JSON of `SmsGroupAutoUpdate`."""

    to: str
    """The number or short code that the texts are sent to."""

    add: NotRequired[SmsGroupKeywordDict | SmsGroupKeyword]
    """The words that add the sender."""

    remove: NotRequired[SmsGroupKeywordDict | SmsGroupKeyword]
    """The words that remove the sender."""


from .sms_group_keyword import SmsGroupKeywordDict  # noqa: E402

SmsGroupAutoUpdateInput: TypeAlias = SmsGroupAutoUpdateDict | SmsGroupAutoUpdate
"""The JSON of `SmsGroupAutoUpdate`, or the record."""
