"""Calls by turns, as a program for `client` in its own environment; it prints CPU seconds per call as JSON."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib import import_module

import httpx

_CALLS = 40


def _main(url: str, rounds: int) -> None:
    hand = httpx.Client(auth=("u", "p"))
    client = import_module("sinch_sdk").Sinch(username="u", password="p", region="us", project_id="x", base_url=url)
    tool = import_module("sinch_sdk.tools").get("sms.read")
    sent = {"to": [{"number": "+15551230001"}], "body": "hi", "from": "+15551230002"}
    calls: dict[str, Callable[[], object]] = {
        "get": lambda: hand.get(f"{url}/v1/sms/01ABC").json(),
        "read": lambda: client.sms.read("01ABC"),
        "tool": lambda: tool.call(client, {"id": "01ABC"}),
        "get with parameters": lambda: hand.get(f"{url}/v1/sms", params={"limit": 50}).json(),
        "list": lambda: client.sms.list(limit=50),
        "post": lambda: hand.post(f"{url}/v1/sms", json=sent).json(),
        "create": lambda: client.sms.create(to="+15551230001", body="hi", from_="+15551230002"),
    }
    for call in calls.values():
        _seconds(call)
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for index in range(rounds):
        for name in list(calls) if index % 2 == 0 else list(calls)[::-1]:
            seconds[name].append(_seconds(calls[name]))
    print(json.dumps(seconds))


def _seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(_CALLS):
        call()
    return (time.process_time() - start) / _CALLS


if __name__ == "__main__":
    _main(sys.argv[1], int(sys.argv[2]))
