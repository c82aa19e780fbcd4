"""A conversation with a tool: asked, streamed, answered; then a batch and a file."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import assert_never

from parley_sdk import (
    AsyncParley,
    BlockDelta,
    InputDelta,
    MessageStart,
    MessageStop,
    Parley,
    TextBlock,
    TextDelta,
    ToolUseBlock,
    UnknownVariant,
)
from parley_sdk.types import InputMessageDict, ToolDict

WEATHER: ToolDict = {"name": "weather", "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}}}


def ask(client: Parley, messages: list[InputMessageDict]) -> list[InputMessageDict]:
    """Ask once, and return the conversation with the answer and the results of its tools."""
    message = client.messages.create(model="parley-2", messages=messages, tools=[WEATHER], thinking_budget=1000)
    for block in message.content or ():
        match block:
            case TextBlock():
                messages.append({"role": "assistant", "content": block.text})
            case ToolUseBlock():
                result = json.dumps({"degrees": 21, "city": block.input.get("city")})
                messages.append(
                    {"role": "user", "content": [{"type": "tool_result", "tool_use_id": block.id, "content": result}]}
                )
            case UnknownVariant():
                pass
            case _:
                assert_never(block)
    return messages


def say(client: Parley, prompt: str) -> str:
    """The text of an answer, piece by piece."""
    said = ""
    with client.messages.stream(model="parley-2", messages=[{"role": "user", "content": prompt}]) as events:
        for event in events:
            match event:
                case MessageStart():
                    assert event.message.id
                case BlockDelta():
                    match event.delta:
                        case TextDelta():
                            said += event.delta.text
                        case InputDelta() | UnknownVariant():
                            pass
                        case _:
                            assert_never(event.delta)
                case MessageStop() | UnknownVariant():
                    break
                case _:
                    assert_never(event)
    return said


async def tally(url: str) -> int:
    """The tokens that a batch took."""
    async with AsyncParley(key="k", base_url=url) as client:
        return sum([m.usage.output_tokens or 0 async for m in client.messages.batches.results("b1") if m.usage])


def main(url: str, folder: Path) -> None:
    """Use all of it."""
    with Parley(key="k", base_url=url) as client:
        assert len(ask(client, [{"role": "user", "content": "Is it warm in Rome?"}])) == 2
        assert say(client, "Hello") == ""
        client.files.upload("notes.txt", content=[b"one ", b"two"])
        with client.files.download("f1") as data:
            data.save(folder / "notes.txt")
        assert (folder / "notes.txt").read_bytes() == b"content"
    assert asyncio.run(tally(url)) == 1
