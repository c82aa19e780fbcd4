"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "Reason": (
        '{"description":"Why something failed.","type":"object","additionalProperties":false,'
        '"properties":{"code":{"type":"string","enum":["UNKNOWN","INTERNAL_ERROR","RATE_LIMITED",'
        '"RECIPIENT_INVALID_CHANNEL_IDENTITY","RECIPIENT_NOT_REACHABLE","RECIPIENT_NOT_OPTED_IN",'
        '"OUTSIDE_ALLOWED_SENDING_WINDOW","CHANNEL_FAILURE","CHANNEL_BAD_CONFIGURATION",'
        '"CHANNEL_CONFIGURATION_MISSING","MEDIA_TYPE_UNSUPPORTED","MEDIA_TOO_LARGE","MEDIA_NOT_REACHABLE",'
        '"NO_CHANNELS_LEFT","TEMPLATE_NOT_FOUND","TEMPLATE_INSUFFICIENT_PARAMETERS",'
        '"TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION","DELIVERY_TIMED_OUT","DELIVERY_REJECTED_DUE_TO_POLICY",'
        '"CONTACT_NOT_FOUND","BAD_REQUEST","UNKNOWN_APP","NO_CHANNEL_IDENTITY_FOR_CONTACT","CHANNEL_REJECT",'
        '"NO_PERMISSION","NO_PROFILE_AVAILABLE","UNSUPPORTED_OPERATION"],"description":"The code of the API"},'
        '"description":{"type":"string","description":"The code in words"},"sub_code":{"type":"string",'
        '"enum":["UNSPECIFIED_SUB_CODE","ATTACHMENT_REJECTED","MEDIA_TYPE_UNDETERMINED","INACTIVE_SENDER"],'
        '"description":"More about the code"},"channel_code":{"type":"string",'
        '"description":"The code of the channel"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Reason": (
        '{"description":"Why something failed.","type":"object","properties":{"code":{"type":["string","null"],'
        '"examples":["UNKNOWN","INTERNAL_ERROR","RATE_LIMITED","RECIPIENT_INVALID_CHANNEL_IDENTITY",'
        '"RECIPIENT_NOT_REACHABLE","RECIPIENT_NOT_OPTED_IN","OUTSIDE_ALLOWED_SENDING_WINDOW","CHANNEL_FAILURE",'
        '"CHANNEL_BAD_CONFIGURATION","CHANNEL_CONFIGURATION_MISSING","MEDIA_TYPE_UNSUPPORTED","MEDIA_TOO_LARGE",'
        '"MEDIA_NOT_REACHABLE","NO_CHANNELS_LEFT","TEMPLATE_NOT_FOUND","TEMPLATE_INSUFFICIENT_PARAMETERS",'
        '"TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION","DELIVERY_TIMED_OUT","DELIVERY_REJECTED_DUE_TO_POLICY",'
        '"CONTACT_NOT_FOUND","BAD_REQUEST","UNKNOWN_APP","NO_CHANNEL_IDENTITY_FOR_CONTACT","CHANNEL_REJECT",'
        '"NO_PERMISSION","NO_PROFILE_AVAILABLE","UNSUPPORTED_OPERATION"],"description":"The code of the API"},'
        '"description":{"type":["string","null"],"description":"The code in words"},"sub_code":{"type":["string",'
        '"null"],"examples":["UNSPECIFIED_SUB_CODE","ATTACHMENT_REJECTED","MEDIA_TYPE_UNDETERMINED","INACTIVE_SENDER"],'
        '"description":"More about the code"},"channel_code":{"type":["string","null"],'
        '"description":"The code of the channel"}}}'
    ),
}
"""The schema of each type, as it is received."""
