"""The type `CallDomain`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

CallDomain: TypeAlias = Literal["pstn", "PSTN", "mxp", "MXP", "sip", "SIP"] | Unrecognized
"""The network of a call: telephone, data or SIP."""
