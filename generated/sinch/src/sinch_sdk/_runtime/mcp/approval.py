"""The approval of one call by a person: bound to the call, for some minutes, and spent once."""

from __future__ import annotations

import hmac
from hashlib import sha256
from secrets import token_bytes, token_hex
from time import monotonic

from ..tools.operation import Operation
from ..values import JsonObject, JsonValue, is_mapping
from ..wire import json_text

LIFETIME = 300
"""Seconds until an approval expires."""

CONFIRM = "confirm"
"""The prompt for a person."""

_LONGEST_SHOWN = 4_000
_WHY = {"spends": "It spends money.", "destroys": "It destroys something."}


def digest(*parts: JsonValue) -> str:
    """Return the digest of a call's canonical JSON."""
    return sha256(json_text(_sorted([*parts])).encode("utf-8", "surrogatepass")).hexdigest()


def question(operation: Operation, arguments: JsonValue, *, again: bool) -> JsonObject:
    """Return the parameters of an elicitation: a form with one box to tick."""
    why = _WHY.get(operation.effect, "A second call would do it again.")
    warning = " AN EARLIER CALL WITH THESE ARGUMENTS MAY HAVE BEEN CARRIED OUT." if again else ""
    return {
        "mode": "form",
        "message": f"Carry out {operation.name}? {operation.summary} {why}{warning}\nArguments: {_shown(arguments)}",
        "requestedSchema": {
            "type": "object",
            "properties": {CONFIRM: {"type": "boolean", "title": f"Carry out {operation.name}", "default": False}},
            "required": [CONFIRM],
        },
    }


def refusal(answer: object) -> str | None:
    """Return why an answer does not approve the call; `None` if it does."""
    action = answer.get("action") if is_mapping(answer) else None
    content = answer.get("content") if is_mapping(answer) else None
    if action == "accept" and is_mapping(content) and content.get(CONFIRM) is True:
        return None
    if action in ("accept", "decline", "cancel"):
        return "The person did not approve it. Don't call it again unless they ask for it."
    return "The host gave no answer of a person."


class Approvals:
    """Approvals that a host carries: signed, so that none is forged or changed."""

    def __init__(self) -> None:
        self._key = token_bytes(32)
        self._spent: dict[str, float] = {}

    def opened(self, call: str) -> str:
        """Return an open approval for a call."""
        text = f"{token_hex(16)}.{monotonic() + LIFETIME:.3f}.{call}"
        return f"{text}.{self._signature(text)}"

    def spend(self, state: object, call: str) -> str | None:
        """Use up an approval for a call; return the reason if it is not valid."""
        text, _, signature = state.rpartition(".") if isinstance(state, str) else ("", "", "")
        if not (text.isascii() and signature.isascii() and hmac.compare_digest(self._signature(text), signature)):
            return "The approval is not one of this server."
        nonce, _, rest = text.partition(".")
        expiry, _, approved = rest.rpartition(".")
        now = monotonic()
        if float(expiry) < now:
            return "The approval has expired: call again."
        if approved != call:
            return "The approval is of another call: call again."
        self._spent = {key: end for key, end in self._spent.items() if end >= now}
        if nonce in self._spent:
            return "The approval was used before: call again."
        self._spent[nonce] = float(expiry)
        return None

    def _signature(self, text: str) -> str:
        return hmac.new(self._key, text.encode("ascii"), sha256).hexdigest()


def _sorted(value: JsonValue) -> JsonValue:
    if isinstance(value, list):
        return [*map(_sorted, value)]
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return value


def _shown(arguments: JsonValue) -> str:
    """Arguments for a person to read: no invisible characters, and omissions are named."""
    text = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in json_text(arguments))
    if len(text) <= _LONGEST_SHOWN:
        return text
    half = _LONGEST_SHOWN // 2
    return f"{text[:half]} [... {len(text) - 2 * half} characters are not shown ...] {text[-half:]}"
