"""Many packages in one process, as a program for `imports`; it prints what each costs after the first, as JSON."""

from __future__ import annotations

import gc
import json
import resource
import sys
import time
from importlib import import_module
from pathlib import Path

import httpx


def _main(url: str, count: int, *, is_shared: bool) -> None:
    http = {"http_client": httpx.Client()} if is_shared else {}
    clients: list[object] = []
    cpu, memory = 0.0, 0
    for index in range(count):
        package = import_module(f"bench{index}_sdk")
        client = getattr(package, f"Bench{index}")(token="t", base_url=url, **http)
        client.item_aaa.read("a")
        clients.append(client)
        if index == 0:
            cpu, memory = time.process_time(), _resident()
    others = count - 1
    print(json.dumps([(time.process_time() - cpu) / others, (_resident() - memory) / others]))


def _resident() -> int:
    """The memory of this process that is in use, in bytes."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]), is_shared=sys.argv[3:] == ["shared"])
