"""The base of every record and payload."""

from __future__ import annotations

from dataclasses import dataclass, field

from .values import JsonObject


def _empty() -> JsonObject:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What the server sent, with typed fields for what the connector describes.

    `raw` is the JSON object that the fields came from (the first one, where the server sent an array).
    """

    raw: JsonObject = field(default_factory=_empty, repr=False, compare=False)
