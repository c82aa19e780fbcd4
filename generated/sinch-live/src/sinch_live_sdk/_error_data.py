"""The types of the bodies of errors."""

from __future__ import annotations

from typing import TypeAlias

from .models.application_error import ApplicationError
from .models.numbers_error import NumbersError
from .models.sms_error import SmsError

ErrorData: TypeAlias = SmsError | ApplicationError | NumbersError
"""The types of an error's `data`, beside `None`."""
