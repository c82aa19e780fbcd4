"""Functions that read records and events from JSON, and write them."""

from __future__ import annotations

from . import application_error as application_error
from . import numbers_error as numbers_error
from . import sms_error as sms_error
