"""Deliveries as URL-encoded forms."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import WebhookParseError
from ..jsontext import load, no_constant
from ..values import JsonObject, JsonValue


@dataclass(frozen=True, slots=True)
class Form:
    """The members of a form that hold JSON, and those that are lists, sent once for each value. The others are text."""

    json: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()

    def load(self, body: bytes | str) -> JsonObject:
        """Parse a form. A member that is not the JSON it should be stays text; one that is sent twice is a list."""
        from urllib.parse import parse_qsl

        try:
            text = body if isinstance(body, str) else body.decode("utf-8")
            fields = "&".join(filter(None, text.split("&")))
            pairs = parse_qsl(fields, keep_blank_values=True, strict_parsing=True, errors="strict")
        except ValueError:
            raise WebhookParseError("the delivery is not a URL-encoded form") from None
        values: dict[str, list[JsonValue]] = {}
        for name, value in pairs:
            values.setdefault(name, []).append(_json(value) if name in self.json else value)
        return {
            name: several if len(several) > 1 or name in self.lists else several[0] for name, several in values.items()
        }


def _json(text: str) -> JsonValue:
    try:
        return load(text, no_constant)
    except (ValueError, RecursionError):
        return text
