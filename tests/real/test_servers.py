"""The servers that the environment variable REAL_SERVERS names, used by their programs."""

from __future__ import annotations

import os

import pytest

from tests.real.run import run
from tests.real.servers import SERVERS

NAMED = os.environ.get("REAL_SERVERS", "").split()


@pytest.mark.skipif(not NAMED, reason="REAL_SERVERS names no server: it installs by pip or npm, for a minute")
@pytest.mark.parametrize("name", NAMED or [None])
def test_program(name: str) -> None:
    (server,) = (server for server in SERVERS if server.name == name)
    assert run(server).problems == ()
