"""Nested values as they are read: their classes and types, what does not fit, and records as values."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import datetime
import logging
import pickle
import sys
from decimal import Decimal
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest

from tests.sdk.nested.conftest import Service
from tests.sdk.nested.replies import CONTACT, KEY, MANY_DIGITS


def contact(desk: Service, reply: object = CONTACT, **options: Any) -> Any:
    desk.reply = reply
    return desk.client("Desk", **options).contacts.read("c1")


def payment(desk: Service, method: object, **options: Any) -> Any:
    desk.reply = {"id": KEY, "amount": {"amount": 1, "currency": "EUR"}, "method": method}
    return desk.client("Desk", **options).payments.read(UUID(KEY))


def test_every_level(desk: Service) -> None:
    sdk, ada = desk.sdk, contact(desk)
    sms, rcs = ada.channel_identities
    assert type(sms) is sdk.ContactChannelIdentity
    assert (sms.channel, sms.identity, sms.verified_at.year) == ("SMS", "+1", 2026)
    assert (type(sms.channel), rcs.channel, type(rcs.channel)) == (str, "RCS", sdk.Unrecognized)
    assert rcs.metadata == {"a": "b", "c": None}
    assert sms.raw["carrier"] == "x"
    (address,) = ada.addresses
    assert type(address.geo.source) is sdk.AddressGeoSource
    assert (address.geo.lat, address.geo.lon, address.latitude) == (52.5, 13.0, 52.5)
    assert address.geo.source.at == datetime.datetime.fromisoformat("2026-01-01T00:00:00.5+02:00")
    assert ada.nicknames == ["A", None]
    assert {name: money.amount for name, money in ada.balances.items()} == {
        "main": Decimal("1.10"),
        "other": Decimal(MANY_DIGITS),
    }
    assert str(ada.balances["main"].amount) == "1.10"
    assert (ada.limit.amount, ada.priority, ada.class_) == (Decimal("5.00"), 7, "gold")
    assert (ada.manager.display_name, ada.manager.manager.id, ada.manager.manager.manager) == ("Bob", "c9", None)


def test_selectors(desk: Service) -> None:
    ada = contact(desk)
    assert (ada.city, ada.time_zone, ada.language) == ("Berlin", "UTC", "de")
    assert ada.last_seen == datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
    assert ada.line_ids == [1, 2, 3]
    none = contact(desk, {"id": "c", "addresses": [], "visits": [], "orders": [{}, {"lines": None}, 5], "settings": []})
    assert (none.city, none.last_seen, none.line_ids, none.time_zone) == (None, None, [], None)
    assert contact(desk, {"id": "c", "orders": {}}).line_ids is None


def test_async(desk: Service) -> None:
    desk.reply = CONTACT
    assert asyncio.run(desk.client("AsyncDesk").contacts.read("c1")) == contact(desk)


STRICT: list[tuple[dict[str, Any], str]] = [
    (
        {"channelIdentities": [{"channel": "SMS", "identity": "1"}] * 2 + [{"channel": []}]},
        "channelIdentities[2].channel",
    ),
    ({"channelIdentities": [{"channel": "SMS", "identity": "1"}, "x"]}, "channelIdentities[1]"),
    ({"channelIdentities": {}}, "channelIdentities"),
    (
        {"channelIdentities": [{"channel": "SMS", "identity": "1", "metadata": {"a": {}}}]},
        "channelIdentities[0].metadata.a",
    ),
    (
        {"addresses": [{"city": "B", "geo": {"lat": 1, "lon": 2, "source": {"at": "x"}}}]},
        "addresses[0].geo.source.at",
    ),
    ({"balances": {"a": {"amount": "x", "currency": "EUR"}}}, "balances.a.amount"),
    ({"balances": {"a": 5}}, "balances.a"),
    ({"manager": {"id": "d", "manager": {"id": "e", "manager": {}}}}, "manager.manager.manager.id"),
    ({"nicknames": ["a", None, {}]}, "nicknames[2]"),
    ({"settings": {"locale": {"zone": {}}}}, "settings.locale.zone"),
    ({"priority": "high"}, "priority"),
]


@pytest.mark.parametrize(("body", "path"), STRICT)
def test_strict(desk: Service, body: dict[str, object], path: str) -> None:
    with pytest.raises(desk.sdk.ResponseDecodeError, match=r"expected .*, found ") as caught:
        contact(desk, {"id": "c", **body}, strict=True)
    assert caught.value.selector == path
    assert f"({path})" in str(caught.value)
    assert caught.value.response is not None
    assert contact(desk, {"id": "c", **body}).id == "c"


def test_strict_in_unions(desk: Service) -> None:
    people: Any = [{"name": "B"}, {"name": "C", "relatives": [{}]}]
    with pytest.raises(desk.sdk.ResponseDecodeError) as caught:
        payment(desk, {"type": "bank", "iban": "x", "owner": {"name": "A", "relatives": people}}, strict=True)
    assert caught.value.selector == "method.owner.relatives[1].relatives[0].name"
    desk.reply = {"id": "n", "card_message": {"title": "t", "price": {"amount": 1}}}
    with pytest.raises(desk.sdk.ResponseDecodeError) as caught:
        desk.client("Desk", strict=True).notes.read("n")
    assert caught.value.selector == "card_message.price.currency"


def test_what_does_not_fit(desk: Service, caplog: pytest.LogCaptureFixture) -> None:
    body: Any = {
        "id": "c",
        "balances": {"a": 5},
        "limit": [],
        "tags": ["a", 5.5, True],
        "manager": "x",
        "visits": [{"at": "x"}],
    }
    import_module(f"{desk.sdk.__name__}._runtime.decode").warned_about.clear()
    with caplog.at_level(logging.WARNING):
        twice = [contact(desk, body) for _ in range(2)]
    for ada in twice:
        assert (ada.balances, ada.limit, ada.tags, ada.manager, ada.last_seen) == (None,) * 5
        assert ada.raw == body
    warned = [record.getMessage() for record in caplog.records]
    for field in ("Contact.balances.a", "Contact.limit", "Contact.tags[2]", "Contact.manager", "Contact.last_seen"):
        assert len([line for line in warned if line.startswith(f"{field} ")]) == 1, warned


def test_missing_values(desk: Service) -> None:
    sdk = desk.sdk
    ada = contact(
        desk, {"channelIdentities": [{"identity": "1"}], "balances": {"a": {"currency": "EUR"}}, "manager": {}}
    )
    for record, name in (
        (ada, "id"),
        (ada.channel_identities[0], "channel"),
        (ada.balances["a"], "amount"),
        (ada.manager, "id"),
    ):
        with pytest.raises(sdk.MissingValueError, match="found nothing") as caught:
            getattr(record, name)
        assert isinstance(caught.value, AttributeError)
        assert f"{name}=<missing>" in repr(record)
    assert ada.channel_identities[0].identity == "1"
    for copied in (copy.copy(ada), copy.deepcopy(ada), pickle.loads(pickle.dumps(ada))):
        assert copied == ada
        with pytest.raises(sdk.MissingValueError):
            _ = copied.manager.id
    assert ada.json() == {
        "channelIdentities": [{"identity": "1"}],
        "balances": {"a": {"currency": "EUR"}},
        "manager": {},
    }


@pytest.mark.parametrize(
    ("method", "tag"),
    [({"type": "cash", "x": [1]}, "cash"), ({"x": 1}, None), ({"type": 5}, None), (5, None), ("x", None), ([], None)],
)
def test_unknown_variants(desk: Service, method: object, tag: str | None) -> None:
    found = payment(desk, method).method
    assert found == desk.sdk.UnknownVariant(tag=tag, raw=method)
    assert payment(desk, method, strict=True).method == found
    assert payment(desk, method).json()["method"] == method


def test_variants_by_tag(desk: Service) -> None:
    sdk = desk.sdk
    card = payment(desk, {"type": "card", "last4": "4242", "expiry": {"month": 1, "year": 2030}}).method
    assert card == sdk.Card(last4="4242", expiry=sdk.CardExpiry(month=1, year=2030))
    assert (card.type, card.number) == ("card", None)
    wallet = payment(desk, {"type": "wallet", "provider": "zap"}).method
    assert (type(wallet), wallet.provider) == (sdk.Wallet, sdk.Unrecognized("zap"))


def test_variants_by_key(desk: Service) -> None:
    sdk = desk.sdk
    choices = [{"kind": "url", "url": "u"}, {"kind": "call", "phone": "+1"}, {"kind": "mail"}]
    desk.reply = {"id": "n", "card_message": {"title": "t", "choices": choices}}
    note = desk.client("Desk").notes.read("n")
    assert note.content.choices == [
        sdk.UrlChoice(url="u"),
        sdk.CallChoice(phone="+1"),
        sdk.UnknownVariant(tag="mail", raw={"kind": "mail"}),
    ]
    desk.reply = {"id": "n", "text_message": 5}
    assert desk.client("Desk").notes.read("n").content == sdk.UnknownVariant(tag=None, raw=desk.reply)


def test_variants_by_json_kind(chat: Service) -> None:
    sdk = chat.sdk
    chat.reply = {
        "id": "m",
        "role": "assistant",
        "usage": {"input_tokens": 1, "output_tokens": "2", "cache": {"tier": "warm"}},
        "content": [
            {"type": "text", "text": "hi"},
            {"type": "tool_use", "id": "t", "name": "n", "input": {"a": 1.10}},
            {"type": "new"},
        ],
    }
    message = chat.client("Chat").messages.read("m")
    text, tool, other = message.content
    assert (text, type(tool), other.tag) == (sdk.TextBlock(text="hi"), sdk.ToolUseBlock, "new")
    assert message.usage == sdk.MessageUsage(
        input_tokens=1, output_tokens=2, cache=sdk.MessageUsageCache(tier=sdk.Unrecognized("warm"))
    )


def test_records_are_values(desk: Service) -> None:
    ada = contact(desk)
    again = contact(desk, CONTACT.replace('"id"', '"more": 1, "id"', 1))
    assert ada.channel_identities == again.channel_identities
    assert ada == again
    for copied in (copy.copy(ada), copy.deepcopy(ada), pickle.loads(pickle.dumps(ada)), dataclasses.replace(ada)):
        assert copied == ada
        assert copied.raw == ada.raw
        assert repr(copied) == repr(ada)
    assert dataclasses.replace(ada, limit=None) != ada
    plain = dataclasses.asdict(ada)
    assert plain["addresses"][0]["geo"]["source"]["kind"] == "gps"
    assert plain["balances"]["main"]["amount"] == Decimal("1.10")
    assert plain["manager"]["manager"]["id"] == "c9"
    if sys.version_info >= (3, 13):
        assert copy.replace(ada, limit=None) == dataclasses.replace(ada, limit=None)


def manager(depth: int) -> str:
    """A contact in that many others."""
    return '{"id": "c", "manager":' * depth + '{"id": "c"}' + "}" * depth


@pytest.mark.parametrize("strict", [False, True])
def test_what_is_nested_too_deeply(desk: Service, strict: bool) -> None:
    refused = set[str]()
    for depth in range(100, 1400, 100):
        try:
            contact(desk, manager(depth), strict=strict).json()
        except (desk.sdk.ResponseDecodeError, desk.sdk.InvalidValueError) as error:
            refused.add(str(error))
    assert any("is not valid JSON" in message for message in refused)
    assert strict or "Contact: nested too deeply, or inside of itself" in refused
    assert not strict or any("found values nested too deeply" in message for message in refused)


def test_events_nested_too_deeply(desk: Service) -> None:
    refused = set[str]()
    for depth in range(100, 1400, 100):
        try:
            desk.sdk.parse_webhook("contacts/contact.changed", f'{{"contact": {manager(depth)}}}')
        except desk.sdk.WebhookParseError as error:
            refused.add(str(error))
    assert any("found values nested too deeply" in message for message in refused)
