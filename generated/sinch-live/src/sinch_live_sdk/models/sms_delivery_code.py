"""The type `SmsDeliveryCode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

SmsDeliveryCode: TypeAlias = (
    Literal[0, 400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 411, 412, 413, 414, 415, 416, 417, 418] | int
)
"""The code of a status: 0 is delivered, 400 and 401 are on the way, others are failures."""
