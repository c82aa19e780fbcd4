"""Every single type of the format as an argument of tools, and of a next page."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest

from generator.ir import samples, types
from tests.support.packages import compiled_text, imported

NAMES = [name for name in types.SPELLINGS if isinstance(types.parse(name, lambda _: None), types.Scalar)]


@pytest.mark.parametrize("name", NAMES)
def test_an_argument_of_json_is_read_and_kept_for_a_next_page(name: str) -> None:
    parameter = {"value": "{{value}}", "placeholders": [{"name": "value", "type": name}]}
    operation = {"method": "GET", "queryParams": {"value": parameter}}
    spec: dict[str, Any] = {"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}
    spec["resources"] = [{"handle": "things", "operations": {"list": operation}}]
    with imported(compiled_text(json.dumps(spec))) as package:
        schema: Any = import_module(f"{package.module.__name__}.tools").get("things.list").input_schema
        runtime = f"{package.module.__name__}._runtime"
        read: Any = import_module(f"{runtime}.tools.arguments").read
        as_json: Any = import_module(f"{runtime}.arguments").as_json
        values = read("things.list", schema, {"value": samples.value(types.parse(name, lambda _: None), {})})
        assert values["value"] is not None
        assert as_json(values, {}).keys() == {"value"}
