"""Annotations of nested types resolve at run time: pydantic, FastAPI, LangChain and pydantic-ai take them."""

from __future__ import annotations

import asyncio
import dataclasses
import inspect
import json
import pkgutil
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any, get_origin, get_type_hints

import pydantic
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from langchain_core.tools import StructuredTool, tool
from pydantic_ai import Agent, Tool
from pydantic_ai.models.test import TestModel

from tests.sdk.nested.conftest import Service
from tests.sdk.nested.replies import CONTACT, KEY


@pytest.fixture(params=["desk_sdk", "chat_sdk"])
def sdk(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def public(sdk: Any) -> Iterator[tuple[str, Any]]:
    """The public names of a package, and the keys of its mappings."""
    yield from ((name, getattr(sdk, name)) for name in sdk.__all__)


def records(sdk: Any) -> Iterator[type]:
    """Every public record."""
    base = import_module(f"{sdk.__name__}._runtime.record").Record
    yield from (value for _, value in public(sdk) if isinstance(value, type) and issubclass(value, base))


def dicts(sdk: Any) -> Iterator[type]:
    """Every `TypedDict`, those on the way to a value included."""
    import_module(f"{sdk.__name__}.types")
    for name, _ in public(sdk):
        getattr(sdk, name)
    for name, module in [*sys.modules.items()]:
        if name.startswith(f"{sdk.__name__}.types."):
            yield from (value for key, value in vars(module).items() if key.endswith("Dict") and key[0] != "_")


def methods(sdk: Any) -> Iterator[Callable[..., Any]]:
    """Every method of every public class."""
    for _, value in public(sdk):
        if inspect.isclass(value) and value.__module__.startswith(sdk.__name__):
            for name, member in vars(value).items():
                function = getattr(member, "fget", None) or getattr(member, "func", None) or member
                if inspect.isfunction(function) and not name.startswith("__"):
                    yield function


def whole(sdk: Any) -> Iterator[Callable[..., Any]]:
    """Every function of every public class and what it extends, constructors and private ones too."""
    streams = ("Stream", "stream"), ("ByteStream", "stream"), ("AsyncStream", "async_stream")
    others = [(name, getattr(import_module(f"{sdk.__name__}._runtime.{module}"), name)) for name, module in streams]
    for _, value in (*public(sdk), *others):
        for holder in value.__mro__ if inspect.isclass(value) else ():
            if holder.__module__.startswith(sdk.__name__):
                for member in vars(holder).values():
                    function = getattr(member, "__func__", None) or getattr(member, "fget", None) or member
                    if inspect.isfunction(function):
                        yield function
        if inspect.isfunction(value):
            yield value


def members(value: object) -> list[tuple[str, Any]]:
    """The attributes of a class."""
    return [*vars(value).items()]


def test_hints(sdk: Any) -> None:
    hints = {value: get_type_hints(value) for value in (*records(sdk), *dicts(sdk))}
    assert len(hints) > 25
    assert all(hints.values())
    functions = [*methods(sdk)]
    assert len(functions) > 10
    for function in functions:
        get_type_hints(function)


def test_hints_of_what_is_imported_later(sdk: Any) -> None:
    """Errors, streams, receivers, raw responses: what their annotations name is not imported with them."""
    functions = {function.__qualname__: function for function in whole(sdk)}
    assert {"APIStatusError.__init__", "RawResponse.__init__", "Stream.__init__", "Deliveries.asgi"} <= {*functions}
    for function in functions.values():
        get_type_hints(function)
        inspect.signature(function, eval_str=True)
    error = get_type_hints(functions["APIStatusError.__init__"])
    assert error["response"].__name__ == "Response"
    assert get_type_hints(functions["redact"])["record"].__name__ == "LogRecord"


def test_hints_of_constructors(sdk: Any) -> None:
    for record in records(sdk):
        names = {field.name for field in dataclasses.fields(record)}
        assert get_type_hints(vars(record)["__init__"]).keys() == {*names, "return"}
        assert inspect.signature(record, eval_str=True).parameters.keys() == names


def test_hints_of_methods_for_raw_responses(sdk: Any) -> None:
    raw = import_module(f"{sdk.__name__}._runtime.raw").RawResponse
    package = import_module(f"{sdk.__name__}.resources._raw")
    seen = 0
    for item in pkgutil.iter_modules(package.__path__):
        module = import_module(f"{package.__name__}.{item.name}")
        classes: list[type] = [value for key, value in vars(module).items() if key.endswith("WithRawResponse")]
        members: list[tuple[str, object]] = [pair for class_ in classes for pair in vars(class_).items()]
        for name, method in members:
            if inspect.isfunction(method) and not name.startswith("_"):
                hints = get_type_hints(method)
                assert get_origin(hints.pop("return")) is raw
                assert [*hints] == [*inspect.signature(method).parameters][1:]
                assert method.__name__ == name
                assert inspect.getdoc(method)
                seen += 1
    assert seen > 3


def test_hints_of_aliases(sdk: Any) -> None:
    """A function that is annotated with the name of a type."""
    names = [name for name, value in public(sdk) if not isinstance(value, type) and not callable(value)]
    names += [name for name, _ in public(sdk) if name.endswith("Input")]
    assert "ToolChoiceInput" in names or "MethodInput" in names
    for name in names:
        value = getattr(sdk, name)
        if name[0].isupper() and not name.isupper():

            def function(argument: Any) -> None: ...

            function.__annotations__["argument"] = value
            assert get_type_hints(function)["argument"] == value


def test_pydantic_of_every_record(sdk: Any) -> None:
    for record in records(sdk):
        adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(record)
        assert adapter.json_schema(mode="serialization")


def test_pydantic_of_every_dict(sdk: Any) -> None:
    every = {*dicts(sdk)}
    assert {value.__name__ for value in every} > ({"SchemaDict"} if sdk.__name__ == "chat_sdk" else {"ContactDict"})
    for value in every:
        assert pydantic.TypeAdapter(value).json_schema()


def test_pydantic_reads_and_writes(desk: Service) -> None:
    sdk = desk.sdk
    desk.reply = CONTACT
    ada = desk.client("Desk").contacts.read("c1")
    adapter: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(sdk.Contact)
    again = adapter.validate_json(adapter.dump_json(ada))
    assert again == ada
    assert type(again.channel_identities[1].channel) is sdk.Unrecognized
    assert type(again.manager.manager) is sdk.Contact
    rule = {"every": [{"some": [{"field": "a", "operator": "eq", "value": 1}]}]}
    assert pydantic.TypeAdapter(sdk.EveryDict).validate_python(rule) == rule
    whole = pydantic.TypeAdapter(sdk.ContactDict)
    assert whole.validate_python({"class": "x", "manager": {"class": "y"}}) == {"class": "x", "manager": {"class": "y"}}
    with pytest.raises(pydantic.ValidationError):
        whole.validate_python({"manager": {"tags": 5}})


def test_validated_methods(sdk: Any) -> None:
    for name in [name for name, value in public(sdk) if name.endswith("Resource") and isinstance(value, type)]:
        for key, function in members(getattr(sdk, name)):
            if inspect.isfunction(function) and key[0] != "_":
                pydantic.validate_call(function)


def test_validated_calls(desk: Service) -> None:
    desk.reply = {"id": "c1"}
    create = pydantic.validate_call(desk.client("Desk").contacts.create)
    create(contact={"addresses": [{"city": "B", "geo": {"lat": "1.5", "lon": 2}}], "tags": ["a"]})
    assert desk.body == {"addresses": [{"city": "B", "geo": {"lat": 1.5, "lon": 2}}], "tags": ["a"]}
    with pytest.raises(pydantic.ValidationError):
        create(contact={"addresses": [{"city": 5}]})


def test_fastapi(desk: Service) -> None:
    sdk, app = desk.sdk, FastAPI()
    client = desk.client("Desk")

    def create(contact: Any) -> Any:
        return client.contacts.create(contact=contact)

    def listed() -> Any:
        return client.contacts.list().items

    several: Any = list
    create.__annotations__ = {"contact": sdk.ContactDict, "return": sdk.Contact}
    listed.__annotations__ = {"return": several[sdk.Contact]}
    app.post("/contacts")(create)
    app.get("/contacts")(listed)
    with TestClient(app) as http:
        schemas = http.get("/openapi.json").json()["components"]["schemas"]
        assert {"Contact", "ContactDict", "AddressGeoSource"} <= {name.partition("-")[0] for name in schemas}
        desk.reply = CONTACT
        answer = http.post("/contacts", json={"displayName": "Ada", "addresses": [{"city": "B"}], "class": "gold"})
        assert answer.status_code == 200, answer.text
        assert desk.body == {"displayName": "Ada", "addresses": [{"city": "B"}], "class": "gold"}
        assert answer.json()["channel_identities"][1]["channel"] == "RCS"
        assert answer.json()["manager"]["display_name"] == "Bob"
        assert http.post("/contacts", json={"addresses": [{"street": "S"}]}).status_code == 422
        desk.reply = [{"id": "a"}, {"id": "b"}]
        assert [item["id"] for item in http.get("/contacts").json()] == ["a", "b"]


TURNS = [{"role": "user", "content": [{"type": "text", "text": "hi"}]}, {"role": "user", "content": "x"}]


def test_langchain(chat: Service, desk: Service) -> None:
    chat.reply = {"id": "m", "content": [{"type": "text", "text": "hi"}]}
    create = StructuredTool.from_function(chat.client("Chat").messages.create, name="create", parse_docstring=False)
    assert {"model", "messages", "tools"} <= create.args.keys()
    result = create.invoke({"model": "m", "max_tokens": 5, "messages": TURNS})
    assert type(result) is chat.sdk.Message
    assert chat.body == {"model": "m", "max_tokens": 5, "messages": TURNS}
    desk.reply = {"id": "c1"}
    patched = tool("patch_contact")(desk.client("Desk").contacts.patch)
    patched.invoke({"id": "c1", "addresses": [{"city": "B"}], "preferred": "SMS", "values": {"a": ["b"]}})
    assert desk.body == {"addresses": [{"city": "B"}], "preferred": "SMS", "values": {"a": ["b"]}}
    with pytest.raises(pydantic.ValidationError):
        patched.invoke({"id": "c1", "addresses": [{"street": "S"}]})


def test_langchain_async(chat: Service) -> None:
    chat.reply = {"id": "m", "content": [], "usage": {"input_tokens": 1, "output_tokens": 1}}
    method = chat.client("AsyncChat").messages.create
    create = StructuredTool.from_function(coroutine=method, name="create", description="Create a message.")
    result = asyncio.run(create.ainvoke({"model": "m", "max_tokens": 5, "messages": TURNS}))
    assert type(result) is chat.sdk.Message
    assert chat.body["messages"] == TURNS


def test_langchain_of_every_method(sdk: Any) -> None:
    for name in [name for name in sdk.__all__ if name.endswith("Resource")]:
        for key, function in members(getattr(sdk, name)):
            if inspect.isfunction(function) and key[0] != "_" and not name.startswith("Async"):
                schema: Any = StructuredTool.from_function(function).tool_call_schema
                assert schema.model_json_schema()["type"] == "object"


def test_pydantic_ai(desk: Service, chat: Service) -> None:
    desk.reply = {"id": KEY, "amount": {"amount": 1, "currency": "EUR"}, "method": {}}
    client = desk.client("Desk")
    tools: list[Tool[None]] = [
        Tool(client.payments.create, takes_ctx=False, name="pay"),
        Tool(client.contacts.create, takes_ctx=False, name="create_contact"),
        Tool(client.contacts.search, takes_ctx=False, name="search"),
        Tool(chat.client("AsyncChat").messages.create, takes_ctx=False, name="chat"),
    ]
    schema = json.dumps([item.function_schema.json_schema for item in tools])
    for word in ("CardDict", "channelIdentities", "WHATSAPP", "every", "tool_use_id"):
        assert word in schema
    agent = Agent(TestModel(call_tools=["pay"]), deps_type=type(None), tools=tools)
    agent.run_sync("Pay.")
    assert set(desk.body) >= {"amount", "method"}
    assert desk.body["amount"]["currency"] in ("EUR", "USD")


def test_values_of_an_agent(desk: Service) -> None:
    """What a validator of an annotation makes of JSON is what the method takes."""
    validated = pydantic.validate_call(desk.client("Desk").payments.create)
    desk.reply = {"id": KEY, "amount": {"amount": 1, "currency": "EUR"}, "method": {}}
    arguments = json.loads(
        '{"amount": {"amount": "1.10", "currency": "EUR"}, "method": {"type": "bank", "iban": "x",'
        ' "owner": {"name": "A", "born": "2000-01-31"}, "mandate": "' + KEY + '"}}'
    )
    validated(**arguments)
    assert desk.body["method"]["owner"] == {"name": "A", "born": "2000-01-31"}
    assert json.loads(desk.sent[-1], parse_float=Decimal)["amount"]["amount"] == Decimal("1.10")
    assert str(desk.body["method"]["mandate"]) == KEY
