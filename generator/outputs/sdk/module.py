"""Python modules of a package, before rendering."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct, field

from generator.python import code, imports, runtime
from generator.python.code import Code, Import
from generator.python.filling import filled
from generator.python.inert import Allowed


class Module(Struct, frozen=True, dict=True):
    """A Python module: its template and view, and the names that it may import, define and read.

    `imports` are those of the template's own text, `local` those inside its functions; the view brings its own. `reads`
    are private attributes. Modules whose names begin with `late` may need one another: they are imported after the
    module's own definitions.
    """

    path: str
    template: str
    docstring: str
    view: Struct
    imports: frozenset[Import] = frozenset()
    defines: frozenset[str] = frozenset()
    reads: frozenset[str] = field(default=frozenset({"_engine", "_settings"}))
    late: str = ""
    tail: str = ""
    """The template of what stands after the late imports."""
    shares_runtime: bool = False
    """Whether it imports the runtime that packages share."""
    local: frozenset[Import] = frozenset()

    @property
    def allowed(self) -> Allowed:
        """The names that the rendered module may have."""
        return Allowed({item.local: item for item in self._uses | self.local}, self.defines, self.reads)

    @cached_property
    def text(self) -> str:
        """The rendered module, unformatted."""
        late = frozenset(item for item in self._uses if self.late and item.module.startswith(self.late))
        parts = (
            self.docstring,
            imports.block(self._uses - late, self.path),
            filled(self.template, self.view).strip("\n"),
            imports.late_block(late, self.path),
            filled(self.tail, self.view).strip("\n") if self.tail else "",
        )
        return "\n\n".join(filter(None, parts)) + "\n"

    @cached_property
    def _uses(self) -> frozenset[Import]:
        used = self.imports | code.uses(self.view)
        if self.shares_runtime:
            used = frozenset(map(runtime.in_shared, used))
        return imports.needed(used, self.path)


class FolderView(Struct, frozen=True):
    """A lazy package: its modules, imported at first use, and its other classes."""

    classes: Code
