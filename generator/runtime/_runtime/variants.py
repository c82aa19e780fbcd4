"""Values of unions that the connector does not know."""

from dataclasses import dataclass

from .values import JsonValue


@dataclass(frozen=True, slots=True)
class UnknownVariant:
    """A value that is none of the types that the connector knows there: `raw` as the server sent it, and its tag."""

    tag: str | None
    raw: JsonValue
