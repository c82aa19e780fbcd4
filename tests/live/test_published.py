"""Published signatures, events and responses, read in place from the folder CONNECTOR_FIXTURES.

Without that variable, one skipped test stands for all of them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TypeAlias

import pytest
from pydantic import BaseModel, TypeAdapter
from sinch_live_sdk import APIStatusError, Sinch, WebhookReceiver, WebhookSignatureError, parse_webhook
from sinch_live_sdk import UnknownWebhook as Unknown

from tests.live.conftest import Running
from tests.support.server import json_reply

Use: TypeAlias = Callable[[Sinch], object]
Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"

FOLDER = os.environ.get("CONNECTOR_FIXTURES", "")
MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
AGES = 1e10
"""A tolerance in seconds; published signatures are old."""

PATHS = {
    "sms": ("/webhooks/sinch/sms/delivered", "sms"),
    "conversation": ("/webhooks/sinch/conversation", "conversation"),
    "voice": ("/webhooks/sinch/voice/answered", "callbacks"),
    "verification": ("/webhooks/sinch/verify", "callbacks"),
    "numbers": ("/webhooks/sinch/numbers/updated", "numbers"),
}
"""The path of each product's events, and their signature scheme."""

CALLS: dict[str, Use] = {
    "conversation/v1/contacts/ContactDto": lambda c: c.contact.read("1"),
    "conversation/v1/contacts/ContactGetChannelResponseDto": lambda c: c.contact.read_profile(
        app_id="a", contact_id="c", channel="MESSENGER"
    ),
    "conversation/v1/contacts/ContactListResponseDtoPage": lambda c: c.contact.list().items,
    "conversation/v1/contacts/ListIdentityConflictsResponseDtoPage": lambda c: c.contact.list_conflicts().items,
    "conversation/v1/messages/ConversationMessage": lambda c: c.conversation.read("1"),
    "conversation/v1/messages/response/MessagesListResponse-page-": lambda c: c.conversation.list().items,
    "conversation/v1/messages/response/SendMessageResponseDto": lambda c: c.conversation.send(
        app_id="a", contact_id="c", text="t"
    ),
    "numbers/v1/active/active-numbers-get": lambda c: c.numbers.read("+1"),
    "numbers/v1/active/active-numbers-list": lambda c: c.numbers.list(region_code="US", type="LOCAL").items,
    "numbers/v1/active/": lambda c: c.numbers.read("+1"),
    "numbers/v1/available/available-numbers-get": lambda c: c.numbers.check("+1"),
    "numbers/v1/available/available-numbers-list": lambda c: c.numbers.search(region_code="US", type="LOCAL").items,
    "numbers/v1/errors/rent-response": lambda c: c.numbers.rent("+1"),
    "sms/v1/batches/response/DryRunResponseDto": lambda c: c.sms.dry_run(to=["+1"], body="b"),
    "sms/v1/batches/response/ListBatchesResponseDtoPage": lambda c: c.sms.list().items,
    "sms/v1/batches/response/MediaResponseDto": lambda c: c.sms.create_media(to=["+1"], url="https://acme.example"),
    "sms/v1/batches/MediaBodyDto": lambda c: c.sms.create_media(to=["+1"], url="https://acme.example"),
    "sms/v1/batches/response/": lambda c: c.sms.read("1"),
    "sms/v1/deliveryreports/response/": lambda c: c.sms.list_reports().items,
    "sms/v1/deliveryreports/Batch": lambda c: c.sms.delivery_report("1"),
    "sms/v1/deliveryreports/Recipient": lambda c: c.sms.recipient_report("1", "+1"),
    "verification/v1/report/": lambda c: c.verify.report_sms("1", code="c"),
    "verification/v1/start/": lambda c: c.verify.create(number="+1"),
    "verification/v1/status/": lambda c: c.verify.read("1"),
    "voice/v1/callouts/": lambda c: c.voice.create(to="+1"),
    "voice/v1/calls/": lambda c: c.voice.read("1"),
}
"""The call for each published response, by the beginning of the file name; the first match counts."""

REQUESTS: dict[str, Use] = {
    "conversation/v1/contacts/ContactCreateRequestDto.json": lambda c: c.contact.create(
        channel="MMS", identity="+1", app_id="a", display_name="d", language="AR", email="e", external_id="x",
        metadata="m", channel_priority=["MMS"],
    ),
    "conversation/v1/contacts/ContactUpdateRequestDto.json": lambda c: c.contact.update(
        "1", display_name="d", language="AR", email="e", external_id="x", metadata="m", channel_priority=["MMS"],
    ),
    "conversation/v1/contacts/ContactMergeRequestDto.json": lambda c: c.contact.merge("1", source_id="2"),
    "conversation/v1/contacts/ContactGetChannelProfileByContactRequestDto.json": lambda c: c.contact.read_profile(
        app_id="a", contact_id="1", channel="MESSENGER"
    ),
    "conversation/v1/messages/request/SendTextMessageRequestDto.json": lambda c: c.conversation.send(
        app_id="a", contact_id="1", text="t", channel_priority_order=["SMS"], callback_url="u", message_metadata="m",
        correlation_id="i", ttl="1s", queue="HIGH_PRIORITY", processing_strategy="DEFAULT",
    ),
    "numbers/v1/active/active-numbers-update-request.json": lambda c: c.numbers.update(
        "+1", display_name="d", sms_service_plan_id="p", campaign_id="c", voice_type="RTC", voice_app_id="a",
        callback_url="u",
    ),
    "sms/v1/batches/request/TextRequestDto.json": lambda c: c.sms.create(
        to=["+1"], body="b", from_="+2", delivery_report="none", send_at=MOMENT, expire_at=MOMENT, callback_url="u",
        client_reference="r", feedback_enabled=False, flash_message=True, truncate_concat=True,
        max_number_of_message_parts=1,
    ),
    "sms/v1/batches/request/BinaryRequestDto.json": lambda c: c.sms.create_binary(
        to=["+1"], body=b"b", udh="u", from_="+2", delivery_report="none", client_reference="r"
    ),
    "sms/v1/batches/request/MediaRequestDto.json": lambda c: c.sms.create_media(
        to=["+1"], url="u", message="m", subject="s", from_="+2", delivery_report="none", client_reference="r"
    ),
    "verification/v1/report/VerificationReportRequestSmsDto.json": lambda c: c.verify.report_sms("1", code="c"),
    "verification/v1/report/VerificationReportRequestFlashCallDto.json": lambda c: c.verify.report_flashcall(
        "1", cli="c"
    ),
    "verification/v1/report/VerificationReportRequestPhoneCallDto.json": lambda c: c.verify.report_callout(
        "1", code="c"
    ),
    "verification/v1/report/VerificationReportRequestWhatsAppDto.json": lambda c: c.verify.report_whatsapp(
        "1", code="c"
    ),
    "verification/v1/start/request/VerificationStartRequestDataDto.json": lambda c: c.verify.create(
        number="+1", method="seamless", reference="r", custom="c"
    ),
    "verification/v1/start/request/VerificationStartRequestSmsDto.json": lambda c: c.verify.create(
        number="+1", method="sms", reference="r", custom="c", sms_code_type="Alphanumeric", sms_expiry="01:02:03"
    ),
    "verification/v1/start/request/VerificationStartRequestFlashCallDto.json": lambda c: c.verify.create(
        number="+1", method="flashcall", flash_call_dial_timeout=17
    ),
    "verification/v1/start/request/VerificationStartRequestPhoneCallDto.json": lambda c: c.verify.create(
        number="+1", method="callout", callout_locale="fr-FR"
    ),
    "verification/v1/start/request/VerificationStartRequestWhatsAppDto.json": lambda c: c.verify.create(
        number="+1", method="whatsapp", whatsapp_code_type="Alphanumeric"
    ),
    "voice/v1/callouts/CalloutRequestTtsDto.json": lambda c: c.voice.create(
        to="u", to_type="username", from_="+2", text="t", prompts="p", locale="en-US", custom="c", dtmf="1",
        enable_ace=True, enable_dice=True, enable_pie=True,
    ),
    "voice/v1/callouts/CalloutRequestConferenceDto.json": lambda c: c.voice.create_conference(
        to="+1", from_="+2", conference_id="i", greeting="g", locale="en-US", music="music2", max_duration=32,
        custom="c", enable_ace=True, enable_dice=True, enable_pie=True,
    ),
    "voice/v1/callouts/CalloutRequestCustomDto.json": lambda c: c.voice.create_custom(
        to="+1", from_="+2", ice="i", ace="a", pie="p", max_duration=32, custom="c", dtmf="1"
    ),
    "voice/v1/calls/request/CallUpdateRequestDto.json": lambda c: c.voice.update(
        "1", action={"name": "hangup"}, instructions=[{"name": "sendDtmf"}]
    ),
}  # fmt: skip
"""Calls with every argument that a published request shows."""

ERRORS: dict[str, tuple[Use, str]] = {
    "numbers/v1/errors/error-trial-account.json": (lambda c: c.numbers.rent("+1"), "PERMISSION_DENIED"),
    "numbers/v1/errors/not-found-error.json": (lambda c: c.numbers.rent("+1"), "NOT_FOUND"),
    "sms/v1/error-response.json": (lambda c: c.sms.read("1"), "syntax_invalid_parameter_format"),
    "verification/v1/error-response.json": (lambda c: c.verify.read("1"), "40400"),
}

WRAPPERS: dict[str, Callable[[Json], Json]] = {
    "numbers/v1/active/ScheduledVoice": lambda part: {"voiceConfiguration": {"scheduledVoiceProvisioning": part}},
    "numbers/v1/active/SmsConfiguration": lambda part: {"smsConfiguration": part},
    "numbers/v1/active/VoiceConfiguration": lambda part: {"voiceConfiguration": part},
    "sms/v1/batches/MediaBodyDto": lambda part: {"body": part},
    "verification/v1/start/LinkDto": lambda part: {"_links": part},
    "conversation/v1/contacts/IdentityConflictsDto": lambda part: {"conflicts": [part]},
}
"""The JSON around the fragments of responses."""

NOT_SERVED = {
    "auth/BearerAuthResponse.json": "the token endpoint's: test_a_token",
    "numbers/v1/emergency-address.json": "emergency addresses have no operation",
    "numbers/v1/response/validate-address-response-no-match.json": "emergency addresses have no operation",
    "numbers/v1/response/validate-address-response.json": "emergency addresses have no operation",
    "numbers/v1/eventdestinations/event-destination-response.json": "the project's event destination has no operation",
    "numbers/v1/regions/available-regions-list.json": "the list of regions has no operation",
}
"""Responses that nothing here reads, with the reason. Answers of a receiver are not responses of the API."""


class Entry(BaseModel):
    """An entry of the index."""

    api: str
    kind: str
    note: str = ""


class Vector(BaseModel):
    """A signed delivery and its secret."""

    name: str
    product: str
    secret: str
    headers: dict[str, str]
    body: str
    key: str | None = None
    path: str | None = None


_INDEX = TypeAdapter(dict[str, Entry])
_VECTORS = TypeAdapter(list[Vector])


@cache
def _index() -> dict[str, Entry]:
    path = Path(FOLDER) / "index.json"
    return _INDEX.validate_json(path.read_bytes()) if FOLDER and path.exists() else {}


def _files(*kinds: str) -> list[str]:
    return [name for name, entry in _index().items() if entry.kind in kinds]


def _vectors() -> list[Vector]:
    path = Path(FOLDER).parent / "signing-vectors.json"
    return _VECTORS.validate_json(path.read_bytes()) if FOLDER and path.exists() else []


def _json(name: str) -> Json:
    value: Json = json.loads((Path(FOLDER) / name).read_bytes())
    return value


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
    assert REQUESTS.keys() <= set(_files("request"))


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
    wrap = next((wrap for start, wrap in WRAPPERS.items() if name.startswith(start)), None)
    if wrap is not None and _index()[name].note.startswith("fragment"):
        whole = wrap(_json(name))
        assert isinstance(whole, dict)
        reply: Json = {"id": "1", "phoneNumber": "+1", **whole}
    else:
        reply = _json(name)
    sinch.server.answer = lambda _: json_reply(reply)
    listed = "conversation/v1/contacts/ListIdentityConflictsResponseDtoPage"
    start = listed if "IdentityConflictsDto" in name else name
    call = next(call for begin, call in CALLS.items() if start.startswith(begin))
    with sinch.client().with_options(project_auth="basic", strict=True) as client:
        assert call(client) is not None


@pytest.mark.parametrize("name", [name for name in _files("request") if name in REQUESTS])
def test_published_requests(name: str, sinch: Running) -> None:
    """Every sent value has its key and type in the published request."""
    sinch.server.answer = lambda _: json_reply({"id": "1", "callId": "1", "phoneNumber": "1", "message_id": "1"})
    with sinch.client().with_options(project_auth="basic") as client:
        REQUESTS[name](client)
    sent: Json = json.loads(sinch.server.take()[-1].body)
    assert list(_strange(sent, _json(name), "")) == []


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


@pytest.mark.parametrize("name", _files("response")[:1] and ["auth/BearerAuthResponse.json"])
def test_a_token(name: str, sinch: Running) -> None:
    token = _json(name)
    assert isinstance(token, dict)
    sinch.server.answer = lambda request: json_reply(token if "oauth2" in request.target else {"id": "1"})
    with sinch.client() as client:
        client.contact.read("1")
    assert sinch.server.take()[-1].header("authorization") == f"Bearer {token['access_token']}"
