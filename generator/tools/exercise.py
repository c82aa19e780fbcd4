"""Exercises the tools of an installed package: `python exercise.py MODULE`, in the environment that has it.

Each schema is one of JSON Schema 2020-12, the server of tools starts and lists them, and the terminal has the help of
each operation.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from typing import Any

from jsonschema import Draft202012Validator, SchemaError

_PATIENCE = 60.0


def _main(module: str) -> int:
    tools: Any = import_module(f"{module}.tools")
    operations = tools.select(effects=("reads", "changes", "destroys", "spends"))
    problems = [*_of_schemas(operations, tools.triggers()), *_of_server(module), *_of_terminal(module, operations)]
    for problem in problems:
        print(problem)
    print(f"{len(operations)} operations, {len(problems)} problems")
    return 1 if problems else 0


def _of_schemas(operations: Any, triggers: Any) -> Iterator[str]:
    """The faults of the schemas of operations and events."""
    for operation in operations:
        yield from _of_schema(f"{operation.name}: its arguments", operation.input_schema)
        yield from _of_schema(f"{operation.name}: its result", operation.output_schema)
        yield from _of_schema(f"{operation.name}: its tool", operation.mcp()["inputSchema"])
    for trigger in triggers:
        yield from _of_schema(f"{trigger.name}: its payload", trigger.payload_schema)


def _of_schema(name: str, schema: Any) -> Iterator[str]:
    if schema is None:
        return
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        yield f"{name}: {error.json_path}: {error.message}"


def _of_server(module: str) -> Iterator[str]:
    """The faults of the server of tools at its start, and in its list."""
    command = [sys.executable, "-m", module, "mcp", "--allow", "*"]
    client = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "verify", "version": "1"}}
    messages = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": client},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    ]
    lines = "".join(f"{json.dumps(message)}\n" for message in messages)
    try:
        ended = subprocess.run(  # noqa: S603  the package that is verified
            command, input=lines, capture_output=True, text=True, encoding="utf-8", timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        yield f"the server of tools did not end within {_PATIENCE:.0f} seconds"
        return
    answers = {answer.get("id"): answer for answer in map(json.loads, ended.stdout.splitlines())}
    listed = answers.get(2, {}).get("result", {}).get("tools")
    if ended.returncode or 1 not in answers or not listed:
        yield f"the server of tools listed none, and ended with {ended.returncode}: {ended.stdout}{ended.stderr}"
        return
    for tool in listed:
        yield from _of_schema(f"{tool['name']}: its tool in the list", tool["inputSchema"])


def _of_terminal(module: str, operations: Any) -> Iterator[str]:
    """The faults in the help of each operation."""
    command: Any = import_module(f"{module}.__main__")
    names: list[str] = [operation.name for operation in operations]
    for words in ((), *(name.split(".") for name in names)):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            ended = _ended(command, [*words, "--help"])
        if ended or not out.getvalue() or err.getvalue():
            yield f"{' '.join(words)} --help ended with {ended}: {err.getvalue()}"


def _ended(command: Any, words: list[str]) -> str:
    """The exit code of a command, unless it is 0, or its error."""
    sys.argv = ["exercise", *words]
    try:
        return str(command.main() or "")
    except Exception as error:  # noqa: BLE001  whatever is wrong with the package
        return repr(error)


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1]))
