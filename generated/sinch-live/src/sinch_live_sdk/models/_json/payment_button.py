"""The type `PaymentButton` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..boleto_button import BoletoButton
from ..payment_link_button import PaymentLinkButton
from ..pix_button import PixButton
from . import boleto_button as _boleto_button_json
from . import payment_link_button as _payment_link_button_json
from . import pix_button as _pix_button_json


def decode_payment_button(
    data: JsonValue, reading: _decode.Reading
) -> PixButton | PaymentLinkButton | BoletoButton | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: PixButton | PaymentLinkButton | BoletoButton | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "pix_dynamic_code":
        found = _pix_button_json.decode_pix_button(members, reading)
    elif tag == "payment_link":
        found = _payment_link_button_json.decode_payment_link_button(members, reading)
    elif tag == "boleto":
        found = _boleto_button_json.decode_boleto_button(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_payment_button(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            PixButton: _pix_button_json.encode_pix_button,
            PaymentLinkButton: _payment_link_button_json.encode_payment_link_button,
            BoletoButton: _boleto_button_json.encode_boleto_button,
        },
        tags={
            "pix_dynamic_code": _pix_button_json.encode_pix_button,
            "payment_link": _payment_link_button_json.encode_payment_link_button,
            "boleto": _boleto_button_json.encode_boleto_button,
        },
        tag=("type",),
    )
    return write(value)
