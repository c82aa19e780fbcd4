"""The records and events of `conversation.consents`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConsentIdentity(_Record):
    """A conversation consent."""

    identity: str
    """The address."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConsentAuditRecord(_Record):
    """What has happened."""

    origin: Literal["ORIGIN_API", "ORIGIN_MO"] | Unrecognized | None = None
    """Where it came from."""

    operation: Literal["OPERATION_INSERT", "OPERATION_UPDATE", "OPERATION_DELETE"] | Unrecognized | None = None
    """What was done."""

    list_type: Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized | None = None
    """The list."""

    project_id: str | None = None
    """The project."""

    app_id: str | None = None
    """The app."""

    datetime: IsoDateTime | None = None
    """When."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConsentAudit(_Record):
    """What `conversation.consents.read_audit_records` returns."""

    identity: ConsentIdentity | None = None
    """The address."""

    audit_records: list[ConsentAuditRecord] | None = None
    """What has happened."""
