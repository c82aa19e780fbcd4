"""Watches the input files of specs, those of their bases included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from watchfiles import watch

from generator.frontends.inputs import UnknownInputs, inputs

_READ = (".json", ".toml")
_QUIET = 100
"""Milliseconds without a change that end a batch of changes."""
_WAKING = 250
"""Milliseconds after which an idle watch yields, so that it is running before the first build."""


def changes(specs: Sequence[Path]) -> Iterator[list[Path]]:
    """Yields the specs to build: all of them, then those that changed since."""
    pending = list(specs)
    while True:
        sources = {spec: _sources(spec) for spec in specs}
        for batch in watch(
            *_folders(sources.values()), step=_QUIET, rust_timeout=_WAKING, yield_on_timeout=True, recursive=False
        ):
            changed = {Path(path) for _, path in batch}
            again = [spec for spec in specs if any(_is_read(path, sources[spec]) for path in changed)]
            pending += [spec for spec in again if spec not in pending]
            if again and _moved(changed, sources, specs):
                break  # watch the new folders before they are read
            if pending:
                yield pending
                pending = []


def _sources(spec: Path) -> frozenset[Path]:
    """The input folders of a spec, or its one file, as far as known."""
    start = spec.resolve()
    sources = {start}
    with suppress(UnknownInputs, OSError):  # the build reports the error
        for path in inputs(spec) if spec.is_dir() else ():
            sources.add(path.resolve().parent)
    return frozenset(sources)


def _folders(sources: Iterable[frozenset[Path]]) -> list[Path]:
    """The folders to watch: those of the sources and their parents, because a folder may be replaced."""
    every = {path for each in sources for source in each for path in (source, source.parent)}
    return sorted(path for path in every if path.is_dir())


def _is_read(path: Path, sources: frozenset[Path]) -> bool:
    return path in sources or (path.parent in sources and path.suffix in _READ)


def _moved(changed: set[Path], sources: dict[Path, frozenset[Path]], specs: Sequence[Path]) -> bool:
    """Whether the folders to watch have changed, or one was replaced."""
    every = frozenset[Path]().union(*sources.values())
    return any(path in every and not path.is_file() for path in changed) or sources != {
        spec: _sources(spec) for spec in specs
    }
