"""The type `LineEnterpriseCredentials`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class LineEnterpriseCredentials(_Record):
    """A channel of LINE Enterprise: one of both."""

    line_japan: LineKeys | None = None
    """The channel in Japan."""

    line_thailand: LineKeys | None = None
    """The channel in Thailand."""

    is_default: bool | None = None
    """Whether it is taken where an app has several."""


from .line_keys import LineKeys  # noqa: E402
