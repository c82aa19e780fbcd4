"""Published signatures, events and responses, read in place from the folder CONNECTOR_FIXTURES.

Without that variable, one skipped test stands for all of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter
from sinch_live_sdk import APIStatusError, WebhookReceiver, WebhookSignatureError, parse_webhook
from sinch_live_sdk import UnknownWebhook as Unknown

from tests.live import published
from tests.live.conftest import Running
from tests.live.published import CALLS, NOT_SERVED, PATHS, REQUESTS, Entry, Json, Use
from tests.support.server import json_reply

FOLDER = os.environ.get("CONNECTOR_FIXTURES", "")
AGES = 1e10
"""A tolerance in seconds; published signatures are old."""

ERRORS: dict[str, tuple[Use, str]] = {
    "numbers/v1/errors/error-trial-account.json": (lambda c: c.numbers.rent("+1"), "PERMISSION_DENIED"),
    "numbers/v1/errors/not-found-error.json": (lambda c: c.numbers.rent("+1"), "NOT_FOUND"),
    "sms/v1/error-response.json": (lambda c: c.sms.read("1"), "syntax_invalid_parameter_format"),
    "verification/v1/error-response.json": (lambda c: c.verify.read("1"), "40400"),
}


class Vector(BaseModel):
    """A signed delivery and its secret."""

    name: str
    product: str
    secret: str
    headers: dict[str, str]
    body: str
    key: str | None = None
    path: str | None = None


_VECTORS = TypeAdapter(list[Vector])


@cache
def _index() -> dict[str, Entry]:
    return published.index(Path(FOLDER)) if FOLDER else {}


def _files(*kinds: str) -> list[str]:
    return [name for name, entry in _index().items() if entry.kind in kinds]


def _vectors() -> list[Vector]:
    path = Path(FOLDER).parent / "signing-vectors.json"
    return _VECTORS.validate_json(path.read_bytes()) if FOLDER and path.exists() else []


def _json(name: str) -> Json:
    body = published.body(Path(FOLDER), name)
    return published.whole(name, body) if _index()[name].is_fragment else body


def _replies() -> list[str]:
    mine = "sinchevents/"
    names = [name for name in _files("response", "list-page") if mine not in name and name not in NOT_SERVED]
    return names + [name for name in _files("webhook") if "also the reply" in _index()[name].note]


VECTORS = {vector.name: vector for vector in _vectors()}


def test_the_published_files_are_at_hand() -> None:
    if not FOLDER:
        pytest.skip("CONNECTOR_FIXTURES names no folder: published signatures, events and replies were not run")
    assert len(VECTORS) >= 5
    assert len(_files("webhook")) >= 35
    assert len(_replies()) >= 62
    assert len(_files("error")) >= 4
    assert all(any(name.startswith(start) for name in _files("request")) for start in REQUESTS)


@pytest.mark.parametrize("name", VECTORS)
def test_published_signatures(name: str) -> None:
    vector = VECTORS[name]
    path, scheme = PATHS[vector.product]
    secret = f"{vector.key}:{vector.secret}" if vector.key else vector.secret
    body = vector.body.encode()
    receiver = WebhookReceiver({scheme: secret}, tolerance=AGES)
    event = receiver.receive(path, vector.headers, body, signed_path=vector.path)
    assert not isinstance(event, Unknown)
    assert event.raw == json.loads(body)
    with pytest.raises(WebhookSignatureError):
        WebhookReceiver({scheme: secret}, tolerance=AGES).receive(
            path, vector.headers, body + b" ", signed_path=vector.path
        )


@pytest.mark.parametrize("name", _files("webhook"))
def test_published_events(name: str) -> None:
    body = (Path(FOLDER) / name).read_bytes()
    product = _index()[name].api
    path, _ = PATHS[product]
    event = parse_webhook(path, body)
    assert not isinstance(event, Unknown)
    assert event.raw == json.loads(body)
    document = json.loads(body)
    text = json.dumps({"a key of tomorrow": [1, {"b": None}], **document}).encode()
    later = parse_webhook(path, text)
    assert type(later) is type(event)
    assert later.raw == json.loads(text)


@pytest.mark.parametrize("name", _replies())
def test_published_replies(name: str, sinch: Running) -> None:
    """Strict mode reads each response: every field has the type of its annotation."""
    reply = _json(name)
    if _index()[name].is_fragment:
        assert isinstance(reply, dict)
        reply = {"id": "1", "phoneNumber": "+1", **reply}
    sinch.server.answer = lambda _: json_reply(reply)
    call = published.use(CALLS, name)
    assert call is not None
    with sinch.client().with_options(project_auth="basic", strict=True) as client:
        assert call(client) is not None


@pytest.mark.parametrize("name", [name for name in _files("request") if published.use(REQUESTS, name)])
def test_published_requests(name: str, sinch: Running) -> None:
    """Every sent value has its key and type in the published request."""
    sinch.server.answer = lambda _: json_reply({"id": "1", "callId": "1", "phoneNumber": "1", "message_id": "1"})
    with sinch.client().with_options(project_auth="basic") as client:
        call = published.use(REQUESTS, name)
        assert call is not None
        call(client)
    sent: dict[str, Json] = json.loads(sinch.server.take()[-1].body)
    known = _json(name)
    if _index()[name].is_fragment and isinstance(known, dict):
        sent = {key: value for key, value in sent.items() if key in known}
    assert list(_strange(sent, known, "")) == []


def _strange(sent: Json, known: Json, place: str) -> Iterator[str]:
    """Yield each sent value whose key or type the published request does not have."""
    if isinstance(sent, dict) and isinstance(known, dict):
        for key, value in sent.items():
            if key in known:
                yield from _strange(value, known[key], f"{place}/{key}")
            elif place.rpartition("/")[2] not in ("action", "instructions", "channel_properties"):
                yield f"{place}/{key}"
    elif isinstance(sent, list) and isinstance(known, list):
        for item in sent:
            yield from _strange(item, known[-1], f"{place}/*")
    elif type(sent) is not type(known):
        yield f"{place}: {type(sent).__name__}, not {type(known).__name__}"


@pytest.mark.parametrize("name", _files("error"))
def test_published_errors(name: str, sinch: Running) -> None:
    sinch.server.answer = lambda _: json_reply(_json(name), 403)
    call, code = ERRORS[name]
    with (
        sinch.client().with_options(project_auth="basic") as client,
        pytest.raises(APIStatusError) as raised,
    ):
        call(client)
    assert raised.value.code == code
    assert raised.value.message
    assert raised.value.body == _json(name)
    assert raised.value.data is not None


@pytest.mark.parametrize("name", _files("response")[:1] and ["auth/BearerAuthResponse.json"])
def test_a_token(name: str, sinch: Running) -> None:
    token = _json(name)
    assert isinstance(token, dict)
    sinch.server.answer = lambda request: json_reply(token if "oauth2" in request.target else {"id": "1"})
    with sinch.client() as client:
        client.contact.read("1")
    assert sinch.server.take()[-1].header("authorization") == f"Bearer {token['access_token']}"
