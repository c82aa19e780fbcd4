"""Every operation of every resource, with both clients, over a real socket: accepted by the stand-in, typed result."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.live import conversations, outdated
from tests.live.conftest import Running
from tests.live.rows import Row, both, listed
from tests.support.packages import compiled

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
NUMBER = "+15551230001"


ROWS: dict[str, Row] = {
    **conversations.ROWS,
    **outdated.ROWS,
    "sms.list": listed(lambda c: c.sms.list(start_date=MOMENT), lambda c: c.sms.list(start_date=MOMENT)).give(
        lambda batches: [batch.id for batch in batches] == ["batch-1", "batch-2", "batch-3"]
    ),
    "sms.read": both(lambda c: c.sms.read("b1"), lambda c: c.sms.read("b1")).give(
        lambda batch: (batch.id, batch.to, batch.from_, batch.canceled) == ("b1", ["15551230001"], "15551230002", False)
    ),
    "sms.create": both(
        lambda c: c.sms.create(to=[NUMBER], body='He said "hi"\n', from_="Acme", send_at=MOMENT, flash_message=False),
        lambda c: c.sms.create(to=[NUMBER], body='He said "hi"\n', from_="Acme", send_at=MOMENT, flash_message=False),
    ).give(
        lambda batch: (
            (batch.to, batch.body, batch.from_, batch.send_at, batch.type)
            == (["15551230001"], 'He said "hi"\n', "Acme", MOMENT, "mt_text")
        )
    ),
    "sms.create_binary": both(
        lambda c: c.sms.create_binary(to=[NUMBER], body=b"\x00\x01", udh="050003"),
        lambda c: c.sms.create_binary(to=[NUMBER], body=b"\x00\x01", udh="050003"),
    ).give(lambda batch: (batch.body, batch.udh, batch.type) == ("AAE=", "050003", "mt_binary")),
    "sms.create_media": both(
        lambda c: c.sms.create_media(to=[NUMBER], url="https://acme.example/a.png", message="Look"),
        lambda c: c.sms.create_media(to=[NUMBER], url="https://acme.example/a.png", message="Look"),
    ).give(
        lambda batch: (
            (batch.url, batch.message, batch.subject, batch.created_at)
            == ("https://acme.example/a.png", "Look", None, MOMENT.replace(microsecond=123000))
        )
    ),
    "sms.dry_run": both(
        lambda c: c.sms.dry_run(to=[NUMBER], body="Hello"), lambda c: c.sms.dry_run(to=[NUMBER], body="Hello")
    ).give(lambda run: run.number_of_messages + 1 == 2 and run.per_recipient is not None),
    "sms.cancel": both(lambda c: c.sms.cancel("b1"), lambda c: c.sms.cancel("b1")).give(lambda batch: batch.canceled),
    "sms.delivery_report": both(
        lambda c: c.sms.delivery_report("b1", type="full", status=["Delivered"], code=[0, 401]),
        lambda c: c.sms.delivery_report("b1", type="full", status=["Delivered"], code=[0, 401]),
    ).give(lambda report: [item["status"] for item in report.statuses or []] == ["Delivered", "Dispatched"]),
    "sms.recipient_report": both(
        lambda c: c.sms.recipient_report("b1", NUMBER), lambda c: c.sms.recipient_report("b1", NUMBER)
    ).give(lambda report: (report.batch_id, report.recipient, report.code) == ("b1", "15551230001", 0)),
    "sms.list_reports": listed(lambda c: c.sms.list_reports(), lambda c: c.sms.list_reports()).give(
        lambda reports: [report.status for report in reports] == ["Delivered"] * 3
    ),
    "sms.list_inbound": listed(lambda c: c.sms.list_inbound(), lambda c: c.sms.list_inbound()).give(
        lambda messages: [message.id for message in messages] == ["in-1", "in-2", "in-3"]
    ),
    "sms.read_inbound": both(lambda c: c.sms.read_inbound("in-9"), lambda c: c.sms.read_inbound("in-9")).give(
        lambda message: (message.id, message.body) == ("in-9", "Hi")
    ),
    "voice.read": both(lambda c: c.voice.read("c1"), lambda c: c.voice.read("c1")).give(
        lambda call: (call.id, call.to, call.duration, call.debit, call.timestamp) == ("c1", NUMBER, 14, 0.36, MOMENT)
    ),
    "voice.create": both(
        lambda c: c.voice.create(to=NUMBER, from_="+15551230002", text="Hello", locale="en-US", enable_ace=True),
        lambda c: c.voice.create(to=NUMBER, from_="+15551230002", text="Hello", locale="en-US", enable_ace=True),
    ).give(lambda call: call.id == "call-1"),
    "voice.create_conference": both(
        lambda c: c.voice.create_conference(to=NUMBER, conference_id="conf-1", max_duration=60),
        lambda c: c.voice.create_conference(to=NUMBER, conference_id="conf-1", max_duration=60),
    ).give(lambda call: call.id == "call-1"),
    "voice.create_custom": both(
        lambda c: c.voice.create_custom(to="ada", to_type="username", ice='{"action": {"name": "hangup"}}'),
        lambda c: c.voice.create_custom(to="ada", to_type="username", ice='{"action": {"name": "hangup"}}'),
    ).give(lambda call: call.id == "call-1"),
    "voice.update": both(
        lambda c: c.voice.update("c1", action={"name": "hangup"}),
        lambda c: c.voice.update("c1", action={"name": "hangup"}),
    ).give(lambda nothing: nothing is None),
    "verify.create": both(
        lambda c: c.verify.create(number=NUMBER, method="flashcall", flash_call_dial_timeout=20),
        lambda c: c.verify.create(number=NUMBER, method="flashcall", flash_call_dial_timeout=20),
    ).give(lambda started: (started.id, started.interception_timeout, started.cli_filter) == ("ver-1", 45, "(.*)42")),
    "verify.read": both(lambda c: c.verify.read("v1"), lambda c: c.verify.read("v1")).give(
        lambda found: (
            (found.id, found.number, found.price, found.verified_at)
            == ("v1", NUMBER, 0.03, MOMENT.replace(microsecond=123456))
        )
    ),
    "verify.read_by_number": both(
        lambda c: c.verify.read_by_number("sms", NUMBER), lambda c: c.verify.read_by_number("sms", NUMBER)
    ).give(lambda found: found.number == NUMBER),
    "verify.read_by_reference": both(
        lambda c: c.verify.read_by_reference("order-8"), lambda c: c.verify.read_by_reference("order-8")
    ).give(lambda found: found.reference == "order-8"),
    "verify.report_sms": both(
        lambda c: c.verify.report_sms("v1", code="1234"), lambda c: c.verify.report_sms("v1", code="1234")
    ).give(lambda report: report.status == "SUCCESSFUL"),
    "verify.report_flashcall": both(
        lambda c: c.verify.report_flashcall("v1", cli=NUMBER), lambda c: c.verify.report_flashcall("v1", cli=NUMBER)
    ).give(lambda report: report.method == "flashcall"),
    "verify.report_callout": both(
        lambda c: c.verify.report_callout("v1", code="1234"), lambda c: c.verify.report_callout("v1", code="1234")
    ).give(lambda report: report.method == "callout"),
    "verify.report_whatsapp": both(
        lambda c: c.verify.report_whatsapp("v1", code="1234"), lambda c: c.verify.report_whatsapp("v1", code="1234")
    ).give(lambda report: report.method == "whatsapp"),
    "verify.report_sms_by_number": both(
        lambda c: c.verify.report_sms_by_number(NUMBER, code="1234"),
        lambda c: c.verify.report_sms_by_number(NUMBER, code="1234"),
    ).give(lambda report: report.id == "ver-1"),
    "verify.report_flashcall_by_number": both(
        lambda c: c.verify.report_flashcall_by_number(NUMBER, cli=NUMBER),
        lambda c: c.verify.report_flashcall_by_number(NUMBER, cli=NUMBER),
    ).give(lambda report: report.method == "flashcall"),
    "verify.report_callout_by_number": both(
        lambda c: c.verify.report_callout_by_number(NUMBER, code="1234"),
        lambda c: c.verify.report_callout_by_number(NUMBER, code="1234"),
    ).give(lambda report: report.method == "callout"),
    "verify.report_whatsapp_by_number": both(
        lambda c: c.verify.report_whatsapp_by_number(NUMBER, code="1234"),
        lambda c: c.verify.report_whatsapp_by_number(NUMBER, code="1234"),
    ).give(lambda report: report.method == "whatsapp"),
    "numbers.search": listed(
        lambda c: c.numbers.search(
            region_code="US", type="LOCAL", capabilities=["SMS", "VOICE"], number_pattern="206", search_pattern="START"
        ),
        lambda c: c.numbers.search(
            region_code="US", type="LOCAL", capabilities=["SMS", "VOICE"], number_pattern="206", search_pattern="START"
        ),
    ).give(lambda numbers: [(number.phone_number, number.monthly_price) for number in numbers][1][1] == "0.80"),
    "numbers.check": both(lambda c: c.numbers.check(NUMBER), lambda c: c.numbers.check(NUMBER)).give(
        lambda number: (number.phone_number, number.capability) == (NUMBER, ["SMS", "VOICE"])
    ),
    "numbers.rent": both(
        lambda c: c.numbers.rent(NUMBER, sms_service_plan_id="plan-1", voice_type="RTC", voice_app_id="app-1"),
        lambda c: c.numbers.rent(NUMBER, sms_service_plan_id="plan-1", voice_type="RTC", voice_app_id="app-1"),
    ).give(
        lambda number: (
            (
                number.phone_number,
                number.service_plan_id,
                number.scheduled_service_plan_id,
                number.sms_provisioning_status,
            )
            == (NUMBER, "", "plan-1", "WAITING")
        )
    ),
    "numbers.rent_any": both(
        lambda c: c.numbers.rent_any(region_code="US", type="LOCAL", capabilities=["SMS"], number_pattern="206"),
        lambda c: c.numbers.rent_any(region_code="US", type="LOCAL", capabilities=["SMS"], number_pattern="206"),
    ).give(lambda number: number.phone_number == "+12065550100"),
    "numbers.list": listed(
        lambda c: c.numbers.list(region_code="US", type="LOCAL"),
        lambda c: c.numbers.list(region_code="US", type="LOCAL"),
    ).give(lambda numbers: [number.expire_at for number in numbers] == [None] * 3),
    "numbers.read": both(lambda c: c.numbers.read(NUMBER), lambda c: c.numbers.read(NUMBER)).give(
        lambda number: (number.amount, number.currency_code, number.payment_interval_months) == ("0.80", "EUR", 1)
    ),
    "numbers.update": both(
        lambda c: c.numbers.update(NUMBER, display_name="Front desk"),
        lambda c: c.numbers.update(NUMBER, display_name="Front desk"),
    ).give(lambda number: number.display_name == "Front desk"),
    "numbers.release": both(lambda c: c.numbers.release(NUMBER), lambda c: c.numbers.release(NUMBER)).give(
        lambda number: number.expire_at == datetime(2026, 6, 6, 7, 8, 9, tzinfo=UTC)
    ),
    "fax.send": both(
        lambda c: c.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf", max_retries=1),
        lambda c: c.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf", max_retries=1),
    ).give(lambda fax: (fax.id, fax.to, fax.number_of_pages, fax.has_file) == ("fax-1", "+19898989898", 1, True)),
    "fax.send_file": both(
        lambda c: c.fax.send_file(to="+19898989898", file=("a.pdf", b"%PDF-1.7", "application/pdf")),
        lambda c: c.fax.send_file(to="+19898989898", file=("a.pdf", b"%PDF-1.7", "application/pdf")),
    ).give(lambda fax: fax.to == "+19898989898"),
    "fax.send_to_many": listed(
        lambda c: c.fax.send_to_many(to=["+1", "+2"], content_url=["https://acme.example/a.pdf"]),
        lambda c: c.fax.send_to_many(to=["+1", "+2"], content_url=["https://acme.example/a.pdf"]),
    ).give(lambda faxes: [fax.to for fax in faxes] == ["+1", "+2"]),
    "fax.send_to_many, one": listed(
        lambda c: c.fax.send_to_many(to=["+1"], content_url=["https://acme.example/a.pdf"]),
        lambda c: c.fax.send_to_many(to=["+1"], content_url=["https://acme.example/a.pdf"]),
    ).give(lambda faxes: [fax.to for fax in faxes] == ["+1"]),
    "fax.list": listed(lambda c: c.fax.list(), lambda c: c.fax.list()).give(
        lambda faxes: [fax.id for fax in faxes] == ["fax-1", "fax-2", "fax-3"]
    ),
    "fax.read": both(lambda c: c.fax.read("f1"), lambda c: c.fax.read("f1")).give(
        lambda fax: (fax.id, fax.price_per_page, fax.create_time) == ("f1", "0.07", MOMENT)
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_sync(name: str, sinch: Running) -> None:
    with sinch.client() as client:
        assert ROWS[name].sync(client)


@pytest.mark.parametrize("name", ROWS)
def test_awaited(name: str, sinch: Running) -> None:
    async def run() -> object:
        async with sinch.async_client() as client:
            return await ROWS[name].awaited(client)

    assert asyncio.run(run())


def test_every_operation_has_a_row() -> None:
    connector = compiled(Path("specs/sinch-live"))
    operations = {f"{item.name}.{operation.name}" for item in connector.resources for operation in item.operations}
    assert operations == {name.partition(",")[0] for name in ROWS}
