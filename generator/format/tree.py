"""The tree of a spec: JSON in the form of `ConnectorSpec`, each value with the text that it was written in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.findings import Location, Place, Pointer
from generator.format.locate import Text
from generator.text.jsonvalue import Json

Origin = tuple[Text, Pointer]


@dataclass(slots=True)
class Tree:
    """A spec as JSON; `origins` are where its parts are written, `actions` those that a documentation page links to."""

    value: dict[str, Json]
    origins: dict[Pointer, Origin] = field(default_factory=dict[Pointer, Origin])
    actions: tuple[tuple[str, Location], ...] = ()

    def origin(self, pointer: Pointer) -> Origin | None:
        """The document and the place in it that a value of the tree came from."""
        for length in range(len(pointer), -1, -1):
            found = self.origins.get(pointer[:length])
            if found is not None:
                return found[0], (*found[1], *pointer[length:])
        return None

    def keep(self, here: Pointer, kept: Sequence[int]) -> None:
        """Says that the entries of a list are now those at these indexes, in this order, wherever they came from."""
        above = self.origin(here)
        inside = {pointer: found for pointer, found in self.origins.items() if pointer[: len(here)] == here != pointer}
        for pointer in inside:
            del self.origins[pointer]
        for index, old in enumerate(kept):
            if (*here, old) not in inside and above is not None:
                self.origins[(*here, index)] = (above[0], (*above[1], old))
            for pointer, found in inside.items():
                if pointer[len(here)] == old:
                    self.origins[(*here, index, *pointer[len(here) + 1 :])] = found

    def locate(self, place: Place) -> Location | None:
        """Where to point at."""
        origin = self.origin(place.pointer)
        return origin[0].locate(origin[1], place.offset, key=place.key) if origin else None
