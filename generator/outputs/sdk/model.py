"""The module of a resource's records and payloads: their dataclasses, and what reads them from JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator import ir
from generator.outputs.sdk.decoder import DecoderView, decoder
from generator.python.imports import STANDARD, Available, runtime
from generator.text.prose import docstring


@dataclass(frozen=True, slots=True)
class RecordView:
    """A dataclass, as it was rendered, and its decoder."""

    name: str
    code: str
    decoder: DecoderView


@dataclass(frozen=True, slots=True)
class ModelView:
    """The module of a resource's records."""

    module: str
    docstring: str
    records: tuple[RecordView, ...]
    available: Available


def model(resource: ir.Resource, owned: Sequence[ir.Record], code: Mapping[str, str]) -> ModelView:
    """The view of a resource's records."""
    return ModelView(
        resource.module,
        docstring(f"What the service sends about `{resource.wire}`.", 0),
        tuple(RecordView(record.name, code[record.name], decoder(record)) for record in owned),
        {**STANDARD, **runtime(".._runtime")},
    )
