"""The type `AgentJoinedEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..agent_joined_event import AgentJoinedEvent
from . import agent as _agent_json

_new_agent_joined_event = _Maker(AgentJoinedEvent)


def decode_agent_joined_event(data: JsonObject, reading: _decode.Reading) -> AgentJoinedEvent:
    """Decode an `AgentJoinedEvent` from received JSON."""
    agent = reading.required_record(data.get("agent"), _agent_json.decode_agent, "AgentJoinedEvent.agent")
    record = _new_agent_joined_event.blank()
    _new_agent_joined_event.fill(record, agent, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_agent_joined_event(value: object) -> JsonInput:
    """Write an `AgentJoinedEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AgentJoinedEvent,
        decode_agent_joined_event,
        {"agent": _encode.Member(_agent_json.encode_agent, needed=True)},
    )


ENCODERS: dict[type, object] = {AgentJoinedEvent: encode_agent_joined_event}
