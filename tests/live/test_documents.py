"""The documents are true: the first message of the package's README, and the tasks of the comparison."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import sinch_live_sdk

from tests.live import routes, standin
from tests.live.conftest import Running

PACKAGE = Path("generated/sinch-live")
TASKS = Path(__file__).parent / "tasks"


def run(code: str, *arguments: str) -> str:
    """Return the output of a user's program."""
    source = Path(sinch_live_sdk.__file__ or "").parents[1]
    program = f"import sys; sys.path.insert(0, {str(source)!r})\n{code}"
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_first_message_of_the_readme(sinch: Running) -> None:
    text = (PACKAGE / "README.md").read_text(encoding="utf-8")
    match = re.search(r"## First message\n\n```python\n(.*?)```", text, re.DOTALL)
    assert match is not None
    code = match[1]
    assert len(code.splitlines()) <= 10
    for name, value in (
        ("key_id", standin.KEY_ID),
        ("key_secret", standin.KEY_SECRET),
        ("project_id", routes.PROJECT),
    ):
        assert f'{name}="..."' in code
        code = code.replace(f'{name}="..."', f"{name}={value!r}")
    aimed = f"base_url={sinch.server.url!r}, token_url={f'{sinch.server.url}/oauth2/token'!r}, conversation_region"
    assert run(code.replace("conversation_region", aimed)) == "msg-1\n"


def test_the_tasks_of_the_comparison(sinch: Running) -> None:
    printed = run((TASKS / "generated.py").read_text(encoding="utf-8"), sinch.server.url)
    assert printed.splitlines()[0] == "batch-1 ['15551230001']"
    assert printed.splitlines()[-1] == "Hi"
    assert len(printed.splitlines()) == 15


def test_the_tasks_beyond_the_vendors_package(sinch: Running) -> None:
    printed = run((TASKS / "beyond.py").read_text(encoding="utf-8"), sinch.server.url)
    assert printed.splitlines() == ["call-1", "+15551230001", "en-US", "2", "SUCCESSFUL", "IN_PROGRESS"]
