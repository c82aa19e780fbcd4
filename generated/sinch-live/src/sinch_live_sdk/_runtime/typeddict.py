"""`TypedDict` as type checkers and pydantic know it, who need that of typing-extensions before Python 3.12."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict as TypedDict
else:
    from typing_extensions import TypedDict as TypedDict
