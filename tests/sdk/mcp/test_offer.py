"""The list of tools: single operations while they fit, then those of resources, then all of them behind a search."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.runtime._runtime.mcp.offer import BUDGET, Offer, offered
from generator.runtime._runtime.mcp.results import MisusedError
from tests.support.packages import compiled_document, imported

LIVE = Path(__file__).parents[3] / "generated" / "sinch-live" / "src"


def operations(resources: int, each: int) -> Sequence[Any]:
    """Operations of a package with so many resources, half of them reads."""
    made = [
        {
            "handle": f"thing{number}",
            "endpoint": f"/things{number}",
            "fields": [{"name": "id", "type": "String"}],
            "operations": {
                f"{'look' if index % 2 else 'make'}_{index}": {
                    "method": "GET" if index % 2 else "POST",
                    "path": f"{index}/{{{{id}}}}",
                    "description": "Do what is to be done with a thing of this kind, as its documentation says.",
                }
                for index in range(each)
            },
        }
        for number in range(resources)
    ]
    document = {"handle": "many", "service": {"baseURL": "https://api.many.example"}, "resources": made}
    with imported(compiled_document(document)) as package:
        from importlib import import_module

        tools: Any = import_module(f"{package.module.__name__}.tools")
        chosen: Sequence[Any] = tools.select(effects=("reads", "changes", "destroys", "spends"))
        for operation in chosen:
            operation.mcp()
        return chosen


def length(offer: Offer) -> int:
    """The characters of the list."""
    return len(json.dumps([*offer.tools]))


def test_few_operations_are_single_tools() -> None:
    offer = offered(operations(2, 4))
    assert not offer.is_grouped
    assert len(offer.tools) == 8


def test_many_are_tools_of_resources() -> None:
    offer = offered(operations(4, 20))
    names = [tool["name"] for tool in offer.tools]
    assert names[:3] == ["thing0", "thing0_changes", "thing1"]
    assert names[-1] == "describe_operations"
    assert length(offer) <= BUDGET
    reading, changing = offer.tools[:2]
    assert "look_1(id): Do what" in str(reading["description"])
    assert (reading["annotations"], changing["annotations"]) == (
        {"readOnlyHint": True, "destructiveHint": False, "idempotentHint": True, "openWorldHint": True},
        {"readOnlyHint": False, "destructiveHint": False, "idempotentHint": False, "openWorldHint": True},
    )


@pytest.mark.parametrize(("resources", "each"), [(20, 20)])
def test_very_many_are_found_by_words(resources: int, each: int) -> None:
    offer = offered(operations(resources, each))
    assert [tool["name"] for tool in offer.tools] == ["operations", "operations_changes", "describe_operations"]
    assert length(offer) < BUDGET
    assert "\nthing3: look_1, look_3, " in str(offer.tools[0]["description"])
    found = offer.found("describe_operations", {"query": "thing3. look_7"})
    assert isinstance(found, dict)
    assert "thing3.look_7(id)" in str(found["structuredContent"])
    called = offer.found("operations", {"operation": "thing3.look_7", "arguments": {"id": "a"}})
    assert isinstance(called, tuple)
    assert (called[0].name, called[1]) == ("thing3.look_7", {"id": "a"})


def test_a_tool_of_a_resource_has_its_operations_alone() -> None:
    offer = offered(operations(4, 20))
    called = offer.found("thing1_changes", {"operation": "make_2", "arguments": {"id": "a"}})
    assert isinstance(called, tuple)
    assert called[0].name == "thing1.make_2"
    assert offer.found("thing9", {}) is None
    misused: list[tuple[str, Any]] = [
        ("thing1", None),
        ("thing1", []),
        ("thing1", {"operation": "make_2"}),
        ("thing1", {"operation": "thing2.look_1"}),
        ("thing1", {"operation": 3}),
        ("thing1", {"operation": "look_1", "id": "a"}),
        ("describe_operations", {"operations": ["nothing"]}),
        ("describe_operations", {"names": []}),
    ]
    for name, arguments in misused:
        with pytest.raises(MisusedError):
            offer.found(name, arguments)
    described = offer.found("describe_operations", {"operations": ["thing1.make_2"]})
    assert isinstance(described, dict)
    assert "'required': ['id']" in str(described["structuredContent"])


def test_the_list_of_a_real_package_fits_and_imports_nothing_of_calls() -> None:
    program = [sys.executable, "-X", "importtime", "-m", "sinch_live_sdk", "mcp"]
    lines: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-11-25"}},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/list"},
    ]
    given = "".join(f"{json.dumps(line)}\n" for line in lines)
    run = subprocess.run(program, input=given, capture_output=True, text=True, check=True, cwd=LIVE)
    _, listed = run.stdout.splitlines()
    tools = json.loads(listed)["result"]["tools"]
    assert len(json.dumps(tools)) <= BUDGET
    assert all(tool["annotations"]["readOnlyHint"] for tool in tools)
    imported = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines()}
    assert "sinch_live_sdk._runtime.mcp" in imported
    assert not [name for name in imported if name in ("httpx", "mcp") or ".resources" in name or ".models" in name]
