"""Python modules of a package, before rendering."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from generator.python import code, imports
from generator.python.code import Import
from generator.python.filling import filled
from generator.python.inert import Allowed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@dataclass(frozen=True)
class Module:
    """A Python module: its template and view, and the names that it may import, define and read.

    `imports` are those of the template's own text; the view brings its own. `reads` are private attributes.
    """

    path: str
    template: str
    docstring: str
    view: DataclassInstance
    imports: frozenset[Import] = frozenset()
    defines: frozenset[str] = frozenset()
    reads: frozenset[str] = field(default=frozenset({"_engine", "_settings"}))

    @property
    def allowed(self) -> Allowed:
        """The names that the rendered module may have."""
        return Allowed({item.local: item for item in self._uses}, self.defines, self.reads)

    @cached_property
    def text(self) -> str:
        """The rendered module, unformatted."""
        body = filled(self.template, self.view)
        block = imports.block(self._uses, self.path)
        return f"{self.docstring}\n\n{block}\n\n{body}"

    @cached_property
    def _uses(self) -> frozenset[Import]:
        used = self.imports | code.uses(self.view)
        return imports.needed(used, self.path)
