"""What SMS, voice, verification, numbers and fax have of their own: bodies of two kinds, lists with commas, answers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal

import httpx
import pytest
from sinch_live_sdk import (
    OMIT,
    AuthenticationError,
    CallMenu,
    FaxIncoming,
    HangupAction,
    InboundMediaSms,
    MenuOption,
    RequestedSms,
    RunMenuAction,
    SayInstruction,
    SmsRecipientReport,
    Svaml,
    VerificationAnswer,
    VerifyRequested,
    VoiceIncoming,
    WebhookReceiver,
)

from tests.live import bodies, standin
from tests.live.bodies import Json
from tests.live.conftest import Running
from tests.support.server import json_reply

NUMBER = "+15551230001"


def sent(sinch: Running) -> dict[str, Json]:
    """Return the JSON of the last request."""
    body: dict[str, Json] = json.loads(sinch.server.take()[-1].body)
    return body


def answered(receiver: WebhookReceiver, path: str, body: Mapping[str, object]) -> dict[str, object]:
    """Return the answer to a delivery."""
    transport = httpx.WSGITransport(receiver.wsgi())
    with httpx.Client(transport=transport, base_url="http://here") as client:
        reply: dict[str, object] = client.post(path, json=body).raise_for_status().json()
    return reply


# --- SMS ---


def test_a_received_media_message_has_its_body_in_strict_mode(sinch: Running) -> None:
    with sinch.client().with_options(strict=True) as client:
        media = client.sms.list_inbound(page_size=3).items[1]
    assert isinstance(media, InboundMediaSms)
    assert media.body is not None
    assert media.body.media is not None
    assert (media.body.message, media.body.media[0].status, media.body.media[0].code) == ("A cat", "Uploaded", 0)


def test_statuses_and_codes_are_one_parameter_each(sinch: Running) -> None:
    with sinch.client() as client:
        client.sms.delivery_report("b1", status=["Delivered", "Failed"], code=[0, 401])
        client.sms.list_reports(status=["Queued", "Expired"], code=[400])
    targets = [request.target.partition("?")[2] for request in sinch.server.take()]
    assert targets == ["status=Delivered,Failed&code=0,401", "status=Queued,Expired&code=400"]


def test_a_dry_run_says_what_is_shown_of_recipients(sinch: Running) -> None:
    with sinch.client() as client:
        client.sms.dry_run(to=[NUMBER], body="Hello", per_recipient=True, number_of_recipients=5)
    request = sinch.server.take()[-1]
    assert request.target.endswith("/batches/dry_run?per_recipient=true&number_of_recipients=5")
    assert json.loads(request.body) == {"to": [NUMBER], "body": "Hello", "type": "mt_text"}


def test_an_update_resets_what_is_none_and_leaves_the_rest(sinch: Running) -> None:
    sinch.server.answer = lambda _: json_reply(bodies.batch("b1"))
    with sinch.client() as client:
        client.sms.update("b1", expire_at=None, callback_url=OMIT, to_add=[NUMBER])
    assert sent(sinch) == {"to_add": [NUMBER], "type": "mt_text", "expire_at": None}


def test_reports_are_of_one_class_read_or_delivered(sinch: Running) -> None:
    with sinch.client() as client:
        read = client.sms.recipient_report("b1", NUMBER)
    receiver = WebhookReceiver(verify=False)
    body = json.dumps({**bodies.recipient_report("b1", NUMBER), "status": "Failed", "code": 402}).encode()
    event = receiver.receive("/webhooks/sinch/sms/delivered", {}, body)
    assert isinstance(event, SmsRecipientReport)
    assert type(event) is type(read)
    assert (event.status, event.code) == ("Failed", 402)


def test_the_list_of_batches_says_how_many_there_are(sinch: Running) -> None:
    with sinch.client() as client:
        page = client.sms.list(page_size=2)
    assert (page.envelope.count, page.envelope.page, len(page.items)) == (3, 0, 2)


# --- voice ---

MENU = Svaml(
    instructions=[SayInstruction(text="Hello", locale="en-US")],
    action=RunMenuAction(
        main_menu="main",
        menus=[CallMenu(id="main", main_prompt="#tts[Press 1]", options=[MenuOption(dtmf="1", action="return")])],
    ),
)


def test_instructions_of_a_callout_are_a_text(sinch: Running) -> None:
    with sinch.client() as client:
        client.voice.create_custom(
            to=NUMBER, ice=MENU, ace={"action": {"name": "hangup"}}, pie="https://acme.example/p"
        )
    callout = sent(sinch)["customCallout"]
    assert isinstance(callout, dict)
    assert json.loads(str(callout["ice"]))["action"]["menus"][0]["options"] == [{"dtmf": "1", "action": "return"}]
    assert callout["ace"] == '{"action":{"name":"hangup"}}'
    assert callout["pie"] == "https://acme.example/p"


def test_an_incoming_call_is_answered_by_instructions() -> None:
    receiver = WebhookReceiver(verify=False)

    @receiver.on(VoiceIncoming)
    def answer(call: VoiceIncoming) -> Svaml:
        assert call.user_rate is not None
        assert call.call_headers is not None
        assert (call.cli, call.rdnis, call.user_rate.amount) == ("+1", "+2", Decimal("0.01"))
        assert [(header.key, header.value) for header in call.call_headers] == [("k", "v")]
        return MENU

    body = {
        "event": "ice",
        "callid": "c",
        "cli": "+1",
        "rdnis": "+2",
        "userRate": {"currencyId": "USD", "amount": 0.01},
        "callHeaders": [{"key": "k", "value": "v"}],
    }
    reply = answered(receiver, "/webhooks/sinch/voice/answered", body)
    assert reply["instructions"] == [{"name": "say", "text": "Hello", "locale": "en-US"}]


def test_the_settings_of_apps_are_on_a_host_of_their_own(sinch: Running) -> None:
    with sinch.client() as client:
        client.voice.applications.unassign_number(number=NUMBER, capability="voice")
    request = sinch.server.take()[-1]
    assert (request.method, request.target) == ("DELETE", "/v1/configuration/numbers")
    assert json.loads(request.body) == {"number": NUMBER, "capability": "voice"}


def test_a_hangup_is_its_name() -> None:
    assert HangupAction().json() == {"name": "hangup"}


# --- verification ---


@pytest.mark.parametrize("way", ["basic", "signed", "public"])
def test_a_verification_proves_the_app_in_three_ways(way: str, sinch: Running) -> None:
    with sinch.client() as made:
        client = {
            "basic": made,
            "signed": made.with_options(verification_auth="signed"),
            "public": made.with_options(verification_auth="public"),
        }[way]
        client.verify.create(number=NUMBER, method="sms")
        assert client.verify.read("v1").id == "v1"
    first = sinch.server.take()[0]
    authorization = first.header("authorization") or ""
    key = standin.APPLICATION_KEY
    assert authorization.split(" ")[0].lower() == ("basic" if way == "basic" else "application")
    assert (authorization == f"Application {key}") == (way == "public")
    assert (first.header("x-timestamp") is not None) == (way == "signed")


def test_a_wrong_signature_is_refused(sinch: Running) -> None:
    with (
        sinch.client().with_options(verification_auth="signed", application_secret="d3Jvbmc=") as client,
        pytest.raises(AuthenticationError),
    ):
        client.verify.read("v1")


def test_voice_calls_can_be_signed(sinch: Running) -> None:
    with sinch.client().with_options(voice_auth="signed") as client:
        client.voice.create(to=NUMBER, text="Hello")
        assert client.voice.read("c1").id == "c1"


def test_a_verification_is_allowed_by_the_answer() -> None:
    receiver = WebhookReceiver(verify=False)

    @receiver.on(VerifyRequested)
    def allow(event: VerifyRequested) -> VerificationAnswer:
        assert event.identity is not None
        assert (event.method, event.identity.endpoint) == ("sms", NUMBER)
        return VerificationAnswer(action="allow", sms=RequestedSms(code="1234", accept_language=["en-US"]))

    body = {"event": "VerificationRequestEvent", "id": "v", "method": "sms"}
    delivery = {**body, "identity": {"type": "number", "endpoint": NUMBER}}
    reply = answered(receiver, "/webhooks/sinch/verify", delivery)
    assert reply == {"action": "allow", "sms": {"code": "1234", "acceptLanguage": ["en-US"]}}


# --- fax ---


@pytest.mark.parametrize("url", ["https://acme.example/a.pdf", ["https://acme.example/a.pdf"]])
def test_documents_of_a_fax_are_a_text_or_a_list(url: str | list[str], sinch: Running) -> None:
    sinch.server.answer = lambda _: json_reply({**bodies.fax("f1"), "contentUrl": url})
    with sinch.client().with_options(strict=True, project_auth="basic") as client:
        assert client.fax.read("f1").content_url == url
        client.fax.send(to=NUMBER, content_url=url)
    assert sent(sinch)["contentUrl"] == url


def test_a_received_fax_comes_whole() -> None:
    event = {"event": "INCOMING_FAX", "fax": bodies.fax("f1"), "file": "JVBERi0xLjc=", "fileType": "PDF"}
    received = WebhookReceiver(verify=False).receive("/webhooks/sinch/fax", {}, json.dumps(event).encode())
    assert isinstance(received, FaxIncoming)
    assert received.fax is not None
    assert received.fax.price is not None
    assert (received.fax.id, received.fax.price.amount, received.file) == ("f1", Decimal("0.07"), b"%PDF-1.7")


def test_faxes_of_a_time_are_asked_for_by_comparison(sinch: Running) -> None:
    with sinch.client() as client:
        client.fax.list(create_time="2026-05")
    assert sinch.server.take()[-1].query == [("createTime", "2026-05")]
