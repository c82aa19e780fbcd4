"""Builds of real OpenAPI documents, beside the peer, and the check of the largest."""

from __future__ import annotations

import statistics
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.openapi.documents import main_documents
from tests.support.paths import ROOT

from .build import Builds
from .harness import MIB, Row, Sample, alternating, measured, ratios, seconds, table, works

_MEDIAN, _WORST, _CHECK = 0.5, 0.8, 1.0
"""The marks: the ratios of the builds, and the seconds of CPU time for each MiB of a checked document."""


def tables(rounds: int, folder: Path) -> str:
    """Return the table of the documents below a folder, in Markdown."""
    with TemporaryDirectory() as temporary:
        builds = Builds(Path(temporary), rounds)
        paths = main_documents(folder)
        rows: list[Row] = []
        left: list[str] = []
        for path in paths:
            name = path.relative_to(folder).as_posix() if folder.is_dir() else path.name
            runs = _cold(builds, path, rounds)
            if runs is None:
                left.append(name)
            else:
                rows.append(
                    Row(
                        name,
                        seconds(runs["ours"]),
                        f"openapi-python-client {seconds(runs['theirs'])}",
                        ratios(runs["ours"], runs["theirs"]),
                        _WORST,
                        works(runs["ours"], runs["theirs"]),
                    )
                )
    middle = [statistics.median(row.ratios) for row in rows]
    told = [
        f"The median is {statistics.median(middle):.2f} (target ≤ {_MEDIAN:.2f}), the worst {max(middle):.2f}"
        f" (target ≤ {_WORST:.2f})."
        if middle
        else "",
        f"Not compared, because one of the two builds nothing: {', '.join(left)}." if left else "",
        _checked(max(paths, key=lambda path: path.stat().st_size), rounds) if paths else "",
    ]
    return "\n\n".join(filter(None, (table(rows), *told)))


def _cold(builds: Builds, path: Path, rounds: int) -> dict[str, list[Sample]] | None:
    """Builds of a document by both; `None` if one of them fails."""
    with suppress(RuntimeError):
        return alternating({"ours": builds.ours(path, cold=True), "theirs": builds.theirs(path)}, rounds)
    return None


def _checked(path: Path, rounds: int) -> str:
    """What `gen check` of a document costs for each MiB of it; warnings don't fail it."""
    size = path.stat().st_size / MIB
    runs = [measured([sys.executable, "-m", "generator", "check", path], ROOT) for _ in range(rounds)]
    cost = statistics.median(sample.cpu for sample in runs) / size
    return (
        f"`gen check` of the largest, {size:.2f} MiB: {cost:.2f} seconds of CPU time for each MiB"
        f" (target ≤ {_CHECK:.2f})."
    )
