"""Completion in the shells themselves: what each shows where a word is being typed."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from select import select
from shutil import which

import pytest

from tests.sdk.terminal.conftest import Desk

LINES: list[tuple[str, list[str]]] = [
    ("t", ["tickets"]),
    ("tickets re", ["read", "remove", "rename"]),
    ("tickets create --urgency ", ["high", "low"]),
    ("tickets list --open", ["--open-only"]),
    ("tickets list -o ", ["json", "jsonl", "table"]),
    ("nothing ", []),
    ("completion z", ["zsh"]),
]


def in_bash(script: Path, line: str, environment: Mapping[str, str], folder: Path) -> list[str]:
    """Return the words that bash completes."""
    typed = ["desk-sdk", *line.split(" ")]
    array = " ".join(f"'{word}'" for word in typed)
    ask = f"COMP_WORDS=({array}); COMP_CWORD={len(typed) - 1}; _complete_desk_sdk; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    return _run(["bash", "-c", f". {script}\n{ask}"], environment, folder).split()


def in_fish(script: Path, line: str, environment: Mapping[str, str], folder: Path) -> list[str]:
    """Return the words that fish completes."""
    shown = _run(["fish", "-N", "-c", f"source {script}; complete -C 'desk-sdk {line}'"], environment, folder)
    return [word.partition("\t")[0] for word in shown.splitlines()]


def _run(command: list[str], environment: Mapping[str, str], folder: Path) -> str:
    done = subprocess.run(
        command,
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )
    return done.stdout


def in_zsh(script: Path, line: str, environment: Mapping[str, str], folder: Path) -> list[str]:
    """Return the words that zsh lists at the tab key: its completion runs in the editor of its line alone."""
    mine, theirs = pty.openpty()
    with subprocess.Popen(
        ["zsh", "-f", "-i"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**environment, "TERM": "xterm"},
        cwd=folder,
        start_new_session=True,
    ) as process:
        os.close(theirs)

        def until(pattern: str) -> str:
            read = b""
            while re.search(pattern, read.decode("utf-8", "replace"), re.DOTALL) is None:
                assert select([mine], [], [], 60)[0], read
                read += os.read(mine, 1000)
            return read.decode()

        try:
            os.write(mine, f"PS1=; autoload -U compinit; compinit -u -D; . {script}\n".encode())
            os.write(mine, b"bindkey '^I' list-choices; print ready-$((1+1))\n")
            until(r"ready-2\r.*\x1b\[\?2004h")  # the editor has begun
            os.write(mine, f"desk-sdk {line}\t".encode())
            os.write(mine, b"\x15print done-$((1+1))\n")  # instead of the line
            shown = until(r"done-2\r")
        finally:
            process.kill()
            os.close(mine)
    listed = re.search(r"\n\x1b\[J(.*?)\x1b\[\d*A", shown, re.DOTALL)
    return listed[1].split() if listed else []


SHELLS: Mapping[str, Callable[[Path, str, Mapping[str, str], Path], list[str]]] = {
    "bash": in_bash,
    "zsh": in_zsh,
    "fish": in_fish,
}


@pytest.mark.parametrize("shell", SHELLS)
def test_words_are_completed(desk: Desk, tmp_path: Path, shell: str) -> None:
    if which(shell) is None:
        assert not os.environ.get("REQUIRE_SHELLS"), f"REQUIRE_SHELLS is set, and {shell} is not installed"
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "bin").mkdir()
    (tmp_path / "empty").mkdir()
    command = tmp_path / "bin" / "desk-sdk"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m desk_sdk "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    written = desk.run("completion", shell, is_called=False)
    assert (written.code, written.err) == (0, "")
    script = tmp_path / "script"
    script.write_text(written.out, encoding="utf-8")
    environment = {**desk.environment, "PATH": f"{command.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    completed = {line: SHELLS[shell](script, line, environment, tmp_path / "empty") for line, _ in LINES}
    assert completed == dict(LINES)
