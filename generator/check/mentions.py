"""Checks of types that an overlay adds: a correction of a type that is called otherwise adds one, too."""

from __future__ import annotations

from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.mentions import said_in
from generator.format.tree import Tree


def check_mentions(tree: Tree, findings: Findings) -> None:
    """Report each type that only an overlay declares, and that nothing has."""
    types = tree.value.get("types")
    if not tree.added_types or not isinstance(types, dict):
        return
    for name in sorted(tree.added_types & types.keys()):
        others = {key: item for key, item in types.items() if key != name}
        if name not in set(said_in({**tree.value, "types": others})):
            findings.add(
                "unused-type",
                f"only the overlay declares the type {name!r}, and nothing has it",
                Place(("types", name), key=True),
                hint=did_you_mean(
                    name, types.keys() - tree.added_types, otherwise=f'type = "{name}" where it is used, or remove it'
                ),
            )
