"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "SvamlInstruction": (
        '{"description":"What is done before the action.",'
        '"anyOf":[{"allOf":[{"$ref":"#/$defs/play_files_instruction/PlayFilesInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"playFiles"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/say_instruction/SayInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"say"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/send_dtmf_instruction/SendDtmfInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"sendDtmf"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/set_cookie_instruction/SetCookieInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"setCookie"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/answer_instruction/AnswerInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"answer"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/start_recording_instruction/StartRecordingInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"startRecording"}},"required":["name"]}]},'
        '{"allOf":[{"$ref":"#/$defs/stop_recording_instruction/StopRecordingInstruction"},{"type":"object",'
        '"properties":{"name":{"const":"stopRecording"}},"required":["name"]}]}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
