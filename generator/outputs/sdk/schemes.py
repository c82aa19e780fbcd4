"""Signature schemes as arguments of the runtime's classes."""

from __future__ import annotations

from typing import assert_never

from generator import ir
from generator.python.code import Code, literal


def scheme_arguments(item: ir.Signature) -> tuple[str, dict[str, Code]]:
    """The class of a scheme, and its arguments."""
    keywords: dict[str, object] = {"header": item.header}
    match item.method:
        case "hmac":
            kind = "Hmac"
            keywords |= {"signed": item.signed, "hash": item.hash, "encoding": item.encoding, "secret": item.secret}
            optional = {"prefix": item.prefix, "nonce": item.nonce, "timestamp": item.timestamp}
            keywords |= {key: value for key, value in optional.items() if value}
            keywords |= {"timestamp_prefix": item.timestamp_prefix} if item.timestamp_prefix else {}
            keywords |= {"timestamp_unit": item.timestamp_unit} if item.timestamp_unit != "s" else {}
        case "application":
            kind = "Application"
            keywords |= {"timestamp": item.timestamp}
        case "standard-webhooks":
            kind = "StandardWebhooks"
            keywords |= {"nonce": item.nonce, "timestamp": item.timestamp}
        case _:
            assert_never(item.method)
    return kind, {key: literal(value) for key, value in keywords.items()}


def sample(item: ir.Signature) -> str:
    """An example secret in the form of the scheme."""
    match item.method:
        case "hmac":
            return "c2VjcmV0" if item.secret == "base64" else "secret"  # noqa: S105  an encoding
        case "application":
            return "key:c2VjcmV0"
        case "standard-webhooks":
            return "whsec_c2VjcmV0"
        case _:
            assert_never(item.method)
