"""`python -m tests.real [SERVER ...]`: use servers of others by packages built from the documents that they serve.

Each is installed into the user's cache at its first use. What happened is printed, and kept in `transcripts/`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.real.run import run
from tests.real.servers import SERVERS

TRANSCRIPTS = Path(__file__).parent / "transcripts"


def main() -> int:
    """Run the programs of servers; the number of those with problems."""
    known = {server.name: server for server in SERVERS}
    parser = argparse.ArgumentParser(prog="python -m tests.real", description=__doc__)
    parser.add_argument("servers", nargs="*", choices=[[], *known], help="all, unless some are named")
    arguments = parser.parse_args()
    failed = 0
    for name in arguments.servers or known:
        outcome = run(known[name])
        failed += bool(outcome.problems)
        lines = "\n".join([f"{name} ({known[name].about})", *outcome.lines])
        print(f"{lines}\n{outcome.seconds:.0f} seconds\n", flush=True)
        (TRANSCRIPTS / f"{name}.txt").write_text(f"{lines}\n", encoding="utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main())
