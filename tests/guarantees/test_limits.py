"""Bounds on time and memory: a large spec is refused, or built in time."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks import apis
from tests.support.paths import ROOT
from tests.support.specs import SERVICE, thing

SECONDS = 40
"""Limit of CPU time; wall time depends on other work."""
BYTES = 2 << 30
MEGABYTE = 1 << 20


def document(*resources: object) -> str:
    """Return a spec in one file."""
    return json.dumps({**SERVICE, "resources": list(resources)})


def template(text: str) -> str:
    """Return a spec with a body."""
    operation = {"method": "POST", "path": "/", "bodyTemplate": {"value": text}}
    return document(thing(operations={"create": operation}))


def mixed(schemas: int) -> str:
    """Return an OpenAPI document whose schemas hold one of two others each, which nothing tells apart."""
    either = [
        [{"$ref": f"#/components/schemas/S{(index + step) % schemas}"} for step in (1, 7)] for index in range(schemas)
    ]
    held = {f"S{index}": {"type": "object", "properties": {"x": {"oneOf": both}}} for index, both in enumerate(either)}
    content = {"application/json": {"schema": either[0][0]}}
    read = {"get": {"responses": {"200": {"description": "", "content": content}}}}
    return json.dumps({"openapi": "3.1.0", "paths": {"/": read}, "components": {"schemas": held}})


def nested(depth: int) -> dict[str, object]:
    """Return a schema of unions that hold at once, inside of one another."""
    if not depth:
        return {"type": "object", "properties": {"x": {"type": "string"}}}
    last = {"type": "object", "properties": {f"y{depth}": {"type": "integer"}}}
    return {"allOf": [{"anyOf": [nested(depth - 1), nested(depth - 1)]}, {"anyOf": [nested(depth - 1), last]}]}


def chained(schemas: int) -> str:
    """Return an OpenAPI document of unions, each of the next one and of lists of it."""
    named: dict[str, object] = {f"A{schemas}": {"type": "string"}}
    for index in range(schemas):
        following = {"$ref": f"#/components/schemas/A{index + 1}"}
        named[f"A{index}"] = {"oneOf": [following, following, {"type": "array", "items": following}]}
    whole = json.loads(answered({"$ref": "#/components/schemas/A0"}))
    return json.dumps({**whole, "components": {"schemas": named}})


def answered(schema: object) -> str:
    """Return an OpenAPI document whose only operation answers with a schema."""
    content = {"application/json": {"schema": schema}}
    read = {"get": {"responses": {"200": {"description": "", "content": content}}}}
    return json.dumps({"openapi": "3.1.0", "paths": {"/": read}})


def written(kinds: int) -> str:
    """Return an OpenAPI document whose operation sends a tree of blocks: each kind holds blocks of every other kind."""
    every = [{"$ref": f"#/components/schemas/K{index}"} for index in range(kinds)]
    blocks = {"type": "array", "items": {"oneOf": every}}
    schemas = {
        f"K{index}": {
            "type": "object",
            "required": ["kind", "blocks"],
            "properties": {"kind": {"const": f"k{index}"}, "blocks": blocks},
        }
        for index in range(kinds)
    }
    schema = {"type": "object", "required": ["root"], "properties": {"root": {"oneOf": every}}}
    write = {
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"204": {"description": ""}},
    }
    paths = {"/pages": {"post": write}}
    return json.dumps({"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}})


SPECS: dict[str, tuple[str, str]] = {
    "open holes": ("acme.json", template("{{" * (MEGABYTE // 2))),
    "holes": ("acme.json", template("{{a}}" * (MEGABYTE // 5))),
    "half a hole": ("acme.json", template("{{ " + " " * MEGABYTE)),
    "deep arrays in a body": ("acme.json", template("[" * MEGABYTE)),
    "deep arrays": ("acme.json", "[" * MEGABYTE),
    "deep objects": ("acme.json", '{"a":' * 100_000),
    "digits": ("acme.json", '{"service": ' + "9" * 100_000 + "}"),
    "exponent": ("acme.json", '{"service": 1e' + "9" * 5000 + "}"),
    "digits in a body": ("acme.json", template("9" * 100_000)),
    "quotes": ("acme.json", '"' * MEGABYTE),
    "backslashes": ("acme.json", template("\\" * MEGABYTE)),
    "a name of marks": (
        "acme.json",
        document(thing(fields=[{"name": "_." * 500_000, "type": "String", "selector": ["a"]}])),
    ),
    "a type": ("acme.json", document(thing(fields=[{"name": "a", "type": "Array<" * 150_000, "selector": ["x"]}]))),
    "a selector": ("acme.json", document(thing(fields=[{"name": "a", "type": "String", "selector": ["x"] * 50_000}]))),
    "a description": ("acme.json", document(thing(meta={"description": "a `" * 300_000}))),
    "a word": ("acme.json", document(thing(meta={"description": "a" * MEGABYTE}))),
    "unknown keys": ("acme.json", document(thing(**{f"\u00fc{index}": 1 for index in range(20_000)}))),
    "unknown types": (
        "acme.json",
        document(thing(fields=[{"name": f"f{index}", "type": "Nope", "selector": ["a"]} for index in range(20_000)])),
    ),
    "one handle": ("acme.json", document(*[thing()] * 10_000)),
    "2,000 resources": ("acme.json", document(*({**thing(), "handle": f"t{index}"} for index in range(2000)))),
    "a handle": ("acme.json", document({**thing(), "handle": "a" * MEGABYTE})),
    "a name": ("acme.json", document(thing(fields=[{"name": "a" * MEGABYTE, "type": "String", "selector": ["x"]}]))),
    "100,000 holes": (
        "acme.json",
        template("{" + ",".join(f'"k{index}": "{{{{a{index}}}}}"' for index in range(100_000)) + "}"),
    ),
    "16 MiB in one text": (
        "acme.json",
        document(thing(meta={"description": "word and " * (16 * MEGABYTE // 9 - 100)})),
    ),
    "fences": ("acme.md", "```json\n{}\n```\n" * 50_000),
    "fences of no JSON": ("acme.md", '```json\n{"a": no}\n```\n' * 20_000),
    "actions": ("acme.md", f"```json\n{document(thing())}\n```\n" + "[Action: a](x)\n" * 100_000),
    "backticks": ("acme.md", "`" * MEGABYTE),
    "objects of OpenAPI that nothing tells apart": ("acme.json", mixed(200)),
    "unions of OpenAPI that hold at once": ("acme.json", answered(nested(6))),
    "unions of OpenAPI that stand in one another": ("acme.json", chained(500)),
    "mail": ("acme.json", document(thing(meta={"description": "a.@" * 300_000}))),
}


def many(resources: int) -> str:
    """Return a spec of many small resources."""
    return document(*({**thing(), "handle": f"t{index}"} for index in range(resources)))


def full(size: int) -> str:
    """Return a spec of this many bytes, with seven fields and five operations per resource."""
    return apis.connector(size * 1000 // len(apis.connector(1000).encode()))


BUILDS: dict[str, Callable[[], str]] = {
    "a description": lambda: document(thing(meta={"description": "word and " * (MEGABYTE // 9)})),
    "a word": lambda: document(thing(meta={"description": "a" * MEGABYTE})),
    "500 resources": lambda: many(500),
    "1 MiB": lambda: full(MEGABYTE),
    "blocks of OpenAPI in one another": lambda: written(20),
}
if "TRUST" in os.environ:
    BUILDS.update({"10,000 resources": lambda: many(10_000), "16 MiB": lambda: full(16 * MEGABYTE - 1000)})


def limited() -> None:
    """Limit the time and memory of a process before it starts."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def checked(path: Path) -> subprocess.CompletedProcess[str]:
    """Run `gen check` in a limited process."""
    return subprocess.run(
        [sys.executable, "-m", "generator", "check", str(path)],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1"},
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", SPECS)
def test_too_much_is_refused_or_done(name: str, tmp_path: Path) -> None:
    file, text = SPECS[name]
    (tmp_path / file).write_text(text, encoding="utf-8")
    done = checked(tmp_path / file)
    assert done.returncode in (0, 1), done.stderr[-1000:]
    assert "Traceback" not in done.stderr
    assert len(done.stdout) < 4 * MEGABYTE


@pytest.mark.parametrize("name", BUILDS)
def test_a_build_is_done(name: str, tmp_path: Path) -> None:
    """Each process of the build has limits on time and memory."""
    (tmp_path / "acme.json").write_text(BUILDS[name](), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "build", "--no-cache", str(tmp_path / "acme.json"), "-o", str(tmp_path)],
        cwd=ROOT,
        preexec_fn=limited if "TRUST" not in os.environ else None,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-1000:]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{name}: {used.ru_utime + used.ru_stime:.0f} s of computing until now, at most {used.ru_maxrss // 1024} MiB")
    assert used.ru_maxrss < BYTES // 1024 // 2


def test_over_16_mib_is_refused(tmp_path: Path) -> None:
    (tmp_path / "acme.json").write_text(document(thing(meta={"description": "a" * 16 * MEGABYTE})), encoding="utf-8")
    done = checked(tmp_path / "acme.json")
    assert done.returncode == 1
    assert "too-large" in done.stdout + done.stderr


def test_a_chain_of_specs(tmp_path: Path) -> None:
    for index in range(100):
        folder = tmp_path / f"s{index}"
        folder.mkdir()
        if index:
            (folder / "overlay.toml").write_text(f'extends = "../s{index - 1}"\n', encoding="utf-8")
        else:
            (folder / "acme.json").write_text(document(thing()), encoding="utf-8")
    done = checked(tmp_path / "s99")
    assert done.returncode in (0, 1), done.stderr[-1000:]


@pytest.mark.parametrize(
    "overlay",
    [
        "a = " + "9" * 5000,
        "a" + ".a" * 3000 + " = 1",
        "a = " + "[" * 50_000,
        "[" * 50_000,
        "".join(f"[table{index}]\na = 1\n" for index in range(20_000)),
        "".join(f"[resources.t{index}]\nmeta = {{}}\n" for index in range(20_000)),
    ],
    ids=["digits", "a dotted key", "deep arrays", "deep headers", "tables", "resources"],
)
def test_overlays(overlay: str, tmp_path: Path) -> None:
    (tmp_path / "acme.json").write_text(document(thing()), encoding="utf-8")
    (tmp_path / "overlay.toml").write_text(overlay, encoding="utf-8")
    done = checked(tmp_path)
    assert done.returncode == 1, done.stderr[-1000:]
    assert "Traceback" not in done.stderr
