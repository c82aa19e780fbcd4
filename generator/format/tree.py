"""The tree of a spec: JSON in the shape of `ConnectorSpec`, with the origin of each value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.findings import Location, Place, Pointer
from generator.format.locate import Text
from generator.text.jsonvalue import Json

Origin = tuple[Text, Pointer]


@dataclass(slots=True)
class Tree:
    """A spec as JSON; `origins` locate its values, `actions` are the links of a documentation page.

    After an error, entries may be missing (not `is_whole`), or the service be a substitute (not `has_service`).
    """

    value: dict[str, Json]
    origins: dict[Pointer, Origin] = field(default_factory=dict[Pointer, Origin])
    actions: tuple[tuple[str, Location], ...] = ()
    is_whole: bool = True
    has_service: bool = True
    added_types: set[str] = field(default_factory=set[str])
    """The types that overlays declare, and nothing below them."""
    keys_of_paths: bool = False
    """Whether the keys of operations are made of their paths."""
    _above: set[Pointer] = field(default_factory=set[Pointer], init=False)
    """The places above values with an origin of their own."""

    def __post_init__(self) -> None:
        for pointer in self.origins:
            self._under(pointer)

    def came(self, here: Pointer, origin: Origin) -> None:
        """Sets the origin of a value and of all that is in it."""
        if here in self._above:
            for pointer in self._inside(here):
                del self.origins[pointer]
        self._put(here, origin)

    def _put(self, pointer: Pointer, origin: Origin) -> None:
        self.origins[pointer] = origin
        self._under(pointer)

    def _under(self, pointer: Pointer) -> None:
        for length in range(len(pointer) - 1, -1, -1):
            if pointer[:length] in self._above:
                return
            self._above.add(pointer[:length])

    def _inside(self, here: Pointer) -> dict[Pointer, Origin]:
        length = len(here)
        return {key: origin for key, origin in self.origins.items() if key[:length] == here != key}

    def origin(self, pointer: Pointer) -> Origin | None:
        """The document of a value, and its pointer there."""
        for length in range(len(pointer), -1, -1):
            origin = self.origins.get(pointer[:length])
            if origin is not None:
                return origin[0], (*origin[1], *pointer[length:])
        return None

    def keep(self, here: Pointer, kept: Sequence[int]) -> None:
        """Moves the origins of a list of which only the entries at these indexes are left."""
        above = self.origin(here)
        inside = self._inside(here)
        for pointer in inside:
            del self.origins[pointer]
        for index, old in enumerate(kept):
            if (*here, old) not in inside and above is not None:
                self._put((*here, index), (above[0], (*above[1], old)))
            for pointer, origin in inside.items():
                if pointer[len(here)] == old:
                    self._put((*here, index, *pointer[len(here) + 1 :]), origin)

    def locate(self, place: Place) -> Location | None:
        """The location of a place; `None` without an origin."""
        origin = self.origin(place.pointer)
        return origin[0].locate(origin[1], place.offset, key=place.key) if origin else None
