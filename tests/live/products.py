"""The operations of SMS, voice, verification, numbers and fax."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from sinch_live_sdk import (
    AsyncSinch,
    BinarySms,
    HangupAction,
    InboundMediaSms,
    InboundTextSms,
    MediaSms,
    SayInstruction,
    Sinch,
    Svaml,
    TextSms,
)

from tests.live.rows import Row, both, listed

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
NUMBER = "+15551230001"
PDF = "https://acme.example/a.pdf"


async def _downloaded(client: AsyncSinch) -> bytes:
    async with client.fax.download("f1") as content:
        return await content.read()


def _download(client: Sinch) -> bytes:
    with client.fax.download("f1") as content:
        return content.read()


ROWS: dict[str, Row] = {
    "sms.list": listed(lambda c: c.sms.list(start_date=MOMENT), lambda c: c.sms.list(start_date=MOMENT)).give(
        lambda batches: [type(batch) for batch in batches] == [TextSms, BinarySms, MediaSms]
    ),
    "sms.read": both(lambda c: c.sms.read("b1"), lambda c: c.sms.read("b1")).give(
        lambda batch: (
            isinstance(batch, TextSms)
            and (batch.id, batch.to, batch.from_, batch.canceled) == ("b1", ["15551230001"], "15551230002", False)
        )
    ),
    "sms.create": both(
        lambda c: c.sms.create(
            to=[NUMBER],
            body='He said "hi" to ${name}\n',
            from_="Acme",
            send_at=MOMENT,
            flash_message=False,
            parameters={"name": {NUMBER: "Ada", "default": "all"}},
        ),
        lambda c: c.sms.create(
            to=[NUMBER],
            body='He said "hi" to ${name}\n',
            from_="Acme",
            send_at=MOMENT,
            flash_message=False,
            parameters={"name": {NUMBER: "Ada", "default": "all"}},
        ),
    ).give(
        lambda batch: (
            (batch.to, batch.body, batch.from_, batch.send_at, batch.type, batch.parameters)
            == (
                ["15551230001"],
                'He said "hi" to ${name}\n',
                "Acme",
                MOMENT,
                "mt_text",
                {"name": {NUMBER: "Ada", "default": "all"}},
            )
        )
    ),
    "sms.create_binary": both(
        lambda c: c.sms.create_binary(to=[NUMBER], body=b"\x00\x02", udh="050003", from_ton=6),
        lambda c: c.sms.create_binary(to=[NUMBER], body=b"\x00\x02", udh="050003", from_ton=6),
    ).give(lambda batch: (batch.body, batch.udh, batch.type, batch.from_ton) == ("AAI=", "050003", "mt_binary", 6)),
    "sms.create_media": both(
        lambda c: c.sms.create_media(to=[NUMBER], url="https://acme.example/b.png", message="See"),
        lambda c: c.sms.create_media(to=[NUMBER], url="https://acme.example/b.png", message="See"),
    ).give(
        lambda batch: (
            batch.body is not None
            and (batch.body.url, batch.body.message, batch.body.subject, batch.created_at)
            == ("https://acme.example/b.png", "See", None, MOMENT.replace(microsecond=123000))
        )
    ),
    "sms.dry_run": both(
        lambda c: c.sms.dry_run(to=[NUMBER], body="Hello", per_recipient=True, number_of_recipients=10),
        lambda c: c.sms.dry_run(to=[NUMBER], body="Hello", per_recipient=True, number_of_recipients=10),
    ).give(
        lambda run: (
            [(item.recipient, item.number_of_parts, item.encoding) for item in run.per_recipient or []]
            == [("15551230001", 1, "text")]
        )
    ),
    "sms.dry_run_binary": both(
        lambda c: c.sms.dry_run_binary(to=[NUMBER], body=b"\x00", udh="050003"),
        lambda c: c.sms.dry_run_binary(to=[NUMBER], body=b"\x00", udh="050003"),
    ).give(lambda run: run.number_of_messages == 1),
    "sms.dry_run_media": both(
        lambda c: c.sms.dry_run_media(to=[NUMBER], url="https://acme.example/a.png"),
        lambda c: c.sms.dry_run_media(to=[NUMBER], url="https://acme.example/a.png"),
    ).give(lambda run: run.number_of_recipients == 1),
    "sms.replace": both(
        lambda c: c.sms.replace("b1", to=[NUMBER], body="Bye"), lambda c: c.sms.replace("b1", to=[NUMBER], body="Bye")
    ).give(lambda batch: (batch.id, batch.body) == ("b1", "Bye")),
    "sms.replace_binary": both(
        lambda c: c.sms.replace_binary("b1", to=[NUMBER], body=b"\x01", udh="05"),
        lambda c: c.sms.replace_binary("b1", to=[NUMBER], body=b"\x01", udh="05"),
    ).give(lambda batch: (batch.body, batch.udh) == ("AQ==", "05")),
    "sms.replace_media": both(
        lambda c: c.sms.replace_media("b1", to=[NUMBER], url="https://acme.example/b.png", strict_validation=True),
        lambda c: c.sms.replace_media("b1", to=[NUMBER], url="https://acme.example/b.png", strict_validation=True),
    ).give(lambda batch: batch.body is not None and batch.body.url == "https://acme.example/b.png"),
    "sms.update": both(
        lambda c: c.sms.update("b1", to_add=["+15551230003"], to_remove=[NUMBER], body="Bye"),
        lambda c: c.sms.update("b1", to_add=["+15551230003"], to_remove=[NUMBER], body="Bye"),
    ).give(lambda batch: (batch.body, batch.type) == ("Bye", "mt_text")),
    "sms.update_binary": both(
        lambda c: c.sms.update_binary("b1", udh="06"), lambda c: c.sms.update_binary("b1", udh="06")
    ).give(lambda batch: (batch.udh, batch.body) == ("06", "AAE=")),
    "sms.update_media": both(
        lambda c: c.sms.update_media("b1", url="https://acme.example/c.png", subject="S"),
        lambda c: c.sms.update_media("b1", url="https://acme.example/c.png", subject="S"),
    ).give(lambda batch: batch.body is not None and batch.body.subject == "S"),
    "sms.delivery_feedback": both(
        lambda c: c.sms.delivery_feedback("b1", recipients=[NUMBER]),
        lambda c: c.sms.delivery_feedback("b1", recipients=[NUMBER]),
    ).give(lambda nothing: nothing is None),
    "sms.cancel": both(lambda c: c.sms.cancel("b1"), lambda c: c.sms.cancel("b1")).give(
        lambda batch: isinstance(batch, TextSms) and batch.canceled
    ),
    "sms.delivery_report": both(
        lambda c: c.sms.delivery_report("b1", type="full", status=["Delivered", "Failed"], code=[0, 401]),
        lambda c: c.sms.delivery_report("b1", type="full", status=["Delivered", "Failed"], code=[0, 401]),
    ).give(
        lambda report: (
            [(item.status, item.code, item.count, item.recipients) for item in report.statuses or []]
            == [("Delivered", 0, 1, ["15551230001"]), ("Dispatched", 401, 1, ["15551230003"])]
        )
    ),
    "sms.recipient_report": both(
        lambda c: c.sms.recipient_report("b1", NUMBER), lambda c: c.sms.recipient_report("b1", NUMBER)
    ).give(lambda report: (report.batch_id, report.recipient, report.code) == ("b1", "15551230001", 0)),
    "sms.list_reports": listed(
        lambda c: c.sms.list_reports(status=["Delivered"]), lambda c: c.sms.list_reports(status=["Delivered"])
    ).give(lambda reports: [report.status for report in reports] == ["Delivered"] * 3),
    "sms.list_inbound": listed(lambda c: c.sms.list_inbound(), lambda c: c.sms.list_inbound()).give(
        lambda messages: [type(message) for message in messages] == [InboundTextSms, InboundMediaSms, InboundTextSms]
    ),
    "sms.read_inbound": both(lambda c: c.sms.read_inbound("in-9"), lambda c: c.sms.read_inbound("in-9")).give(
        lambda message: isinstance(message, InboundTextSms) and (message.id, message.body) == ("in-9", "Hi")
    ),
    "sms.groups.list": listed(lambda c: c.sms.groups.list(page_size=2), lambda c: c.sms.groups.list(page_size=2)).give(
        lambda groups: [group.id for group in groups] == ["group-1", "group-2", "group-3"]
    ),
    "sms.groups.create": both(
        lambda c: c.sms.groups.create(name="Friends", members=[NUMBER, "+15551230003"]),
        lambda c: c.sms.groups.create(name="Friends", members=[NUMBER, "+15551230003"]),
    ).give(lambda group: (group.name, group.size) == ("Friends", 2)),
    "sms.groups.read": both(lambda c: c.sms.groups.read("g1"), lambda c: c.sms.groups.read("g1")).give(
        lambda group: (
            group.auto_update is not None
            and group.auto_update.add is not None
            and (group.id, group.auto_update.add.first_word, group.child_groups) == ("g1", "Join", ["group-9"])
        )
    ),
    "sms.groups.update": both(
        lambda c: c.sms.groups.update(
            "g1", name="All", add=[NUMBER], auto_update={"to": NUMBER, "add": {"first_word": "Yes"}}
        ),
        lambda c: c.sms.groups.update(
            "g1", name="All", add=[NUMBER], auto_update={"to": NUMBER, "add": {"first_word": "Yes"}}
        ),
    ).give(lambda group: group.name == "All"),
    "sms.groups.replace": both(
        lambda c: c.sms.groups.replace("g1", members=[NUMBER]), lambda c: c.sms.groups.replace("g1", members=[NUMBER])
    ).give(lambda group: group.size == 1),
    "sms.groups.delete": both(lambda c: c.sms.groups.delete("g1"), lambda c: c.sms.groups.delete("g1")).give(
        lambda nothing: nothing is None
    ),
    "sms.groups.list_members": both(
        lambda c: c.sms.groups.list_members("g1"), lambda c: c.sms.groups.list_members("g1")
    ).give(lambda members: members == ["15551230001", "15551230003"]),
    "voice.read": both(lambda c: c.voice.read("c1"), lambda c: c.voice.read("c1")).give(
        lambda call: (
            call.to is not None
            and call.debit is not None
            and (call.id, call.to.endpoint, call.to.type, call.duration, call.debit.amount, call.timestamp, call.result)
            == ("c1", NUMBER, "Number", 14, Decimal("0.36"), MOMENT, "ANSWERED")
        )
    ),
    "voice.create": both(
        lambda c: c.voice.create(to=NUMBER, from_="+15551230002", text="Hello", locale="en-US", enable_ace=True),
        lambda c: c.voice.create(to=NUMBER, from_="+15551230002", text="Hello", locale="en-US", enable_ace=True),
    ).give(lambda call: call.id == "call-1"),
    "voice.create_conference": both(
        lambda c: c.voice.create_conference(
            to=NUMBER, conference_id="conf-1", max_duration=60, conference_dtmf_options={"mode": "detect"}
        ),
        lambda c: c.voice.create_conference(
            to=NUMBER, conference_id="conf-1", max_duration=60, conference_dtmf_options={"mode": "detect"}
        ),
    ).give(lambda call: call.id == "call-1"),
    "voice.create_custom": both(
        lambda c: c.voice.create_custom(to="ada", to_type="username", ice=Svaml(action=HangupAction()), ace=PDF),
        lambda c: c.voice.create_custom(to="ada", to_type="username", ice=Svaml(action=HangupAction()), ace=PDF),
    ).give(lambda call: call.id == "call-1"),
    "voice.update": both(
        lambda c: c.voice.update("c1", action={"name": "hangup"}, instructions=[SayInstruction(text="Bye")]),
        lambda c: c.voice.update("c1", action={"name": "hangup"}, instructions=[SayInstruction(text="Bye")]),
    ).give(lambda nothing: nothing is None),
    "voice.update_leg": both(
        lambda c: c.voice.update_leg("c1", "callee", action=HangupAction()),
        lambda c: c.voice.update_leg("c1", "callee", action=HangupAction()),
    ).give(lambda nothing: nothing is None),
    "voice.conferences.read": both(
        lambda c: c.voice.conferences.read("conf-1"), lambda c: c.voice.conferences.read("conf-1")
    ).give(
        lambda conference: (
            [(item.id, item.cli, item.duration, item.muted, item.onhold) for item in conference.participants or []]
            == [("call-1", NUMBER, 35, True, False)]
        )
    ),
    "voice.conferences.manage_participant": both(
        lambda c: c.voice.conferences.manage_participant("conf-1", "call-1", command="onhold", music="music1"),
        lambda c: c.voice.conferences.manage_participant("conf-1", "call-1", command="onhold", music="music1"),
    ).give(lambda nothing: nothing is None),
    "voice.conferences.kick_participant": both(
        lambda c: c.voice.conferences.kick_participant("conf-1", "call-1"),
        lambda c: c.voice.conferences.kick_participant("conf-1", "call-1"),
    ).give(lambda nothing: nothing is None),
    "voice.conferences.kick_all": both(
        lambda c: c.voice.conferences.kick_all("conf-1"), lambda c: c.voice.conferences.kick_all("conf-1")
    ).give(lambda nothing: nothing is None),
    "voice.applications.list_numbers": listed(
        lambda c: c.voice.applications.list_numbers(), lambda c: c.voice.applications.list_numbers()
    ).give(lambda numbers: [(item.capability, item.applicationkey) for item in numbers][1] == ("sms", None)),
    "voice.applications.assign_numbers": both(
        lambda c: c.voice.applications.assign_numbers(numbers=[NUMBER], capability="voice"),
        lambda c: c.voice.applications.assign_numbers(numbers=[NUMBER], capability="voice"),
    ).give(lambda nothing: nothing is None),
    "voice.applications.unassign_number": both(
        lambda c: c.voice.applications.unassign_number(number=NUMBER),
        lambda c: c.voice.applications.unassign_number(number=NUMBER),
    ).give(lambda nothing: nothing is None),
    "voice.applications.read_callbacks": both(
        lambda c: c.voice.applications.read_callbacks("app-key"),
        lambda c: c.voice.applications.read_callbacks("app-key"),
    ).give(lambda found: found.url is not None and found.url.primary == "https://acme.example/voice"),
    "voice.applications.update_callbacks": both(
        lambda c: c.voice.applications.update_callbacks("app-key", primary="https://acme.example/v"),
        lambda c: c.voice.applications.update_callbacks("app-key", primary="https://acme.example/v"),
    ).give(lambda nothing: nothing is None),
    "voice.applications.query_number": both(
        lambda c: c.voice.applications.query_number(NUMBER), lambda c: c.voice.applications.query_number(NUMBER)
    ).give(
        lambda found: (
            found.number is not None
            and found.number.rate is not None
            and (found.number.number_type, found.number.rate.amount) == ("Mobile", Decimal("0.018"))
        )
    ),
    "verify.create": both(
        lambda c: c.verify.create(number=NUMBER, method="flashcall", flash_call_options={"dialTimeout": 20}),
        lambda c: c.verify.create(number=NUMBER, method="flashcall", flash_call_options={"dialTimeout": 20}),
    ).give(
        lambda started: (
            started.flash_call is not None
            and started.links is not None
            and (started.id, started.flash_call.interception_timeout, started.flash_call.cli_filter)
            == ("ver-1", 45, "(.*)42")
            and [link.rel for link in started.links] == ["status"]
        )
    ),
    "verify.create, sms": both(
        lambda c: c.verify.create(
            number=NUMBER, method="sms", accept_language="es-ES", sms_options={"codeType": "Numeric", "length": 4}
        ),
        lambda c: c.verify.create(
            number=NUMBER, method="sms", accept_language="es-ES", sms_options={"codeType": "Numeric", "length": 4}
        ),
    ).give(
        lambda started: (
            started.sms is not None
            and (started.sms.template, started.sms.code_type, started.sms.extra)
            == ("Code: {{CODE}}", "Numeric", {"length": 4})
        )
    ),
    "verify.read": both(lambda c: c.verify.read("v1"), lambda c: c.verify.read("v1")).give(
        lambda found: (
            found.price is not None
            and found.price.verification_price is not None
            and (found.id, found.number, found.price.verification_price.amount, found.price.billable_duration)
            == ("v1", NUMBER, Decimal("0.03"), 6)
            and found.verified_at == MOMENT.replace(microsecond=123456)
        )
    ),
    "verify.read_by_number": both(
        lambda c: c.verify.read_by_number("sms", NUMBER), lambda c: c.verify.read_by_number("sms", NUMBER)
    ).give(
        lambda found: (
            found.identity is not None and (found.identity.type, found.identity.endpoint) == ("number", NUMBER)
        )
    ),
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
    ).give(
        lambda numbers: (
            [item.monthly_price and item.monthly_price.amount for item in numbers] == [Decimal("0.80"), Decimal("0.80")]
        )
    ),
    "numbers.check": both(lambda c: c.numbers.check(NUMBER), lambda c: c.numbers.check(NUMBER)).give(
        lambda number: (number.phone_number, number.capability) == (NUMBER, ["SMS", "VOICE"])
    ),
    "numbers.rent": both(
        lambda c: c.numbers.rent(
            NUMBER,
            sms_configuration={"servicePlanId": "plan-1"},
            voice_configuration={"type": "RTC", "appId": "app-1"},
        ),
        lambda c: c.numbers.rent(
            NUMBER,
            sms_configuration={"servicePlanId": "plan-1"},
            voice_configuration={"type": "RTC", "appId": "app-1"},
        ),
    ).give(
        lambda number: (
            number.sms_configuration is not None
            and number.sms_configuration.scheduled_provisioning is not None
            and (
                number.phone_number,
                number.sms_configuration.service_plan_id,
                number.sms_configuration.scheduled_provisioning.service_plan_id,
                number.sms_configuration.scheduled_provisioning.status,
            )
            == (NUMBER, "", "plan-1", "WAITING")
        )
    ),
    "numbers.rent_any": both(
        lambda c: c.numbers.rent_any(
            region_code="US",
            type="LOCAL",
            capabilities=["SMS"],
            number_pattern={"pattern": "206", "searchPattern": "START"},
            voice_configuration={"type": "FAX", "serviceId": "service-1"},
        ),
        lambda c: c.numbers.rent_any(
            region_code="US",
            type="LOCAL",
            capabilities=["SMS"],
            number_pattern={"pattern": "206", "searchPattern": "START"},
            voice_configuration={"type": "FAX", "serviceId": "service-1"},
        ),
    ).give(lambda number: number.phone_number == "+12065550100"),
    "numbers.list": listed(
        lambda c: c.numbers.list(
            region_code="US",
            type="LOCAL",
            capability=["SMS"],
            number_pattern="206",
            search_pattern="CONTAINS",
            order_by="displayName",
        ),
        lambda c: c.numbers.list(
            region_code="US",
            type="LOCAL",
            capability=["SMS"],
            number_pattern="206",
            search_pattern="CONTAINS",
            order_by="displayName",
        ),
    ).give(lambda numbers: [number.expire_at for number in numbers] == [None] * 3),
    "numbers.read": both(lambda c: c.numbers.read(NUMBER), lambda c: c.numbers.read(NUMBER)).give(
        lambda number: (
            number.money is not None
            and (number.money.amount, number.money.currency_code, number.payment_interval_months)
            == (Decimal("0.80"), "EUR", 1)
        )
    ),
    "numbers.update": both(
        lambda c: c.numbers.update(NUMBER, display_name="Front desk"),
        lambda c: c.numbers.update(NUMBER, display_name="Front desk"),
    ).give(lambda number: number.display_name == "Front desk"),
    "numbers.release": both(lambda c: c.numbers.release(NUMBER), lambda c: c.numbers.release(NUMBER)).give(
        lambda number: number.expire_at == datetime(2026, 6, 6, 7, 8, 9, tzinfo=UTC)
    ),
    "numbers.list_regions": listed(
        lambda c: c.numbers.list_regions(types=["LOCAL", "MOBILE"]),
        lambda c: c.numbers.list_regions(types=["LOCAL", "MOBILE"]),
    ).give(lambda regions: [(item.region_code, item.types) for item in regions][1] == ("SE", ["MOBILE"])),
    "numbers.read_callback_configuration": both(
        lambda c: c.numbers.read_callback_configuration(), lambda c: c.numbers.read_callback_configuration()
    ).give(lambda found: found.hmac_secret == "old"),
    "numbers.update_callback_configuration": both(
        lambda c: c.numbers.update_callback_configuration(hmac_secret="new"),
        lambda c: c.numbers.update_callback_configuration(hmac_secret="new"),
    ).give(lambda found: (found.project_id, found.hmac_secret) == ("prj-1", "new")),
    "numbers.validate_emergency_address": both(
        lambda c: c.numbers.validate_emergency_address(NUMBER, display_name="Ada", address={"city": "Seatle"}),
        lambda c: c.numbers.validate_emergency_address(NUMBER, display_name="Ada", address={"city": "Seatle"}),
    ).give(
        lambda found: (
            found.validated_address is not None
            and found.corrected_address is not None
            and (found.validation_result, found.validated_address.city, found.corrected_address.city)
            == ("NEAR_MATCH", "Seatle", "Seattle")
        )
    ),
    "numbers.provision_emergency_address": both(
        lambda c: c.numbers.provision_emergency_address(NUMBER, display_name="Ada", address={"city": "Seattle"}),
        lambda c: c.numbers.provision_emergency_address(NUMBER, display_name="Ada", address={"city": "Seattle"}),
    ).give(lambda address: address.city == "Seattle"),
    "numbers.read_emergency_address": both(
        lambda c: c.numbers.read_emergency_address(NUMBER), lambda c: c.numbers.read_emergency_address(NUMBER)
    ).give(lambda address: (address.street_info, address.postal_code_plus_four) == ("Main St", "1234")),
    "numbers.deprovision_emergency_address": both(
        lambda c: c.numbers.deprovision_emergency_address(NUMBER),
        lambda c: c.numbers.deprovision_emergency_address(NUMBER),
    ).give(lambda nothing: nothing is None),
    "fax.send": both(
        lambda c: c.fax.send(to="+19898989898", content_url=PDF, max_retries=1, labels={"case": "7"}),
        lambda c: c.fax.send(to="+19898989898", content_url=PDF, max_retries=1, labels={"case": "7"}),
    ).give(lambda fax: (fax.id, fax.to, fax.number_of_pages, fax.has_file) == ("fax-1", "+19898989898", 1, True)),
    "fax.send, several": both(
        lambda c: c.fax.send(to="+19898989898", content_url=[PDF, PDF]),
        lambda c: c.fax.send(to="+19898989898", content_url=[PDF, PDF]),
    ).give(lambda fax: fax.content_url == [PDF]),
    "fax.send_file": both(
        lambda c: c.fax.send_file(to="+19898989898", file=("a.pdf", b"%PDF-1.7", "application/pdf")),
        lambda c: c.fax.send_file(to="+19898989898", file=("a.pdf", b"%PDF-1.7", "application/pdf")),
    ).give(lambda fax: fax.to == "+19898989898"),
    "fax.send_files": both(
        lambda c: c.fax.send_files(to="+19898989898", files=[{"file": b"%PDF-1.7", "fileType": "PDF"}]),
        lambda c: c.fax.send_files(to="+19898989898", files=[{"file": b"%PDF-1.7", "fileType": "PDF"}]),
    ).give(lambda fax: fax.to == "+19898989898"),
    "fax.send_to_many": listed(
        lambda c: c.fax.send_to_many(to=["+1", "+2"], content_url=[PDF]),
        lambda c: c.fax.send_to_many(to=["+1", "+2"], content_url=[PDF]),
    ).give(lambda faxes: [fax.to for fax in faxes] == ["+1", "+2"]),
    "fax.send_to_many, one": listed(
        lambda c: c.fax.send_to_many(to=["+1"], files=[{"file": b"%PDF-1.7", "fileType": "PDF"}]),
        lambda c: c.fax.send_to_many(to=["+1"], files=[{"file": b"%PDF-1.7", "fileType": "PDF"}]),
    ).give(lambda faxes: [fax.to for fax in faxes] == ["+1"]),
    "fax.list": listed(
        lambda c: c.fax.list(direction="OUTBOUND", status="COMPLETED", created_from=MOMENT, service_id="service-1"),
        lambda c: c.fax.list(direction="OUTBOUND", status="COMPLETED", created_from=MOMENT, service_id="service-1"),
    ).give(lambda faxes: [fax.id for fax in faxes] == ["fax-1", "fax-2", "fax-3"]),
    "fax.read": both(lambda c: c.fax.read("f1"), lambda c: c.fax.read("f1")).give(
        lambda fax: (
            fax.price is not None
            and (fax.id, fax.price_per_page, fax.price.amount, fax.create_time)
            == ("f1", Decimal("0.07"), Decimal("0.07"), MOMENT)
        )
    ),
    "fax.download": both(_download, _downloaded).give(lambda content: content == b"%PDF-1.7"),
    "fax.delete_content": both(lambda c: c.fax.delete_content("f1"), lambda c: c.fax.delete_content("f1")).give(
        lambda nothing: nothing is None
    ),
    "fax.services.list": listed(lambda c: c.fax.services.list(), lambda c: c.fax.services.list()).give(
        lambda services: [item.webhook_content_type for item in services] == ["application/json"]
    ),
    "fax.services.create": both(
        lambda c: c.fax.services.create(name="Lab", number_of_retries=2),
        lambda c: c.fax.services.create(name="Lab", number_of_retries=2),
    ).give(lambda service: (service.name, service.number_of_retries) == ("Lab", 2)),
    "fax.services.read": both(lambda c: c.fax.services.read("s1"), lambda c: c.fax.services.read("s1")).give(
        lambda service: (service.id, service.image_conversion_method) == ("s1", "MONOCHROME")
    ),
    "fax.services.update": both(
        lambda c: c.fax.services.update("s1", save_inbound_fax_documents=True),
        lambda c: c.fax.services.update("s1", save_inbound_fax_documents=True),
    ).give(lambda service: service.save_inbound_fax_documents is True),
    "fax.services.delete": both(lambda c: c.fax.services.delete("s1"), lambda c: c.fax.services.delete("s1")).give(
        lambda nothing: nothing is None
    ),
    "fax.services.list_numbers": listed(
        lambda c: c.fax.services.list_numbers("s1"), lambda c: c.fax.services.list_numbers("s1")
    ).give(lambda numbers: [item.phone_number for item in numbers] == ["+12065550100"]),
    "fax.services.list_emails": listed(
        lambda c: c.fax.services.list_emails("s1", NUMBER), lambda c: c.fax.services.list_emails("s1", NUMBER)
    ).give(lambda emails: emails == ["ada@acme.example"]),
    "fax.cover_pages.list": listed(lambda c: c.fax.cover_pages.list("s1"), lambda c: c.fax.cover_pages.list("s1")).give(
        lambda pages: [page.file and page.file.file_content for page in pages] == [b"%PDF-1.7"]
    ),
    "fax.cover_pages.create": both(
        lambda c: c.fax.cover_pages.create("s1", name="Red", file=b"%PDF"),
        lambda c: c.fax.cover_pages.create("s1", name="Red", file=b"%PDF"),
    ).give(lambda page: page.file is not None and (page.name, page.file.file_content) == ("Red", b"%PDF")),
    "fax.cover_pages.read": both(
        lambda c: c.fax.cover_pages.read("s1", "p1"), lambda c: c.fax.cover_pages.read("s1", "p1")
    ).give(lambda page: (page.id, page.created_time) == ("p1", MOMENT)),
    "fax.cover_pages.delete": both(
        lambda c: c.fax.cover_pages.delete("s1", "p1"), lambda c: c.fax.cover_pages.delete("s1", "p1")
    ).give(lambda nothing: nothing is None),
    "fax.emails.list": listed(lambda c: c.fax.emails.list("s1"), lambda c: c.fax.emails.list("s1")).give(
        lambda emails: [len(item.phone_numbers or []) for item in emails] == [2]
    ),
    "fax.emails.create": both(
        lambda c: c.fax.emails.create(
            "s1", email="ada@acme.example", numbers=["+1", {"number": "+2", "permissions": "send"}]
        ),
        lambda c: c.fax.emails.create(
            "s1", email="ada@acme.example", numbers=["+1", {"number": "+2", "permissions": "send"}]
        ),
    ).give(lambda email: (email.email, (email.phone_numbers or [])[0]) == ("ada@acme.example", "+1")),
    "fax.emails.update": both(
        lambda c: c.fax.emails.update("s1", "ada@acme.example", numbers=["+1"]),
        lambda c: c.fax.emails.update("s1", "ada@acme.example", numbers=["+1"]),
    ).give(lambda email: email.phone_numbers == ["+1"]),
    "fax.emails.delete": both(
        lambda c: c.fax.emails.delete("s1", "ada@acme.example"), lambda c: c.fax.emails.delete("s1", "ada@acme.example")
    ).give(lambda nothing: nothing is None),
    "fax.emails.list_numbers": listed(
        lambda c: c.fax.emails.list_numbers("s1", "ada@acme.example"),
        lambda c: c.fax.emails.list_numbers("s1", "ada@acme.example"),
    ).give(lambda numbers: [item.service_id for item in numbers] == ["service-1"]),
}
