"""The type `BoletoButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..boleto_button import BoletoButton

_BOLETO_BUTTON_TYPE = _decode.Known("boleto")

_new_boleto_button = _Maker(BoletoButton)


def decode_boleto_button(data: JsonObject, reading: _decode.Reading) -> BoletoButton:
    """Decode a `BoletoButton` from received JSON."""
    type_ = (
        _BOLETO_BUTTON_TYPE[found]
        if type(found := data.get("type")) is str
        else ("boleto" if found is None else reading.required(found, _BOLETO_BUTTON_TYPE, "BoletoButton.type"))
    )
    if type(digitable_line := data.get("digitable_line")) is not str:
        digitable_line = reading.required(digitable_line, _decode.text, "BoletoButton.digitable_line")
    record = _new_boleto_button.blank()
    _new_boleto_button.fill(record, type_, digitable_line, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_boleto_button(value: object) -> JsonInput:
    """Write a `BoletoButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        BoletoButton,
        decode_boleto_button,
        {"type": _wire.known(*_BOLETO_BUTTON_TYPE), "digitable_line": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {BoletoButton: encode_boleto_button}
