"""Values of unions that the connector does not know."""

from dataclasses import dataclass

from .values import JsonValue


@dataclass(frozen=True, slots=True)
class UnknownVariant:
    """A value of no known type of its union: `raw` as the server sent it, and its tag."""

    tag: str | None
    raw: JsonValue
