"""The type `Boleto` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..boleto import Boleto

_new_boleto = _Maker(Boleto)


def decode_boleto(data: JsonObject, reading: _decode.Reading) -> Boleto:
    """Decode a `Boleto` from received JSON."""
    if type(digitable_line := data.get("digitable_line")) is not str:
        digitable_line = reading.required(digitable_line, _decode.text, "Boleto.digitable_line")
    record = _new_boleto.blank()
    _new_boleto.fill(record, digitable_line, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_boleto(value: object) -> JsonInput:
    """Write a `Boleto`, or a mapping of its members, as JSON."""
    return _encode.record(value, Boleto, decode_boleto, {"digitable_line": _encode.Member(_wire.text, needed=True)})


ENCODERS: dict[type, object] = {Boleto: encode_boleto}
