"""The operations of the API from the terminal, and as tools."""

from __future__ import annotations

import sys


def main() -> int:
    """Run a command, and return its exit code."""
    if sys.argv[1:2] == ["mcp"]:
        from ._runtime.mcp import serve

        return serve(sys.argv[2:])
    print(f"usage: python -m {__package__} mcp", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
