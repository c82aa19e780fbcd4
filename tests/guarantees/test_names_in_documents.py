"""Names of schemas, members, parameters and paths of OpenAPI documents: whatever they are, a package is built."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator.pipeline import analyse, files

WORDS = (
    "日本 名 名列 ال ש ß ǆ İ ﬁx ª Ა ა Ⅷ é 1 1b _ __ $ @ - 2fa a A a_b aB raw json str list dict self Self type"
    " order orders Order Orders OrderDict OrderInput Acme AcmeError AsyncAcme client Client Any Object String"
    " Omit Literal Page UUID N N日本 n日本 models types item Item value con nul async class None"
    " match request values cast T Mapping TypedDict Union Optional datetime date builtins body"
    " headers params query path url"
    " options kind record Record decode reader read write encode response _Record _a"
    " Enum Variant Unrecognized UnknownVariant JsonValue next_link"
).split()
wires = st.sampled_from(WORDS) | st.text(min_size=1, max_size=5)
kinds = st.sampled_from(["record", "text", "list", "map", "union", "constant", "inline"])


@st.composite
def documents(draw: st.DrawFn) -> dict[str, object]:
    """A document whose schemas refer to one another by every form of type."""
    titles = draw(st.lists(wires, min_size=1, max_size=5, unique=True))
    members = st.lists(st.tuples(wires, kinds), min_size=1, max_size=5, unique_by=lambda item: item[0])

    def reference() -> dict[str, object]:
        title = draw(st.sampled_from(titles)).replace("~", "~0").replace("/", "~1").replace("%", "%25")
        return {"$ref": f"#/components/schemas/{title}"}

    def member(kind: str) -> dict[str, object]:
        match kind:
            case "text":
                return {"type": "string", "enum": draw(st.lists(wires, min_size=1, max_size=2))}
            case "list":
                return {"type": "array", "items": reference()}
            case "map":
                return {"type": "object", "additionalProperties": reference()}
            case "union":
                return {"oneOf": [reference(), reference(), {"type": "string"}]}
            case "constant":
                return {"type": "string", "const": draw(wires)}
            case "inline":
                return {"type": "object", "properties": {draw(wires): reference()}}
            case _:
                return reference()

    def record() -> dict[str, object]:
        found = draw(members)
        required = [name for name, kind in found if kind in ("text", "list", "map") and draw(st.booleans())]
        return {"type": "object", "properties": {name: member(kind) for name, kind in found}, "required": required}

    operation = {
        "parameters": [
            {"name": name, "in": draw(st.sampled_from(["query", "header", "cookie"])), "schema": member(kind)}
            for name, kind in draw(members)
        ],
        "requestBody": {"content": {"application/json": {"schema": reference()}}},
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": reference()}}}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(wires), "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {f"/{draw(wires)}".partition("?")[0]: {"post": operation}},
        "components": {"schemas": {title: record() for title in titles}},
    }


@given(documents())
@settings(max_examples=25, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
def test_a_package_is_built(document: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "acme.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        analysis = analyse(path)
    assert analysis.connector is not None, [item.message for item in analysis.findings]
    assert files(analysis.connector)
