"""`.ci/site FOLDER`: the project's own site."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from generator.disk import folder
from generator.findings import Findings
from tests.site.pages import files
from tests.site.prose import DeadLink


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the site, and print where it is."""
    parser = argparse.ArgumentParser(prog=".ci/site", description="Write the project's own site.")
    parser.add_argument("folder", type=Path, help="new, empty, or an earlier site")
    parser.add_argument("--base-url", default="", metavar="URL", help="where the site will be, as of gen docs")
    parser.add_argument(
        "--source-url",
        default="",
        metavar="URL",
        help="where the files of the repository are shown: links to those without a page lead there, or are text",
    )
    given = parser.parse_args(arguments)
    target: Path = given.folder
    try:
        made = files(given.base_url, given.source_url)
    except DeadLink as dead:
        raise SystemExit(str(dead)) from None
    findings = Findings()
    if not folder.write(made, target, "gen-docs.lock", findings):
        raise SystemExit("\n".join(f"{item.message}; {item.hint}" for item in findings.items))
    print(f"{target / 'index.html'}: {sum(path.endswith('.html') for path in made)} pages")


if __name__ == "__main__":
    main()
