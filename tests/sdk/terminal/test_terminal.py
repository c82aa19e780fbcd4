"""What sessions can't show: terminals that are asked, signals, shells, sockets, and any words at all."""

from __future__ import annotations

import io
import json
import os
import pty
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, redirect_stderr, redirect_stdout
from importlib import import_module
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.sdk.terminal.conftest import SECRET, Desk
from tests.support.importing import importing
from tests.support.packages import compiled_document, kept
from tests.support.server import Reply, Request, Server, json_reply, running

CREATE = ("tickets", "create", "--title", "x")


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("Yes\n", 0), ("n\n", 3), ("\n", 3), ("sure\n", 3)])
def test_a_person_is_asked_at_a_terminal(desk: Desk, answer: str, code: int) -> None:
    mine, theirs = pty.openpty()
    words = desk.command(CREATE)
    with subprocess.Popen(
        words, env=desk.environment, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, text=True
    ) as process:
        os.close(theirs)
        asked = ""
        while "[y/N]" not in asked:
            asked += os.read(mine, 1000).decode()
        assert desk.server.take() == []
        os.write(mine, answer.encode())
        out, _ = process.communicate(timeout=60)
    os.close(mine)
    assert "tickets create spends money, and can't be repeated safely (POST http://127.0.0.1" in asked
    assert (process.returncode, bool(out), len(desk.server.take())) == (code, code == 0, int(code == 0))


def test_bytes_are_not_for_a_terminal(desk: Desk) -> None:
    mine, theirs = pty.openpty()
    words = desk.command(("tickets", "export"))
    done = subprocess.run(
        words, env=desk.environment, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False, timeout=60
    )
    os.close(theirs)
    os.close(mine)
    assert (done.returncode, "--save FILE" in done.stderr, desk.server.take()) == (2, True, [])


def test_a_file_is_uploaded_by_its_path(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"hello")
    ended = desk.run("tickets", "attach", "t1", "--file", str(tmp_path / "a.txt"), "--yes")
    assert ended.code == 0, ended.err
    (part,) = desk.server.take()[0].parts()
    assert (part.filename, part.content) == ("a.txt", b"hello")


@pytest.mark.parametrize(
    ("words", "says"), [(CREATE, "may have been carried out"), (("tickets", "watch"), "only reads")]
)
def test_a_connection_that_breaks_is_an_unknown_outcome(desk: Desk, words: tuple[str, ...], says: str) -> None:
    desk.answer(lambda _: _broken())
    ended = desk.run(*words, "--yes")
    assert (ended.code, says in ended.err) == (5, True), ended.err


def _broken() -> Reply:
    raise ConnectionAbortedError


def test_nobody_listens(desk: Desk) -> None:
    ended = desk.run(*CREATE, "--yes", "--base-url", "http://127.0.0.1:1", is_called=False)
    assert (ended.code, ended.out) == (1, "")
    assert "may have been" not in ended.err


def test_an_interrupted_call(desk: Desk) -> None:
    came, ends = threading.Event(), threading.Event()

    def answer(_: Request) -> Reply:
        came.set()
        ends.wait(60)
        return json_reply({})

    desk.answer(answer)
    words = desk.command((*CREATE, "--yes"))
    with subprocess.Popen(words, env=desk.environment, stderr=subprocess.PIPE, text=True) as process:
        assert came.wait(60)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    ends.set()
    assert (process.returncode, "Traceback" in err) == (130, False)
    assert "interrupted; it may have been carried out" in err


def test_a_pipe_that_is_closed_is_no_error(desk: Desk) -> None:
    tickets = [{"id": str(number), "title": "x" * 1000} for number in range(1000)]
    desk.answer(lambda _: json_reply({"tickets": tickets}))
    words = desk.command(("tickets", "list", "-o", "jsonl"))
    with subprocess.Popen(words, env=desk.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b'{"id":"0"')
        process.stdout.close()
        assert process.stderr is not None
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")


HOOK = """
import runpy, sys
def hook(event, args):
    if event.startswith("socket."):
        raise SystemExit(f"a socket: {event} {args}")
sys.addaudithook(hook)
sys.argv = ["desk_sdk/__main__.py", *sys.argv[1:]]
runpy.run_module("desk_sdk", run_name="__main__")
"""


@pytest.mark.parametrize("option", ["--dry-run", "--curl"])
def test_a_preview_opens_no_socket(desk: Desk, option: str) -> None:
    words = [sys.executable, "-c", HOOK, *CREATE, option, "--base-url", desk.server.url]
    done = subprocess.run(words, env=desk.environment, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert "/tickets" in done.stdout
    assert SECRET not in done.stdout
    assert desk.server.take() == []


AUTHS: dict[str, Any] = {
    "basic": {"method": "basic", "params": {"basic": {"username": "{{user}}", "password": "{{password}}"}}},
    "bearer": {"method": "bearer", "params": {"bearer": {"token": "{{token}}"}}},
    "header": {"method": "apiKey", "params": {"apiKey": {"name": "X-Key", "in": "header", "value": "{{key}}"}}},
    "query": {"method": "apiKey", "params": {"apiKey": {"name": "k", "in": "query", "value": "{{key}}"}}},
    "cookie": {"method": "apiKey", "params": {"apiKey": {"name": "sid", "in": "cookie", "value": "{{key}}"}}},
}
VALUES = {"user": "me $(id)", "password": SECRET, "token": "tok$HOME-1234", "key": "k'\"`id`&=%41"}
TEXT = 'it\'s $(touch owned) `touch owned` "$HOME" \\ \n !x é @/etc/passwd'


@pytest.mark.skipif(which("bash") is None or which("curl") is None, reason="needs bash and curl")
@pytest.mark.parametrize("auth", AUTHS)
def test_the_command_of_curl_sends_what_the_call_would(auth: str, tmp_path: Path) -> None:
    document = json.loads((Path(__file__).parent / "desk" / "desk.json").read_text(encoding="utf-8"))
    document["service"]["auth"] = AUTHS[auth]
    value = dict(VALUES)
    if auth == "cookie":
        value["key"] = "k'`id`$HOME"
    root = kept(compiled_document(document), "desk_sdk", "httpx")
    (tmp_path / 'a "file".txt').write_bytes(b"hello")
    with running() as server:
        server.answer = lambda _: json_reply({"id": "t1"})
        desk = Desk(root, server, {f"DESK_{name.upper()}": text for name, text in value.items()})
        for words in (
            ("tickets", "create", "--title", TEXT, "--to", "[a]"),
            ("tickets", "list", "--after", TEXT, "--tag", "{a,b}[1-2]"),
            ("tickets", "read", "a b;$(id)"),
            ("tickets", "attach", "t1", "--file", str(tmp_path / 'a "file".txt'), "--note", "@/etc/passwd;type=x"),
        ):
            shown = desk.run(*words, "--curl")
            assert shown.code == 0, shown.err
            assert not [text for text in value.values() if text in shown.out]
            masked = desk.run(*words, "--dry-run")
            assert not [text for text in value.values() if text in masked.out]
            assert server.take() == []
            subprocess.run(
                ["bash", "-c", f"{shown.out.rstrip()} --silent --output /dev/null"],
                env=desk.environment,
                cwd=tmp_path,
                check=True,
                timeout=60,
            )
            (by_curl,) = server.take()
            ended = desk.run(*words, "--yes")
            assert ended.code == 0, ended.err
            (by_call,) = server.take()
            assert _compared(by_curl) == _compared(by_call)
    assert [path.name for path in tmp_path.iterdir()] == ['a "file".txt']


@pytest.mark.parametrize(
    ("auth", "shown"),
    [
        ("bearer", """--header 'Authorization: Bearer '"${DESK_TOKEN}" """),
        ("header", """--header 'X-Key: '"${DESK_KEY}" """),
        ("query", """--url-query k="${DESK_KEY}" """),
    ],
)
def test_a_short_credential_is_a_variable_in_its_place_alone(auth: str, shown: str) -> None:
    document = json.loads((Path(__file__).parent / "desk" / "desk.json").read_text(encoding="utf-8"))
    document["service"]["auth"] = AUTHS[auth]
    root = kept(compiled_document(document), "desk_sdk", "httpx")
    with running() as server:
        printed = Desk(root, server, {"DESK_TOKEN": "e", "DESK_KEY": "k"}).run(*CREATE, "--curl")
    assert printed.code == 0, printed.err
    assert shown.strip() in printed.out


def test_a_signed_request_is_shown_and_can_not_be_run() -> None:
    document = json.loads((Path(__file__).parent / "desk" / "desk.json").read_text(encoding="utf-8"))
    document["service"]["auth"] = {
        "method": "signature",
        "params": {"signature": {"method": "hmac", "header": "X-Sign", "secret": {"value": "{{secret}}"}}},
    }
    root = kept(compiled_document(document), "desk_sdk", "httpx")
    with running() as server:
        desk = Desk(root, server, {"DESK_SECRET": SECRET})
        shown = desk.run(*CREATE, "--curl")
        assert shown.code == 0, shown.err
        assert shown.out.startswith("# For reading: the signature is masked,")
        assert "--header 'x-sign: ***'" in shown.out
        masked = desk.run(*CREATE, "--dry-run")
        assert "x-sign: ***\n" in masked.out
        assert server.take() == []


def _compared(request: Request) -> object:
    """What a request means, whoever sends it."""
    kind = request.header("content-type") or ""
    form = kind.startswith("multipart/")
    body = [(p.name, p.filename, p.content) for p in request.parts()] if form else request.body
    proofs = [request.header(name) for name in ("authorization", "x-key", "cookie", "accept")]
    return request.method, request.segments, request.query, "" if form else kind, proofs, body


def test_no_terminal_without_tools() -> None:
    document = json.loads((Path(__file__).parent / "desk" / "desk.json").read_text(encoding="utf-8"))
    connector = compiled_document(document)
    root = kept(replace(connector, package=replace(connector.package, tools=False)), "desk_sdk", "httpx")
    module = root / "desk_sdk"
    assert not (module / "__main__.py").exists()
    assert not (module / "_runtime" / "terminal").exists()
    assert "scripts" not in (root.parent / "pyproject.toml").read_text(encoding="utf-8")


WORDS = st.lists(
    st.sampled_from(
        "tickets comments list read create rename remove move watch export print attach completion words bash mcp "
        "--id --title --to --part --urgency --count --price --file --note --input --output -o --fields --limit --all "
        "--yes --dry-run --curl --save --help -h -- - --no-yes --open-only --no-open-only --arg-limit --tag json jsonl "
        'table 1 -1 2.5 true {} [] {"kind":"a"} /dev/null . high'.split()
    )
    | st.text(max_size=8),
    max_size=7,
)


@pytest.fixture(scope="module")
def run(root: Path) -> Iterator[Callable[[list[str]], tuple[int, str, str]]]:
    """Run a command in this process, against a server that answers anything."""
    replies = iter(range(10**9))

    def answer(_: Request) -> Reply:
        number = next(replies) % 5
        if number == 0:
            return Reply(200, b"\x00\xffnot json", {"Content-Type": "text/plain"})
        return json_reply({"tickets": [{"id": "\x1b"}, 5, None]} if number < 3 else [], (200, 201, 404)[number % 3])

    with ExitStack() as stack:
        server: Server = stack.enter_context(running())
        server.answer = answer
        stack.enter_context(importing(root, "desk_sdk"))
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("DESK_USERNAME", "me")
        patch.setenv("DESK_PASSWORD", SECRET)
        command: Any = import_module("desk_sdk.__main__")

        def run(argv: list[str]) -> tuple[int, str, str]:
            written = io.BytesIO(), io.BytesIO()
            out, err = map(io.TextIOWrapper, written)
            patch.setattr(sys, "argv", ["desk-sdk", *argv, "--base-url", server.url])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"title": "x"}')))
            with redirect_stdout(out), redirect_stderr(err):
                code: int = command.main()
            out.flush()
            err.flush()
            texts = [stream.getvalue().decode("utf-8", "replace") for stream in written]
            return code, texts[0], texts[1]

        yield run


@settings(max_examples=300, deadline=None)
@given(argv=WORDS)
@example(argv=["mcp"])
@example(argv=["mcp", "--help"])
@example(argv=["mcp", "\x1b"])
def test_any_words_end_in_an_exit_code(run: Callable[[list[str]], tuple[int, str, str]], argv: list[str]) -> None:
    if "--save" in argv or any(word.startswith("--save=") for word in argv):
        return
    code, out, err = run(argv)
    assert code in (0, 1, 2, 3, 4, 5)
    assert (code == 0) or err
    assert SECRET not in out + err
    assert not [c for c in err if not c.isprintable() and c != "\n"]


@settings(max_examples=200, deadline=None)
@given(argv=WORDS, title=st.text(max_size=20))
def test_any_arguments_end_in_an_exit_code(
    run: Callable[[list[str]], tuple[int, str, str]], argv: list[str], title: str
) -> None:
    rest = [word for word in argv if word not in ("--", "--save") and not word.startswith("--save=")]
    code, _, _ = run(["tickets", "create", f"--title={title}", *rest, "--yes"])
    assert code in (0, 1, 2, 4, 5)
