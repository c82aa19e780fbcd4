"""Sessions of a terminal, replayed: words, answers, what is written, and the exit code."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.sdk.terminal.conftest import Desk
from tests.support.server import Reply, Request

SESSIONS: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "sessions.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", SESSIONS)
def test_a_session(desk: Desk, name: str, tmp_path: Path) -> None:
    session = SESSIONS[name]
    replies = iter(session.get("replies", []))

    def answer(_: Request) -> Reply:
        reply = next(replies)
        body = reply["text"] if "text" in reply else json.dumps(reply.get("json", {}))
        media_type = reply.get("type", "application/json")
        return Reply(reply.get("status", 200), body.encode(), {"Content-Type": media_type})

    desk.answer(answer)
    if "settings" in session:
        desk.settings = session["settings"]
    (tmp_path / "a file.txt").write_text("content", encoding="utf-8")
    words = shlex.split(session["run"].replace("TMP", str(tmp_path)).replace("URL", desk.server.url))
    ended = desk.run(*words, stdin=session.get("stdin", ""), is_called=session.get("called", True))

    def placed(text: str) -> str:
        """A text without what is of this machine."""
        for place, word in ((desk.server.url, "URL"), (desk.server.url[7:], "HOST"), (str(tmp_path), "TMP")):
            text = text.replace(place, word)
        return re.sub(r"(?<=User-Agent: ).*", "AGENT", text)

    assert (placed(ended.out), placed(ended.err), ended.code) == (
        session.get("out", ""),
        session.get("err", ""),
        session.get("code", 0),
    )
    sent = [f"{request.method} {request.target} {request.body.decode()}".strip() for request in desk.server.take()]
    assert sent == session.get("sent", [])
    assert next(replies, None) is None
