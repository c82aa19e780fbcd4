"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "AvailableNumber": (
        '{"description":"A number that can be rented.","type":"object","properties":{"phoneNumber":{"type":"string",'
        '"description":"The number, in E.164 with its plus"},"regionCode":{"type":["string","null"],'
        '"description":"Its country, ISO 3166-1 alpha-2"},"type":{"type":["string","null"],"examples":["MOBILE",'
        '"LOCAL","TOLL_FREE"],"description":"Its kind"},"capability":{"type":["array","null"],"items":{"type":"string",'
        '"examples":["SMS","VOICE"]},"description":"What it can do"},'
        '"setupPrice":{"anyOf":[{"$ref":"#/$defs/money/Money"},{"type":"null"}],"description":"What is paid once"},'
        '"monthlyPrice":{"anyOf":[{"$ref":"#/$defs/money/Money"},{"type":"null"}],'
        '"description":"The rent for each month"},"paymentIntervalMonths":{"type":["integer","null"],'
        '"description":"Months between payments"},"supportingDocumentationRequired":{"type":["boolean","null"],'
        '"description":"Whether papers have to be shown first"}}}'
    ),
}
"""The schema of each type, as it is received."""
