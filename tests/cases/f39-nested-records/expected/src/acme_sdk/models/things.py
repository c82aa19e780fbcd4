"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingUsageCache(_Record):
    """The `cache` of a `ThingUsage`."""

    hit: bool | None = None

    at: IsoDateTime | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingUsage(_Record):
    """What it used."""

    tokens: int

    cache: ThingUsageCache | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingChannelIdentity(_Record):
    """One of the `channelIdentities` of a `Thing`."""

    channel: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Price(_Record):
    """One of the `prices` of a `Thing`."""

    amount: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingGrid(_Record):
    """One of the `grid` of a `Thing`."""

    x: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ThingExtra(_Record):
    """The `extra` of a `Thing`."""

    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    usage: ThingUsage
    """What it used."""

    channel_identities: list[ThingChannelIdentity] | None = None

    prices: dict[str, Price] | None = None

    grid: list[list[ThingGrid | None]] | None = None

    city: str | None = None

    extra: ThingExtra | None = None
