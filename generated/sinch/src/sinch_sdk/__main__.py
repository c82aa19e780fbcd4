"""The operations of the API from the terminal."""

from __future__ import annotations

import sys


def main() -> int:
    """Run a command of the terminal, and return its exit code."""
    from . import _operations
    from ._runtime.terminal import commands

    return commands.run(_operations.__name__.rpartition(".")[0], sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
