"""The type `SmsParameters`."""

from __future__ import annotations

from typing import TypeAlias

SmsParameters: TypeAlias = dict[str, dict[str, str]]
"""Values of the parameters of a text: by name, then by recipient, with a `default`."""
