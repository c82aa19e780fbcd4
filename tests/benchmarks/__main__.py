"""`python -m tests.benchmarks`: ours and its peers, side by side, in one run.

python -m tests.benchmarks                      every table, to the terminal
python -m tests.benchmarks build --rounds 3     one of them
python -m tests.benchmarks --write              every table, into BENCHMARKS.md
python -m tests.benchmarks --documents FOLDER   the table of OpenAPI documents too
"""

from __future__ import annotations

import argparse
import re
from importlib import import_module
from pathlib import Path

from tests.support.paths import ROOT

from .harness import machine

SECTIONS = ("build", "imports", "checkers", "client", "decode", "streams")
"""Modules beside this one. Each has a function `tables(rounds)` that returns Markdown."""
DOCUMENTS = "documents"
"""The module whose function takes a folder of OpenAPI documents, too: they aren't part of the project."""
REPORT = ROOT / "BENCHMARKS.md"


def main() -> None:
    """Run the benchmarks, then print or write their tables."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument(
        "--documents", type=Path, metavar="FOLDER", help="build its OpenAPI documents; alone, only these"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="put the tables into BENCHMARKS.md")
    arguments = parser.parse_args()
    documents: Path | None = arguments.documents
    sections: list[str] = arguments.sections or ([] if documents else list(SECTIONS))
    for name in [*sections, *([DOCUMENTS] if documents else [])]:
        module = import_module(f"{__package__}.{name}")
        more = [documents.resolve()] if documents and name == DOCUMENTS else []
        tables = f"Measured on {machine()}.\n\n{module.tables(arguments.rounds, *more)}"
        print(tables, flush=True)
        if arguments.write:
            text = REPORT.read_text(encoding="utf-8")
            pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end of {name} -->)", re.DOTALL)
            REPORT.write_text(pattern.sub(lambda match: f"{match[1]}\n{tables}\n{match[2]}", text), encoding="utf-8")  # noqa: B023


if __name__ == "__main__":
    main()
