"""The type `AgentLeftEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..agent_left_event import AgentLeftEvent
from . import agent as _agent_json

_new_agent_left_event = _Maker(AgentLeftEvent)


def decode_agent_left_event(data: JsonObject, reading: _decode.Reading) -> AgentLeftEvent:
    """Decode an `AgentLeftEvent` from received JSON."""
    agent = reading.required_record(data.get("agent"), _agent_json.decode_agent, "AgentLeftEvent.agent")
    record = _new_agent_left_event.blank()
    _new_agent_left_event.fill(record, agent, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_agent_left_event(value: object) -> JsonInput:
    """Write an `AgentLeftEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, AgentLeftEvent, decode_agent_left_event, {"agent": _encode.Member(_agent_json.encode_agent, needed=True)}
    )


ENCODERS: dict[type, object] = {AgentLeftEvent: encode_agent_left_event}
