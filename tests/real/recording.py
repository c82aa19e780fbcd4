"""`python -m tests.real.recording LOG PROGRAM ...`: run a program, and log its requests to a file."""

from __future__ import annotations

import logging
import runpy
import sys


def main() -> None:
    """Run the program with the arguments after it."""
    logging.getLogger("httpx").addHandler(logging.FileHandler(sys.argv[1], encoding="utf-8"))
    logging.getLogger("httpx").setLevel(logging.INFO)
    del sys.argv[:2]
    runpy.run_path(sys.argv[0], run_name="__main__")


if __name__ == "__main__":
    main()
