"""The type `AvailableNumber`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AvailableNumber(_Record):
    """A number that can be rented."""

    phone_number: str
    """The number, in E.164 with its plus."""

    region_code: str | None = None
    """Its country, ISO 3166-1 alpha-2."""

    type: Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized | None = None
    """Its kind."""

    capability: list[Literal["SMS", "VOICE"] | Unrecognized] | None = None
    """What it can do."""

    setup_price: Money | None = None
    """What is paid once."""

    monthly_price: Money | None = None
    """The rent for each month."""

    payment_interval_months: int | None = None
    """Months between payments."""

    supporting_documentation_required: bool | None = None
    """Whether papers have to be shown first."""


from .money import Money  # noqa: E402
