"""How records and events are read from JSON, and written."""

from __future__ import annotations

from . import error as error
from . import missing as missing
from . import refusal as refusal
