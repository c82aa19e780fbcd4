"""Challenges: requests of a sender before it delivers, to check that the receiver expects it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NoReturn

from ...errors import ConfigurationError, WebhookParseError, WebhookSignatureError
from ..decode import find
from ..values import JsonObject, JsonValue
from .answers import Answer, Question
from .delivery import Delivery

_LONGEST = 4096
"""Characters of a challenge."""

_MOST_PARAMETERS = 100


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge in the query, or in the body of a POST; it is answered with its own text, alone or as JSON.

    `token` is where it has the verify token, which the environment variable `variable` holds too.
    """

    query: str | None = None
    body: tuple[str, ...] = ()
    token: tuple[str, ...] = ()
    variable: str = ""
    answer: Literal["text", "json"] = "text"

    def ask(self, delivery: Delivery, tokens: Sequence[str]) -> None:
        """Raise the `Question` of a request without a body whose query has the challenge."""
        if self.query is None or delivery.body:
            return
        asked = _parameters(delivery.query)
        challenge = asked.get(self.query)
        if challenge:
            self._check(asked.get(self.token[0]) if self.token else None, tokens)
            self._answer(challenge, {self.query: challenge})

    def ask_in_body(self, data: JsonObject, tokens: Sequence[str]) -> None:
        """Raise the `Question` of a body that has the challenge."""
        challenge = find(data, *self.body) if self.body else None
        if isinstance(challenge, str) and challenge:
            self._check(find(data, *self.token), tokens)
            answer: JsonValue = challenge
            for name in reversed(self.body):
                answer = {name: answer}
            self._answer(challenge, answer)

    def _check(self, token: JsonValue, tokens: Sequence[str]) -> None:
        if not self.token:
            return
        if not tokens:
            raise ConfigurationError(
                f"the verify token is missing: pass verify_token=..., or set {self.variable} in the environment"
            )
        sent = _bytes(token) if isinstance(token, str) else b""
        if not any(hmac.compare_digest(_bytes(known), sent) for known in tokens):
            raise WebhookSignatureError("the verify token of the challenge is missing or wrong")

    def _answer(self, challenge: str, whole: JsonValue) -> NoReturn:
        if len(challenge) > _LONGEST:
            raise WebhookParseError(f"the challenge is longer than {_LONGEST} characters")
        if self.answer == "json":
            raise Question(Answer(200, json.dumps(whole).encode("ascii")))
        raise Question(Answer(200, _bytes(challenge), "text/plain; charset=utf-8", _AS_SENT))


_AS_SENT = (("x-content-type-options", "nosniff"),)
"""Headers that keep browsers from rendering a sender's text as a page."""


def _parameters(query: str) -> Mapping[str, str]:
    from urllib.parse import parse_qsl

    try:
        return dict(parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS))
    except ValueError:
        raise WebhookParseError(f"the query has more than {_MOST_PARAMETERS} parameters") from None


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")
