"""The type `FaxLabels`."""

from __future__ import annotations

from typing import TypeAlias

FaxLabels: TypeAlias = dict[str, str]
"""Your own values, by name."""
