"""Every operation of every resource, with both clients, over a real socket: accepted by the stand-in, typed result."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.live import products
from tests.live.conftest import Running
from tests.live.rows import both, listed
from tests.support.packages import compiled

MOMENT = datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
NUMBER = "+15551230001"


ROWS = {
    **products.ROWS,
    "conversation.read": both(
        lambda c: c.conversation.read("m1", messages_source="DISPATCH_SOURCE"),
        lambda c: c.conversation.read("m1", messages_source="DISPATCH_SOURCE"),
    ).give(lambda found: (found.id, found.text, found.channel, found.injected) == ("m1", "Hello", "SMS", False)),
    "conversation.list": listed(
        lambda c: c.conversation.list(app_id="app-1", only_recipient_originated=False),
        lambda c: c.conversation.list(app_id="app-1", only_recipient_originated=False),
    ).give(lambda messages: [message.text for message in messages] == ["Hello", "Hi", "Hello"]),
    "conversation.send": both(
        lambda c: c.conversation.send(app_id="app-1", contact_id="contact-1", text="Hello"),
        lambda c: c.conversation.send(app_id="app-1", contact_id="contact-1", text="Hello"),
    ).give(lambda sent: (sent.message_id, sent.accepted_time) == ("msg-1", MOMENT)),
    "conversation.send_to_channel": both(
        lambda c: c.conversation.send_to_channel(
            app_id="app-dispatch", channel="SMS", identity=NUMBER, text="Hello", sms_sender="Acme"
        ),
        lambda c: c.conversation.send_to_channel(
            app_id="app-dispatch", channel="SMS", identity=NUMBER, text="Hello", sms_sender="Acme"
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.send_message": both(
        lambda c: c.conversation.send_message(
            app_id="app-1", contact_id="contact-1", message={"media_message": {"url": "https://acme.example/a.png"}}
        ),
        lambda c: c.conversation.send_message(
            app_id="app-1", contact_id="contact-1", message={"media_message": {"url": "https://acme.example/a.png"}}
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.send_message_to_channel": both(
        lambda c: c.conversation.send_message_to_channel(
            app_id="app-dispatch",
            channel="WHATSAPP",
            identity=NUMBER,
            message={"text_message": {"text": "Hello"}},
            channel_priority_order=["WHATSAPP", "SMS"],
        ),
        lambda c: c.conversation.send_message_to_channel(
            app_id="app-dispatch",
            channel="WHATSAPP",
            identity=NUMBER,
            message={"text_message": {"text": "Hello"}},
            channel_priority_order=["WHATSAPP", "SMS"],
        ),
    ).give(lambda sent: sent.message_id == "msg-1"),
    "conversation.delete": both(lambda c: c.conversation.delete("m1"), lambda c: c.conversation.delete("m1")).give(
        lambda nothing: nothing is None
    ),
    "contact.read": both(lambda c: c.contact.read("c1"), lambda c: c.contact.read("c1")).give(
        lambda contact: (contact.id, contact.display_name, contact.channel_priority) == ("c1", "Ada", ["SMS"])
    ),
    "contact.list": listed(lambda c: c.contact.list(), lambda c: c.contact.list()).give(
        lambda contacts: [contact.id for contact in contacts] == ["contact-1", "contact-2", "contact-3"]
    ),
    "contact.create": both(
        lambda c: c.contact.create(channel="SMS", identity=NUMBER, display_name="Ada"),
        lambda c: c.contact.create(channel="SMS", identity=NUMBER, display_name="Ada"),
    ).give(lambda contact: (contact.display_name, contact.language, len(contact.raw)) == ("Ada", None, 3)),
    "contact.update": both(
        lambda c: c.contact.update("c1", email="a@b.example"), lambda c: c.contact.update("c1", email="a@b.example")
    ).give(lambda contact: (contact.email, contact.display_name) == ("a@b.example", "Ada")),
    "contact.delete": both(lambda c: c.contact.delete("c1"), lambda c: c.contact.delete("c1")).give(
        lambda nothing: nothing is None
    ),
    "contact.merge": both(
        lambda c: c.contact.merge("c1", source_id="c2"), lambda c: c.contact.merge("c1", source_id="c2")
    ).give(lambda contact: contact.id == "c1"),
    "contact.list_conflicts": listed(lambda c: c.contact.list_conflicts(), lambda c: c.contact.list_conflicts()).give(
        lambda conflicts: [conflict.channels for conflict in conflicts] == [["SMS", "RCS"]] * 3
    ),
    "contact.read_profile": both(
        lambda c: c.contact.read_profile(app_id="app-1", contact_id="c1", channel="MESSENGER"),
        lambda c: c.contact.read_profile(app_id="app-1", contact_id="c1", channel="MESSENGER"),
    ).give(lambda profile: profile.profile_name == "ada"),
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
