"""Signature schemes, and the parts of a request that they sign."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator import ir
from generator.findings import Findings, Place
from generator.findings.hints import did_you_mean
from generator.format.spec import SignatureSpec
from generator.ir import names

_KEYS = {
    "hmac": (
        "hash", "encoding", "header", "prefix", "signed", "nonce", "timestamp", "timestamp_prefix", "timestamp_unit",
        "secret",
    ),
    "application": ("header", "timestamp"),
    "standard-webhooks": ("header", "nonce", "timestamp"),
}  # fmt: skip
"""The keys that an overlay may set, by method."""

_DEFAULTS: dict[str, dict[str, str]] = {
    "hmac": {},
    "application": {"header": "authorization", "timestamp": "x-timestamp"},
    "standard-webhooks": {
        "header": "webhook-signature",
        "nonce": "webhook-id",
        "timestamp": "webhook-timestamp",
    },
}

_HASHES = (
    "sha256", "sha1", "sha512", "sha224", "sha384", "sha3_224", "sha3_256", "sha3_384", "sha3_512", "blake2b",
    "blake2s", "md5",
)  # fmt: skip
"""Hash functions of fixed length that every Python has."""

_HOLE = re.compile(r"\{([^{}]*)\}")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HOLES = ("body", "path", "method", "nonce", "timestamp")


def signature(
    name: str, spec: SignatureSpec, prefix: str, place: Place, findings: Findings, *, of_requests: bool = False
) -> ir.Signature:
    """A signature scheme, with the defaults of its method; one of our own requests need not sign the body."""
    for key in sorted(spec.model_fields_set - {"method", *_KEYS[spec.method]}):
        if key in SignatureSpec.model_fields:
            at = (place / (SignatureSpec.model_fields[key].alias or key)).name
            findings.add("unused-key", f"the method {spec.method!r} reads no {key!r}", at, hint=f"remove {key}")
    if spec.hash not in _HASHES:
        findings.add(
            "bad-signature",
            f"{spec.hash!r} is not a supported hash function",
            place / "hash",
            hint=did_you_mean(spec.hash, list(_HASHES)),
        )
    headers = {**_DEFAULTS[spec.method], **_headers(spec, place, findings)}
    if spec.method == "hmac" and spec.timestamp_prefix is not None:
        _check_beside(spec, place, findings)
        headers |= {"timestamp": headers["header"]} if "header" in headers else {}
    if spec.method == "hmac" and "timestamp_unit" in spec.model_fields_set and "timestamp" not in headers:
        message, hint = "`timestamp_unit` has no effect without a header of a time stamp", 'timestamp = "x-timestamp"'
        findings.add("unused-key", message, (place / "timestampUnit").name, hint=hint)
    if "header" not in headers:
        findings.add("missing-key", "hmac needs 'header'", place, hint='header = "x-signature"')
    return ir.Signature(
        name=name,
        method=spec.method,
        variable=names.variable(prefix, f"{names.snake(name)}_secret"),
        hash=spec.hash,
        encoding=spec.encoding,
        header=headers.get("header", ""),
        prefix=spec.prefix,
        signed=tuple(_signed(spec, headers, place, findings, of_requests)) if spec.method == "hmac" else (),
        nonce=headers.get("nonce"),
        timestamp=headers.get("timestamp"),
        timestamp_prefix=spec.timestamp_prefix or "",
        timestamp_unit=spec.timestamp_unit,
        secret=spec.secret,
        place=place,
    )


def _check_beside(spec: SignatureSpec, place: Place, findings: Findings) -> None:
    """Check the keys of a time stamp in the header of the signature."""
    here = place / "timestampPrefix"
    if spec.timestamp is not None:
        message = "the time stamp is in the header of the signature, after `timestamp_prefix`"
        findings.add("unused-key", message, (place / "timestamp").name, hint="remove timestamp")
    if not spec.timestamp_prefix or set(", ;") & set(spec.timestamp_prefix):
        message = "a prefix of the time stamp is a text without a comma, a semicolon or a space"
        findings.add("bad-signature", message, here, hint='timestamp_prefix = "t="')
    elif spec.timestamp_prefix == spec.prefix:
        message = "the time stamp and the signature have the same prefix"
        findings.add("bad-signature", message, here, hint='prefix = "v1="')


def _headers(spec: SignatureSpec, place: Place, findings: Findings) -> dict[str, str]:
    headers = {"header": spec.header, "nonce": spec.nonce, "timestamp": spec.timestamp}
    lowered: dict[str, str] = {}
    for key, value in headers.items():
        if value is None:
            continue
        if not _HEADER.fullmatch(value):
            findings.add(
                "bad-signature", f"{value!r} is not a valid header name", place / key, hint=f'{key} = "x-{key}"'
            )
        lowered[key] = value.lower()
    return lowered


def _signed(
    spec: SignatureSpec, headers: Mapping[str, str], place: Place, findings: Findings, of_requests: bool
) -> Iterator[ir.SignedPart]:
    text, at = spec.signed, place / "signed" if "signed" in spec.model_fields_set else place
    used: set[str] = set()
    end = 0
    for hole in _HOLE.finditer(text):
        if hole.start() > end:
            yield "text", text[end : hole.start()]
        end = hole.end()
        part = _part(spec, hole[1], headers, at.at(hole.start()), findings)
        if part is not None:
            used.update((hole[1], part[1]))
            yield part
    if end < len(text):
        yield "text", text[end:]
    stray = next(
        (match.start() for match in re.finditer(r"[{}]", _HOLE.sub(lambda hole: " " * len(hole[0]), text))), -1
    )
    if stray >= 0:
        findings.add("bad-signature", "a brace without its pair", at.at(stray), hint="{body}")
    if "body" not in used and not of_requests:
        findings.add("bad-signature", "the body is not signed", at, hint='signed = "{body}"')
    for key in ("nonce", "timestamp"):
        if key in headers and headers[key] not in used and key not in used:
            is_beside = key == "timestamp" and spec.timestamp_prefix is not None
            findings.add(
                "bad-signature",
                f"the {key} is not signed, so that anyone can change it",
                place / ("timestampPrefix" if is_beside else key),
                hint=f"write {{{key}}} in `signed`, or remove {'timestamp_prefix' if is_beside else key}",
            )


def _part(
    spec: SignatureSpec, hole: str, headers: Mapping[str, str], at: Place, findings: Findings
) -> ir.SignedPart | None:
    match hole:
        case "body" | "path" | "method":
            return hole, ""
        case "timestamp" if spec.timestamp_prefix is not None:
            return hole, ""
        case "nonce" | "timestamp":
            if hole in headers:
                return "header", headers[hole]
            findings.add("bad-signature", f"no key names the header of the {hole}", at, hint=f'{hole} = "x-{hole}"')
        case _:
            kind, _, name = hole.partition(":")
            if kind == "header" and _HEADER.fullmatch(name):
                return "header", name.lower()
            findings.add(
                "bad-signature",
                f"{{{hole}}} is not a part of the request that can be signed",
                at,
                hint=did_you_mean(hole, [*_HOLES, "header:name"]),
            )
    return None
