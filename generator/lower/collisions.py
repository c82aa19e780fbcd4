"""Two wire names with one Python name."""

from __future__ import annotations

from generator.findings import Findings
from generator.ir.traverse import Named


def collision(first: Named, second: Named, findings: Findings) -> None:
    """Report the second of two equal names."""
    findings.add(
        "name-collision",
        f"{second.wire!r} and {first.wire!r} are both {second.name!r} in {second.within}",
        second.place,
        hint=f'in overlay.toml: {second.table} {second.key} = "..."',
        also=(("first", first.place),),
    )
