"""The server over HTTP, by the official SDK."""

from __future__ import annotations

import asyncio
import socket
import sys
from typing import TypeAlias

import uvicorn
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.server.transport_security import TransportSecuritySettings
from mcp.shared.exceptions import MCPError
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    InputRequiredResult,
    ListToolsResult,
    PaginatedRequestParams,
)
from pydantic import ValidationError

from ..jsontext import load
from ..values import JsonObject, JsonValue
from ..wire import json_text
from .calls import Calls, Host
from .protocol import STATELESS, WITH_QUESTIONS, About, RefusedError, can_ask, listed, unknown_tool

Context: TypeAlias = ServerRequestContext[dict[str, object]]

_LOCAL = ("127.0.0.1", "localhost", "[::1]")


def run(calls: Calls, about: About, host: str, port: int) -> int:
    """Serve until the process is ended; return the exit code."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        bound = socket.create_server((host, port), family=family)
    except OSError as error:
        print(f"--http {host}:{port}: {error.strerror or error}", file=sys.stderr)
        return 4
    shown = f"[{host}]" if ":" in host else host
    print(f"serving at http://{shown}:{bound.getsockname()[1]}/mcp", file=sys.stderr, flush=True)
    try:
        asyncio.run(_served(calls, about, shown, bound))
    except KeyboardInterrupt:
        return 130
    return 0


async def _served(calls: Calls, about: About, host: str, bound: socket.socket) -> None:
    # Names that a page of a browser can't choose: a request for another name comes from a rebound one.
    names = dict.fromkeys((*_LOCAL, host, socket.gethostname()))
    security = TransportSecuritySettings(
        enable_dns_rebinding_protection=True,
        allowed_hosts=[f"{name}:*" for name in names],
        allowed_origins=[f"http://{name}:*" for name in names],
    )
    app = _server(calls, about).streamable_http_app(transport_security=security)
    try:
        await uvicorn.Server(uvicorn.Config(app, log_level="warning")).serve([bound])
    finally:
        await calls.close()


def _server(calls: Calls, about: About) -> Server[dict[str, object]]:
    async def tools(_: Context, params: PaginatedRequestParams | None) -> ListToolsResult:
        cursor = None if params is None else params.cursor
        try:
            page = listed(calls.offer.tools, "0" if cursor is None else cursor)
        except RefusedError as error:
            raise _raised(error) from None
        return ListToolsResult.model_validate(page)

    async def call(context: Context, params: CallToolRequestParams) -> CallToolResult | InputRequiredResult:
        arguments = load(json_text(params.arguments))
        result = await calls.call(params.name, arguments, _host(context, params))
        if result is None:
            raise _raised(unknown_tool(params.name))
        if "requestState" in result:
            return InputRequiredResult.model_validate(result)
        return CallToolResult.model_validate(result)

    return Server(
        about.name,
        version=about.version,
        instructions=about.instructions,
        on_list_tools=tools,
        on_call_tool=call,
    )


def _host(context: Context, params: CallToolRequestParams) -> Host:
    session = context.session
    declared = session.client_capabilities
    capabilities = load(declared.model_dump_json(by_alias=True, exclude_none=True)) if declared else None
    if context.protocol_version in STATELESS:
        responses: dict[str, JsonValue] = {
            key: load(response.model_dump_json(by_alias=True))
            for key, response in (params.input_responses or {}).items()
        }
        return Host(asks_by_result=can_ask(capabilities), state=params.request_state, responses=responses)

    async def ask(question: JsonObject) -> JsonValue:
        schema, message = question["requestedSchema"], question["message"]
        assert isinstance(schema, dict)
        assert isinstance(message, str)
        try:
            answer = await session.elicit_form(message, schema, context.request_id)
        except (MCPError, ValidationError):
            return None
        return load(answer.model_dump_json(by_alias=True))

    return Host(ask=ask if context.protocol_version in WITH_QUESTIONS and can_ask(capabilities) else None)


def _raised(error: RefusedError) -> MCPError:
    return MCPError(error.code, str(error))
