"""The outcome of a hostile spec: an inert package, or located findings. Anything else is a failure."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from markdown_it import MarkdownIt

from generator.findings import Finding, Location, report
from generator.pipeline import analyse, files
from generator.python.filling import templates

_MARKDOWN = MarkdownIt("commonmark").enable("table")
_CONTROL = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_STYLE = re.compile("\x1b\\[[0-9;]*m")
_CODE = re.compile(r"(\\.)|(`++)(?:.*?(?<!`)\2(?!`))?", re.DOTALL)
"""An escaped character, which is kept, or a span or block of code."""
_LIVE = frozenset(["html_block", "html_inline", "link_open", "image"])

IMPORTER = """
import importlib, pkgutil, sys
from pathlib import Path

ALLOWED = (
    "import", "compile", "exec", "marshal.loads", "os.listdir", "os.scandir",
    "object.", "code.__new__", "sys.", "builtins.id", "ctypes.", "cpython.",
    "gc.", "function.__new__", "typing.", "time.", "_thread", "array", "re.", "os.putenv", "pathlib", "glob",
)

def watch(event, arguments):
    if event == "open" and "w" not in str(arguments[1] or "r") and not str(arguments[1] or "r").strip("rb"):
        return
    if not event.startswith(ALLOWED):
        print("SIDE EFFECT", event, arguments, flush=True)

sys.dont_write_bytecode = True
sys.path.insert(0, "")
import httpx, pytest, anyio, asyncio, datetime
roots = sorted(Path(sys.argv[1]).iterdir())
sys.addaudithook(watch)
for root in roots:
    sys.path[0] = str(root / "src")
    (name,) = [path.name for path in (root / "src").iterdir()]
    importlib.invalidate_caches()
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        importlib.import_module(module.name)
    for public in package.__all__:
        getattr(package, public)
    for known in [known for known in sys.modules if known == name or known.startswith(f"{name}.")]:
        del sys.modules[known]
print("IMPORTED", len(roots))
"""


def outcome(spec: Path) -> Mapping[str, str] | None:
    """Return the files of the package, or `None` if findings stop the build.

    Raises:
        AssertionError: The package is not inert, or a finding is not located.
    """
    analysis = analyse(spec)
    findings(analysis.findings)
    if analysis.connector is None:
        assert any(finding.severity == 0 for finding in analysis.findings)
        return None
    texts = files(analysis.connector)
    for name in ("README.md", "api.md"):
        markdown(texts[name], texts["api.md"])
    return texts


def findings(reported: tuple[Finding, ...]) -> None:
    """Check that each finding is located, and printable in every format."""
    for finding in reported:
        assert isinstance(finding.where, Location), finding
        assert finding.where.line >= 1
        assert finding.where.column >= 1
    text = _STYLE.sub("", report.text(reported))
    hidden = _CONTROL.search(text)
    assert hidden is None, ascii(text[max(0, hidden.start() - 60) : hidden.end() + 20])
    report.as_json(reported)
    report.sarif(reported)


def markdown(text: str, api: str) -> None:
    """Check that a document has no HTML, only the images and links of its template, and links to places in `api`."""
    types = {f"#type-{name.lower()}" for name in re.findall(r"^### type (\w+)$", api, re.MULTILINE)}
    resources = {
        f"#client{re.sub(r'[^a-z0-9_]', '', name)}" for name in re.findall(r"^## client(.+)$", api, re.MULTILINE)
    }
    own = {f"{page}{place}" for place in types | resources for page in ("", "api.md")}
    strange = [
        shown
        for block in _MARKDOWN.parse(text)
        for token in (block, *(block.children or []))
        if token.type in _LIVE
        and (shown := str(token.attrs.get("href") or token.attrs.get("src") or token.content)) not in _templates()
        and unquote(shown) not in own
    ]
    assert not strange, strange
    words = _CODE.sub(r"\1", text)
    assert not re.search(r"(?<![\\`\w])(https?://|www\.)\w|[\w.+-]@\\?\w", words, re.ASCII)


@cache
def _templates() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in templates().rglob("*.jinja"))


def imported(folder: Path) -> int:
    """Import every module and name of each package under an audit hook, and return the number of packages."""
    done = subprocess.run(
        [sys.executable, "-c", IMPORTER, str(folder)], capture_output=True, text=True, check=False, cwd=folder
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "SIDE EFFECT" not in done.stdout, done.stdout[:2000]
    return int(done.stdout.split("IMPORTED ")[1])
