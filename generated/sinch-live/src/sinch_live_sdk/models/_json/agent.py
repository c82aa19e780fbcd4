"""The type `Agent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..agent import Agent

_AGENT_TYPE = _decode.Known("UNKNOWN_AGENT_TYPE", "HUMAN", "BOT")

_new_agent = _Maker(Agent)


def decode_agent(data: JsonObject, reading: _decode.Reading) -> Agent:
    """Decode an `Agent` from received JSON."""
    if type(display_name := data.get("display_name")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "Agent.display_name")
    type_ = (
        _AGENT_TYPE[found]
        if type(found := data.get("type")) is str
        else (None if found is None else reading.optional(found, _AGENT_TYPE, "Agent.type"))
    )
    if type(picture_url := data.get("picture_url")) is not str and picture_url is not None:
        picture_url = reading.optional(picture_url, _decode.text, "Agent.picture_url")
    record = _new_agent.blank()
    _new_agent.fill(record, display_name, type_, picture_url, data)
    return record


def encode_agent(value: object) -> JsonInput:
    """Write an `Agent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Agent,
        decode_agent,
        {"display_name": _wire.text, "type": _wire.known(*_AGENT_TYPE), "picture_url": _wire.text},
    )


ENCODERS: dict[type, object] = {Agent: encode_agent}
