"""The operations of the API from the terminal."""

from __future__ import annotations

import sys


def main() -> int:
    """Run a command of the terminal, and return its exit code."""
    from ._runtime.terminal import commands

    return commands.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
