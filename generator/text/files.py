"""Files by their paths."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Files: TypeAlias = Mapping[str, str]
"""The text of each file by its path in the output, with `/`."""
