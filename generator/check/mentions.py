"""Checks of types that an overlay adds: a correction of a type that is called otherwise adds one, too."""

from __future__ import annotations

from collections import Counter

from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.mentions import said_in
from generator.format.tree import Tree


def check_mentions(tree: Tree, findings: Findings) -> None:
    """Report each type that only an overlay declares, and that nothing has."""
    types = tree.value.get("types")
    if not tree.added_types or not isinstance(types, dict):
        return
    rest = {*said_in({**tree.value, "types": {}})}
    said = {name: {*said_in({"types": {name: item}})} for name, item in types.items()}
    holders = Counter(word for words in said.values() for word in words)
    for name in sorted(tree.added_types & types.keys()):
        if name not in rest and holders[name] == (name in said[name]):  # nothing but the type itself
            findings.add(
                "unused-type",
                f"only the overlay declares the type {name!r}, and nothing has it",
                Place(("types", name), key=True),
                hint=did_you_mean(
                    name, types.keys() - tree.added_types, otherwise=f'type = "{name}" where it is used, or remove it'
                ),
            )
