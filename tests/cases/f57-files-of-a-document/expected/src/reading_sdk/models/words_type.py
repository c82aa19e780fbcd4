"""The type `Words`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Words(_Record):
    limit: int | None = None

    kind: int | None = None

    no: bool | None = None

    on: str | None = None

    n1: str | None = None

    thing: Schemas | None = None

    inner: Inner | None = None

    whole_file: Whole | None = None

    odd: WithSlashAndSpace | None = None

    local: Local | None = None

    remote: JsonValue | None = None

    missing: JsonValue | None = None

    no_file: JsonValue | None = None

    outside: JsonValue | None = None

    circle: JsonValue | None = None

    no_text: JsonValue | None = None


from .inner import Inner  # noqa: E402
from .local import Local  # noqa: E402
from .schemas import Schemas  # noqa: E402
from .whole import Whole  # noqa: E402
from .with_slash_and_space import WithSlashAndSpace  # noqa: E402
