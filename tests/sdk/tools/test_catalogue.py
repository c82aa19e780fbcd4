"""The catalogue: names, schemas and definitions."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

import jsonschema
import pytest

from generator.outputs.sdk import catalogue
from generator.pipeline import files
from tests.sdk.tools.conftest import SECRET, Shop
from tests.support.packages import compiled
from tests.support.paths import CASES

NAMES = [
    *("orders.list", "orders.read", "orders.create", "orders.remove", "orders.send_many", "orders.watch"),
    *("orders.receipt", "orders.export", "orders.terms", "orders.attach", "orders.comments.read"),
]
EFFECTS = ("reads", "changes", "destroys", "spends")


def every(shop: Shop) -> Any:
    return shop.tools.select(effects=EFFECTS)


def test_each_operation_but_those_that_are_no_tools(shop: Shop) -> None:
    assert [operation.name for operation in every(shop)] == NAMES


def test_by_effect_by_resource_and_by_name(shop: Shop) -> None:
    def names(**what: object) -> list[str]:
        return [operation.name for operation in shop.tools.select(**what)]

    assert [operation.effect for operation in shop.tools.select()] == ["reads"] * 7
    assert names(resources=("orders.comments",)) == ["orders.comments.read"]
    assert names(resources="orders", effects=("destroys",)) == ["orders.remove"]
    assert names(effects=(), allow=("orders.send_many", "orders.re*")) == [
        *("orders.read", "orders.remove", "orders.send_many", "orders.receipt")
    ]


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"resources": ("order",)}, "no resource 'order': did you mean 'orders'?"),
        ({"effects": ("read",)}, "no effect 'read': did you mean 'reads'?"),
        ({"allow": ("orders.raed",)}, "no operation 'orders.raed': did you mean 'orders.read'?"),
        ({"allow": ("zzz.*",)}, "no operation 'zzz.*': there are orders.attach, "),
    ],
)
def test_a_name_that_nothing_has(shop: Shop, what: dict[str, object], says: str) -> None:
    with pytest.raises(shop.tools.UnknownToolError, match=re.escape(says)):
        shop.tools.select(**what)


def test_by_either_name(shop: Shop) -> None:
    operation = shop.tools.get("orders.comments.read")
    assert shop.tools.get("orders_comments_read") is operation
    assert (operation.tool_name, operation.resource) == ("orders_comments_read", "orders.comments")
    with pytest.raises(shop.tools.UnknownToolError, match=r"did you mean 'orders\.create'"):
        shop.tools.get("orders.crate")
    assert issubclass(shop.tools.UnknownToolError, (shop.sdk.ConfigurationError, LookupError))


def test_what_an_operation_is(shop: Shop) -> None:
    listed, create, attach = map(shop.tools.get, ("orders.list", "orders.create", "orders.attach"))
    assert (listed.summary, listed.description) == (
        "List the orders.",
        "List the orders. The newest come first.",
    )
    assert (listed.effect, listed.repeatable, listed.paged) == ("reads", True, True)
    assert (create.effect, create.repeatable, create.paged) == ("spends", False, False)
    assert (attach.deprecated, attach.upload, create.upload) == ("use the website.", True, False)
    kinds = {operation.name: (operation.stream, operation.download) for operation in every(shop)}
    assert [name for name, (stream, _) in kinds.items() if stream] == ["orders.watch"]
    assert [name for name, (_, download) in kinds.items() if download] == ["orders.receipt", "orders.export"]
    parameters = {item.name: item for item in listed.parameters}
    assert list(parameters) == ["after", "since", "from"]
    assert (parameters["from"].help, parameters["from"].required) == ("Of this shop.", False)
    assert parameters["since"].schema == {"type": "string", "format": "date-time"}


def test_schemas_stand_for_themselves_and_are_valid(shop: Shop) -> None:
    for operation in every(shop):
        for schema in (operation.input_schema, operation.output_schema):
            jsonschema.Draft202012Validator.check_schema(schema)
    create = shop.tools.get("orders.create").input_schema
    assert list(create["$defs"]) == ["Line"]  # a line has lines in it; money is written where it is used
    assert create["$defs"]["Line"]["properties"]["price"]["properties"]["currency"]["enum"] == ["EUR", "USD"]
    assert create["required"] == ["lines"]
    assert create["additionalProperties"] is False


def test_definitions(shop: Shop) -> None:
    names = [operation.tool_name for operation in every(shop)]
    assert len({*names}) == len(names)
    for operation in every(shop):
        anthropic, openai, chat, mcp = (
            operation.anthropic(),
            operation.openai(),
            operation.openai(chat=True),
            operation.mcp(),
        )
        assert {*anthropic} == {"name", "description", "input_schema"}
        assert (openai["type"], chat["type"], openai["strict"]) == ("function", "function", False)
        assert openai["parameters"] == chat["function"]["parameters"] == anthropic["input_schema"]
        assert mcp["inputSchema"] == anthropic["input_schema"]
        assert re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", str(mcp["name"]))
        assert {*mcp["annotations"]} == {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"}
        assert all(isinstance(hint, bool) for hint in mcp["annotations"].values())
    assert shop.tools.get("orders.remove").mcp()["annotations"] == {
        "readOnlyHint": False,
        "destructiveHint": True,
        "idempotentHint": True,
        "openWorldHint": True,
    }
    assert "next_cursor" in shop.tools.get("orders.list").mcp()["inputSchema"]["properties"]
    assert "next_cursor" not in shop.tools.get("orders.list").input_schema["properties"]
    assert "use the website" in shop.tools.get("orders.attach").mcp()["description"]


def test_no_setting_is_in_a_schema(shop: Shop) -> None:
    everything = json.dumps([[operation.mcp(), operation.output_schema] for operation in every(shop)])
    assert "api_token" not in everything
    assert SECRET not in everything


def test_triggers(shop: Shop) -> None:
    (trigger,) = shop.tools.triggers()
    assert (trigger.name, trigger.path, trigger.signature) == ("orders/paid", "/hooks", None)
    assert trigger.summary == "An order was paid."
    jsonschema.validate({"order": {"id": "o1"}}, trigger.payload_schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"order": {"id": 1}}, trigger.payload_schema)


def test_importing_the_package_imports_none_of_it(shop: Shop) -> None:
    folder = str(shop.sdk.__file__).rpartition("shop_sdk")[0]
    code = (
        "import sys; import shop_sdk; from shop_sdk import Shop; Shop(api_token='t');"
        "print([name for name in sys.modules if '.tools' in name or '_operations' in name]);"
        "from shop_sdk import tools; tools.select();"
        "print([name for name in sys.modules if '_operations.' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": folder}, capture_output=True, text=True)
    assert done.stdout.split("\n")[:2] == ["[]", "[]"], done.stderr


def test_names_of_tools_are_short_ascii_and_different() -> None:
    long = "a" * 70
    names = ["a.b_c", "a_b.c", "über.list", long, f"{long}b", "plain.read"]
    made = catalogue.tool_names(names)
    assert len({*made.values()}) == len(names)
    assert all(re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name) for name in made.values())
    assert made["plain.read"] == "plain_read"


def test_a_package_without_tools() -> None:
    made = files(compiled(CASES / "s09-no-tools/spec"))
    assert not [path for path in made if "tools" in path or "_operations" in path]
