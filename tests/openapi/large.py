"""`python -m tests.openapi.large`: the seconds and the memory of a document as large as documents may be."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.format.documents import MAX_BYTES
from generator.text.jsonvalue import Json
from tests.openapi.package import ENVIRONMENT

_EACH = 5
"""The operations of a resource."""


def document(operations: int, size: int) -> str:
    """An OpenAPI document with so many operations, whose descriptions fill so many bytes."""
    short = json.dumps(_document(operations, ""), indent=1)
    holes = short.count('"description": ""')
    words = "What this says to people who read the reference of the API. " * 100
    return json.dumps(_document(operations, words[: max(size - len(short), 0) // holes]), indent=1)


def _document(operations: int, words: str) -> Json:
    paths: dict[str, Json] = {}
    schemas: dict[str, Json] = {}
    count = operations // _EACH
    for index in range(count):
        name, tag = f"Item{index}", f"item{index}"
        near: list[Json] = [_ref(f"Item{(index + step) % count}") for step in (1, 7)]
        properties: dict[str, Json] = {
            "id": {"type": "string", "description": words},
            "state": {"type": "string", "enum": ["new", "open", "closed"], "description": words},
            "made": {"type": "string", "format": "date-time", "description": words},
            "count": {"type": "integer", "description": words},
            "tags": {"type": "array", "items": {"type": "string"}, "description": words},
            "price": {"type": "object", "properties": {"amount": {"type": "number"}, "unit": {"type": "string"}}},
            "next": near[0],
            "owner": {"oneOf": [{"type": "string"}, near[0]], "description": words},
            "all": {"type": "array", "items": near[1]},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}, "description": words},
        }
        schemas[name] = {"type": "object", "required": ["id", "state"], "properties": properties}
        schemas[f"{name}Page"] = {
            "type": "object",
            "properties": {"data": {"type": "array", "items": _ref(name)}, "next": {"type": "string"}},
        }
        path: Json = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "description": words}
        query: list[Json] = [
            {"name": key, "in": "query", "schema": {"type": "string"}, "description": words} for key in ("cursor", "q")
        ]
        paths[f"/{tag}"] = {
            "get": _operation(f"list_{tag}", tag, words, f"{name}Page", query),
            "post": _operation(f"create_{tag}", tag, words, name, [], body=name),
        }
        paths[f"/{tag}/{{id}}"] = {
            "get": _operation(f"get_{tag}", tag, words, name, [path]),
            "put": _operation(f"update_{tag}", tag, words, name, [path], body=name),
            "delete": _operation(f"delete_{tag}", tag, words, "", [path]),
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1"},
        "servers": [{"url": "https://api.large.example/v1"}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}}},
        "security": [{"bearer": []}],
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _content(name: str) -> Json:
    return {"application/json": {"schema": _ref(name)}}


def _operation(key: str, tag: str, words: str, reply: str, parameters: list[Json], *, body: str = "") -> Json:
    done: Json = {"description": words, "content": _content(reply)} if reply else {"description": words}
    operation: dict[str, Json] = {
        "operationId": key,
        "tags": [tag],
        "description": words,
        "parameters": parameters,
        "responses": {"200" if reply else "204": done},
    }
    if body:
        operation["requestBody"] = {"required": True, "content": _content(body)}
    return operation


def _measured(*arguments: str) -> tuple[float, float, float, str]:
    """The seconds of a command of the compiler, those of its CPUs, the MiB of its largest process, its last line."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "generator", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=ENVIRONMENT
    ) as process:
        said = process.stdout.read() if process.stdout else ""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    if process.returncode:
        raise RuntimeError(said[-2000:])
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said.strip().rpartition("\n")[2]


def main() -> int:
    """Measure `gen check` and `gen build`."""
    parser = argparse.ArgumentParser(prog="python -m tests.openapi.large", description=__doc__)
    parser.add_argument("--operations", type=int, default=5_000)
    parser.add_argument("--bytes", type=int, default=MAX_BYTES)
    options = parser.parse_args()
    with TemporaryDirectory() as temporary:
        path = Path(temporary, "large.json")
        path.write_text(document(options.operations, options.bytes), encoding="utf-8")
        print(f"{options.operations} operations, {path.stat().st_size / (1 << 20):.1f} MiB")
        for command in (("check", str(path)), ("build", str(path), "-o", f"{temporary}/out", "--no-cache")):
            seconds, cpu, peak, said = _measured(*command)
            print(f"gen {command[0]}: {seconds:.1f} s, {cpu:.1f} s of CPU, {peak:.0f} MiB; {said}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
