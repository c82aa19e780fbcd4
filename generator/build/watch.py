"""Which specs have to be built again, as their files change: their own, and those of the bases that they extend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from watchfiles import watch

from generator.frontends.inputs import UnknownInputs, inputs

_READ = (".json", ".toml")
_QUIET = 100
"""Milliseconds without a further change after which the changes so far are one."""
_WAKING = 250
"""Milliseconds after which a watch that saw nothing comes back: so one has begun before the first build."""


def changes(specs: Sequence[Path]) -> Iterator[list[Path]]:
    """The specs that are to be built, all of them at first. What changes while they are built comes next."""
    pending = list(specs)
    while True:
        sources = {spec: _sources(spec) for spec in specs}
        for found in watch(
            *_folders(sources.values()), step=_QUIET, rust_timeout=_WAKING, yield_on_timeout=True, recursive=False
        ):
            changed = {Path(path) for _, path in found}
            again = [spec for spec in specs if any(_is_read(path, sources[spec]) for path in changed)]
            pending += [spec for spec in again if spec not in pending]
            if again and _moved(changed, sources, specs):
                break  # to watch the new ones, before they are read
            if pending:
                yield pending
                pending = []


def _sources(spec: Path) -> frozenset[Path]:
    """The folders, or the one file, that a spec is read from, as far as can be told."""
    start = spec.resolve()
    found = {start}
    with suppress(UnknownInputs, OSError):  # the build says what is wrong
        for path in inputs(spec) if spec.is_dir() else ():
            found.add(path.resolve().parent)
    return frozenset(found)


def _folders(sources: Iterable[frozenset[Path]]) -> list[Path]:
    """What is watched: the folders, and those around them, for a folder can be replaced as a whole."""
    every = {path for found in sources for source in found for path in (source, source.parent)}
    return sorted(path for path in every if path.is_dir())


def _is_read(path: Path, sources: frozenset[Path]) -> bool:
    return path in sources or (path.parent in sources and path.suffix in _READ)


def _moved(changed: set[Path], sources: dict[Path, frozenset[Path]], specs: Sequence[Path]) -> bool:
    """Whether other folders are to be watched, or one of them is another than it was."""
    every = frozenset[Path]().union(*sources.values())
    return any(path in every and not path.is_file() for path in changed) or sources != {
        spec: _sources(spec) for spec in specs
    }
