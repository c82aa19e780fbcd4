"""Frameworks of agents take every operation of a large package, and their calls come through."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from langchain_core.tools import StructuredTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic_ai import Agent, Tool
from pydantic_ai.messages import ModelMessage, ModelResponse, TextPart, ToolCallPart, ToolReturnPart
from pydantic_ai.models.function import AgentInfo, FunctionModel
from pydantic_ai.models.test import TestModel
from sinch_live_sdk import Sinch, tools

OPERATIONS = tools.select(effects=("reads", "changes", "destroys", "spends"))
SEND = {"to": ["+15551230001"], "body": "Hello"}
BATCH = {"id": "batch-1", "type": "mt_text", "to": ["15551230001"], "body": "Hello"}


@pytest.fixture
def sent() -> list[httpx.Request]:
    """The requests that were sent."""
    return []


@pytest.fixture
def client(sent: list[httpx.Request]) -> Sinch:
    """A client whose server answers with a batch."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(201, json=BATCH)

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Sinch(service_plan_id="plan", service_plan_token="token", http_client=http)


def test_langchain_takes_every_operation(client: Sinch, sent: list[httpx.Request]) -> None:
    def made(operation: tools.Operation) -> StructuredTool:
        def run(**arguments: Any) -> Any:
            return operation.call(client, arguments)

        return StructuredTool(
            name=operation.tool_name, description=operation.summary, args_schema=operation.input_schema, func=run
        )

    known = {operation.name: made(operation) for operation in OPERATIONS}
    for operation in OPERATIONS:
        function: dict[str, Any] = convert_to_openai_tool(known[operation.name])["function"]
        assert list(function["parameters"]["properties"]) == [parameter.name for parameter in operation.parameters]
    assert known["sms.create"].invoke(SEND) == BATCH
    assert [request.url.path for request in sent] == ["/xms/v1/plan/batches"]


def test_pydantic_ai_takes_every_operation() -> None:
    called: set[str] = set()

    def made(operation: tools.Operation) -> Tool:
        def run(**arguments: Any) -> str:
            called.add(operation.name)
            return "done"

        return Tool.from_schema(run, operation.tool_name, operation.summary, operation.input_schema)

    Agent(TestModel(), tools=[made(operation) for operation in OPERATIONS]).run_sync("Do everything.")
    assert called == {operation.name for operation in OPERATIONS}


def test_a_model_is_told_what_is_wrong_and_tries_again(client: Sinch, sent: list[httpx.Request]) -> None:
    operation = tools.get("sms.create")

    def run(**arguments: Any) -> Any:
        try:
            return operation.call(client, arguments)
        except tools.InvalidArgumentsError as error:
            return str(error)

    def model(messages: list[ModelMessage], _: AgentInfo) -> ModelResponse:
        results: list[Any] = [
            part.content for message in messages for part in message.parts if isinstance(part, ToolReturnPart)
        ]
        match results:
            case []:
                return ModelResponse([ToolCallPart("sms_create", {"to": "+15551230001", "bdy": "Hello"})])
            case [str(refusal)]:
                assert "bdy" in refusal
                assert "body" in refusal
                return ModelResponse([ToolCallPart("sms_create", SEND)])
            case _:
                return ModelResponse([TextPart(str(results[-1]["id"]))])

    tool = Tool.from_schema(run, operation.tool_name, operation.summary, operation.input_schema)
    assert Agent(FunctionModel(model), tools=[tool]).run_sync("Say hello.").output == "batch-1"
    assert len(sent) == 1
