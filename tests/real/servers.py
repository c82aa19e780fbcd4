"""The servers: what installs them, starts them, and where they have their documents."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.environments import environment, modules

TOKEN = "a-token-of-this-run"
"""The credential of servers that want one."""
_SERVED = Path(__file__).parent / "served"


@dataclass(frozen=True)
class Start:
    """A command that serves on a port of this machine, with its data in the folder that it is run in."""

    command: Sequence[str | Path]
    variables: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Server:
    """A server of a registry."""

    name: str
    about: str
    document: str
    """The path of its document."""
    start: Callable[[int, Path], Start]
    """Installs it, if it isn't, and says how it is started."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Those that it wants of who reads its document."""
    overlay: str = ""
    """What its document gets wrong, corrected as a user of the compiler would."""


def _prefect(port: int, data: Path) -> Start:
    programs = environment("prefect==3.9.1")
    variables = {
        "PREFECT_HOME": str(data),
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_SERVER_UI_ENABLED": "false",
        "PREFECT_SERVER_DATABASE_TIMEOUT": "60",
        "DO_NOT_TRACK": "1",
    }
    return Start(
        (programs / "prefect", "server", "start", "--no-services", "--host", "127.0.0.1", "--port", str(port)),
        variables,
    )


def _chroma(port: int, data: Path) -> Start:
    programs = environment("chromadb==1.5.9")
    return Start((programs / "chroma", "run", "--path", str(data), "--host", "127.0.0.1", "--port", str(port)))


def _jupyter(port: int, data: Path) -> Start:
    programs = environment("jupyter-server==2.21.1", "ipykernel==7.4.0")
    options = (f"--port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={data}", "--no-browser")
    return Start((programs / "jupyter-server", "--allow-root", *options), {"JUPYTER_TOKEN": TOKEN, "HOME": str(data)})


def _langgraph(port: int, data: Path) -> Start:
    programs = environment("langgraph-cli[inmem]==0.4.40", "langgraph-api==0.16.7")
    (data / "graphs.py").write_text((_SERVED / "langgraph.py.txt").read_text(encoding="utf-8"), encoding="utf-8")
    graphs = {name: f"./graphs.py:{name}" for name in ("words", "orders")}
    settings = {"dependencies": ["."], "graphs": graphs}
    (data / "langgraph.json").write_text(json.dumps(settings), encoding="utf-8")
    options = ("--no-browser", "--no-reload", "--host", "127.0.0.1", "--port", str(port))
    variables = {"LANGGRAPH_CLI_NO_ANALYTICS": "1", "LANGSMITH_TRACING": "false"}
    return Start((programs / "langgraph", "dev", *options), variables)


def _opencode(port: int, data: Path) -> Start:
    folder = modules("opencode-ai@1.18.33")
    home = data.with_name("home")
    home.mkdir()
    options = ("serve", "--hostname", "127.0.0.1", "--port", str(port))
    variables = {"OPENCODE_DISABLE_AUTOUPDATE": "1", "OPENCODE_DISABLE_MODELS_FETCH": "1", "HOME": str(home)}
    return Start((folder / ".bin" / "opencode", *options), variables)


def _wiremock(port: int, data: Path) -> Start:
    (jar,) = modules("wiremock@3.13.2").glob("wiremock/build/*.jar")
    java = shutil.which("java")
    assert java is not None, "java is on no path: apt-get install default-jre-headless"
    options = ("--bind-address", "127.0.0.1", "--port", str(port), "--root-dir", str(data), "--disable-banner")
    return Start((java, "-jar", str(jar), *options))


SERVERS = (
    Server(
        "prefect",
        "PyPI, Python and SQLite; OpenAPI 3.1",
        "/api/openapi.json",
        _prefect,
        # The server answers 503 and does nothing while SQLite is locked.
        overlay="[resources.flow_runs.operations.create]\nidempotent = true\n",
    ),
    Server("chroma", "PyPI, Rust and SQLite; OpenAPI 3.1", "/openapi.json", _chroma),
    Server(
        "jupyter",
        "PyPI, Python and files; Swagger 2.0",
        "/api/spec.yaml",
        _jupyter,
        headers={"Authorization": f"token {TOKEN}"},
        # The content of a folder is a list, that of a notebook an object.
        overlay='[types.Contents.fields.content]\ntype = "Any"\n',
    ),
    Server("langgraph", "PyPI, Python in memory; OpenAPI 3.1; streams events", "/openapi.json", _langgraph),
    Server("opencode", "npm, Bun and SQLite; OpenAPI 3.1; streams events", "/doc", _opencode),
    Server(
        "wiremock",
        "npm, Java; OpenAPI 3.0",
        "/__admin/docs/swagger",
        _wiremock,
        # The document says nothing of what these answer with.
        overlay='[resources."admin.files".operations.read]\nreturns = "bytes"\n',
    ),
)
