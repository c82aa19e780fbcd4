"""Import packages that a test has just written: each source is compiled once a process, whatever folder it is in."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from importlib import import_module, invalidate_caches
from importlib.abc import FileLoader, PathEntryFinder, SourceLoader
from importlib.machinery import FileFinder
from pathlib import Path
from types import CodeType, ModuleType

_SOURCES: set[str] = set()
"""The folders whose modules are imported this way."""


@cache
def code(text: str) -> CodeType:
    """Compile the text of a module."""
    return compile(text, "<module>", "exec", dont_inherit=True)


@contextmanager
def importing(source: Path, module: str) -> Generator[ModuleType]:
    """Import a package from a folder, and restore the earlier modules of its name afterwards."""
    before = _taken(module)
    try:
        yield imported(source, module)
    finally:
        folder = str(source)
        sys.path.remove(folder)
        _SOURCES.remove(folder)
        for path in [path for path in sys.path_importer_cache if _is_below(path, folder)]:
            del sys.path_importer_cache[path]
        _taken(module)
        sys.modules.update(before)


def imported(source: Path, module: str) -> ModuleType:
    """Import a package from a folder, for the rest of the process."""
    _SOURCES.add(str(source))
    sys.path.insert(0, str(source))
    invalidate_caches()
    return import_module(module)


class _Loader(FileLoader, SourceLoader):
    """Compiles a source, or takes the code of an equal one; writes no bytecode."""

    def source_to_code(self, data: object, path: object) -> CodeType:  # type: ignore[override]  # of text and path alone
        assert isinstance(data, bytes)
        return _at(code(data.decode()), str(path))


def _at(known: CodeType, path: str) -> CodeType:
    """The same code, of another file."""
    inner = tuple(_at(item, path) if isinstance(item, CodeType) else item for item in known.co_consts)
    return known.replace(co_filename=path, co_consts=inner)


_find = FileFinder.path_hook((_Loader, [".py"]))


def _hook(path: str) -> PathEntryFinder:
    if any(_is_below(path, folder) for folder in _SOURCES):
        return _find(path)
    raise ImportError


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + os.sep)


def _taken(module: str) -> dict[str, ModuleType]:
    """Remove the modules of a package from `sys.modules`, and return them."""
    modules = [name for name in sys.modules if name == module or name.startswith(f"{module}.")]
    return {name: sys.modules.pop(name) for name in modules}


sys.path_hooks.insert(0, _hook)
