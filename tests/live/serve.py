"""`python -m tests.live.serve`: the stand-in on a free port, to try a client against; its URL is printed."""

from __future__ import annotations

import threading

from tests.live.standin import StandIn
from tests.support.server import running

if __name__ == "__main__":
    with running() as server:
        server.answer = StandIn().answer
        print(server.url, flush=True)
        threading.Event().wait()
