"""`gen mock`."""

from __future__ import annotations

import logging
import os
import re
import socket
from contextlib import suppress
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import click

from generator.cli.common import needs_extra, show
from generator.findings.terminal import SayHandler, say

if TYPE_CHECKING:
    from generator import ir
    from generator.mock.app import Deliveries


class _Fault(click.ParamType[tuple[int, float]]):
    name = "STATUS:PROBABILITY"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, float]:
        match = re.fullmatch(r"([45]\d\d):(0(?:\.\d+)?|1(?:\.0+)?|\.\d+)", str(value))
        if match is None:
            self.fail(f"{value!r} is not a status from 400 to 599 with a probability, such as 429:0.1", param, ctx)
        return int(match[1]), float(match[2])


class _Duration(click.ParamType[float]):
    name = "DURATION"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> float:
        match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)", str(value))
        if match is None:
            self.fail(f"{value!r} is not a duration such as 50ms or 1.5s", param, ctx)
        return float(match[1]) / (1000 if match[2] == "ms" else 1)


class _Secret(click.ParamType[tuple[str, str]]):
    name = "NAME=SECRET"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        name, equals, text = str(value).partition("=")
        if not equals or not text:
            self.fail("expected NAME=SECRET, with the name of a signature scheme", param, ctx)
        return name, text


@click.command("mock")
@click.argument("spec", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port; 0 is any free port."
)
@click.option(
    "--fail", "faults", type=_Fault(), multiple=True, help="Answer a share of the calls with an error: 429:0.1."
)
@click.option("--latency", type=_Duration(), default="0ms", show_default=True, help="The delay of every answer.")
@click.option("--webhooks", metavar="URL", help="Deliver events to their paths below this URL.")
@click.option("--secret", "secrets", type=_Secret(), multiple=True, help="The secret of a signature scheme.")
@click.option("--verify-token", default="mock", show_default=True, help="The verify token of challenges.")
def command(
    spec: Path,
    host: str,
    port: int,
    faults: tuple[tuple[int, float], ...],
    latency: float,
    webhooks: str | None,
    secrets: tuple[tuple[str, str], ...],
    verify_token: str,
) -> None:
    """Serve a SPEC locally, to call its package without an account.

    It prints the client of the package that calls it, and the command that serves the tools of the package to an agent
    (a host of MCP) against it.

    Every operation answers with a body of its fields. Records are created, read, listed, changed and deleted. Any
    credential is accepted unless it is missing or contains the word "invalid". OAuth2 tokens come from the mock, at
    the path of the token URL: if that URL is a setting, pass the printed one; if it is fixed, make it a setting in the
    overlay. An invalid request gets a 4xx with the reason. With --webhooks, a create delivers the events of its
    resource, those of a batch in one delivery; POST /_mock/webhooks/EVENT delivers one at once, and
    POST /_mock/challenges/EVENT asks the challenge of its path.

    Example: gen mock specs/acme --port 8000 --fail 429:0.1 --latency 50ms
    """
    with needs_extra("mock"):
        import uvicorn

        from generator.mock.app import Deliveries, Faults, Mock
        from generator.mock.webhooks import secrets as all_secrets
    from generator.pipeline import analyse

    analysis = analyse(spec)
    show(analysis.findings, "text", err=True)
    connector = analysis.connector
    if connector is None:
        raise SystemExit(1)
    unknown = {name for name, _ in secrets} - {item.name for item in connector.signatures}
    if unknown:
        raise click.UsageError(f"not a signature scheme of the connector: {', '.join(sorted(unknown))}")
    deliveries = Deliveries(webhooks, all_secrets(connector, dict(secrets)), verify_token)
    app = Mock(connector, Faults(faults, latency), deliveries).app()
    logging.basicConfig(format="%(message)s", level=logging.INFO, handlers=[SayHandler()])
    logging.getLogger("httpx").setLevel(logging.WARNING)
    config = uvicorn.Config(app, log_level="warning", access_log=False, log_config=None)
    with listening(host, port) as server:
        name = f"[{host}]" if ":" in host else host
        introduce(connector, f"http://{name}:{server.getsockname()[1]}", deliveries)
        with suppress(KeyboardInterrupt):
            uvicorn.Server(config).run(sockets=[server])


def listening(host: str, port: int) -> socket.socket:
    """A listening socket; its connections send small answers at once."""
    try:
        server = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
        server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # connections inherit it
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise click.ClickException(f"can't listen on {host}:{port}: {reason}; --port 0 is any free port") from None
    return server


def _is_any(item: ir.Setting, connector: ir.Connector) -> bool:
    """Whether every text is accepted as the credential."""
    from generator.outputs.sdk import example

    return item.secret and example.signing_secret(item, connector) is None


def introduce(connector: ir.Connector, url: str, deliveries: Deliveries) -> None:
    """Print the URL, the client that calls it, and the command that serves its tools to agents."""
    from generator import ir
    from generator.ir import requests
    from generator.mock.credentials import Tokens
    from generator.outputs.sdk import example
    from generator.python.code import literal

    every = [operation for resource in connector.resources for operation in resource.operations]
    needed = frozenset[str]().union(*(requests.settings(connector, operation) for operation in every))
    own = {item.value.wire: "any" for item in connector.settings if _is_any(item, connector)}
    paths = Tokens(connector).paths()
    for auth in connector.auth:
        client = requests.token_request(auth.method)
        if client is not None:
            first = client.token_url[0]
            if isinstance(first, ir.Ref) and len(client.token_url) == 1:
                own[first.wire] = f"{url}{paths[auth.name]}"
    passed = [
        item
        for item in connector.settings
        if (item.secret or item.value.wire in needed or item.value.wire in own) and not item.is_base_url
    ]
    codes = {
        item.value.name: literal(own[item.value.wire]) if item.value.wire in own else example.setting(item, connector)
        for item in passed
    }
    arguments = "".join(f"{name}={code.text}, " for name, code in codes.items())
    say(f"{connector.title} on {url}; stop with Ctrl-C")
    say(f'  {connector.package.client}({arguments}base_url="{url}")')
    if connector.has_tools:
        texts = ((item, own.get(item.value.wire) or example.setting_text(item, connector)) for item in passed)
        words = [f"{item.variable}={quote(text)}" for item, text in texts]
        command = ["python", "-m", connector.package.module, "mcp", "--base-url", url]
        say(f"  agents: {' '.join([*words, *command])}")
    for path in dict.fromkeys(paths.values()):
        say(f"  tokens: POST {url}{path}")
    if deliveries.url is not None and (deliveries.secrets or _has_verify_token(connector)):
        token = f", verify_token={deliveries.verify_token!r}" if _has_verify_token(connector) else ""
        say(f"  WebhookReceiver(secrets={deliveries.secrets!r}{token})")


def _has_verify_token(connector: ir.Connector) -> bool:
    challenges = (hook.delivery.challenge for resource in connector.resources for hook in resource.webhooks)
    return any(item is not None and item.token for item in challenges)
