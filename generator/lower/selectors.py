"""Selectors of one value, unlike those of fields."""

from __future__ import annotations

from collections.abc import Sequence

from generator.findings import Findings, Place


def check_selector(selector: Sequence[str] | None, place: Place, findings: Findings) -> None:
    """Report a `*`, which only a field and a batch of events collect."""
    if selector is not None and "*" in selector:
        findings.add(
            "invalid-value",
            "a `*` collects what a field has; this selector leads to one value",
            place / list(selector).index("*"),
            hint='"" for any element, "0" for the first; or let the selectors of the fields go on from the array',
        )
