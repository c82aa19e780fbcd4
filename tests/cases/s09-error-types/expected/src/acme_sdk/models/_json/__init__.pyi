"""Functions that read records and events from JSON, and write them."""

from __future__ import annotations

from . import error as error
from . import missing as missing
from . import refusal as refusal
