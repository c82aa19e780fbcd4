"""Nested values as they are sent: mappings, records made by hand, and records as they were read and changed."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import json
import re
from collections import ChainMap, UserDict, UserList
from collections.abc import Callable
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from tests.sdk.nested.conftest import Service
from tests.sdk.nested.replies import CONTACT, KEY, MANY_DIGITS

NOW = datetime.datetime(2026, 1, 31, 12, tzinfo=datetime.UTC)


def create(desk: Service, contact: object) -> Any:
    """The body of a new contact."""
    desk.reply = {"id": "c1"}
    desk.client("Desk").contacts.create(contact=contact)
    return desk.body


def pay(desk: Service, method: object, **more: object) -> Any:
    """The body of a payment."""
    money = desk.sdk.Money(amount=Decimal("1"), currency="EUR")
    desk.reply = {"id": KEY, "amount": {"amount": 1, "currency": "EUR"}, "method": {}}
    desk.client("Desk").payments.create(amount=money, method=method, **more)
    return desk.body


def note(desk: Service, message: object, to: object = MappingProxyType({"email": "a@b"})) -> Any:
    """The body of a note."""
    desk.reply = {"id": "n"}
    desk.client("Desk").notes.send(to=to, message=message)
    return desk.body


def update(desk: Service, change: Callable[[Any], Any], reply: object = CONTACT) -> str:
    """The text of a contact that was read, changed and sent."""
    desk.reply = reply
    client = desk.client("Desk")
    client.contacts.update("c1", contact=change(client.contacts.read("c1")))
    return desk.sent[-1]


def exact(text: str) -> Any:
    """JSON with each number as its digits."""
    return json.loads(text, parse_float=lambda digits: f"number {digits}", parse_int=lambda digits: f"number {digits}")


def without_the_servers(contact: Any) -> Any:
    """The contact without what only the server sets."""
    kept = {key: value for key, value in contact.items() if key not in ("id", "createdAt")}
    for identity in kept.get("channelIdentities", ()):
        identity.pop("verifiedAt", None)
    return kept | ({"manager": without_the_servers(kept["manager"])} if "manager" in kept else {})


def test_a_mapping(desk: Service) -> None:
    whole = {
        "displayName": "Ada",
        "class": "gold",
        "channelIdentities": [{"channel": "SMS", "identity": "+1", "metadata": {"a": None}}],
        "addresses": [{"city": "B", "geo": {"lat": 1.5, "lon": 2, "source": {"kind": "gps"}}}],
        "custom": {"a": [1, {"b": None}], "c": "d"},
        "priority": 9,
        "manager": {"manager": {"displayName": "Cy"}},
        "settings": {"locale": {"zone": "UTC"}},
        "nicknames": ["a", None],
    }
    assert create(desk, whole) == whole
    assert create(desk, {}) == {}


def test_typed_values(desk: Service) -> None:
    sent = create(
        desk,
        {
            "addresses": [{"city": "B", "geo": {"lat": 1, "lon": 2, "source": {"at": NOW}}}],
            "balances": {"a": {"amount": Decimal("1.10"), "currency": "EUR"}},
        },
    )
    assert sent["addresses"][0]["geo"]["source"] == {"at": "2026-01-31T12:00:00Z"}
    assert '"amount":1.10' in desk.sent[-1]
    bank = {"type": "bank", "iban": "x", "owner": {"name": "A", "born": NOW.date()}, "mandate": UUID(KEY)}
    assert pay(desk, bank)["method"] == bank | {"owner": {"name": "A", "born": "2026-01-31"}, "mandate": KEY}


def test_bytes_in_a_block(chat: Service) -> None:
    source = {"type": "base64", "media_type": "image/png", "data": b"\xff"}
    chat.reply = {"id": "m", "content": []}
    turns = [{"role": "user", "content": [{"type": "image", "source": source}]}, {"role": "user", "content": "x"}]
    chat.client("Chat").messages.create(model="m", max_tokens=1, messages=turns)
    assert chat.body["messages"] == [
        {"role": "user", "content": [{"type": "image", "source": {**source, "data": "/w=="}}]},
        turns[1],
    ]


@pytest.mark.parametrize("digits", [MANY_DIGITS, "1.10", "0.1", "1", "1.000", "-0.00000000000000000000001", "1E+3"])
def test_digits(desk: Service, digits: str) -> None:
    create(desk, {"limit": {"amount": Decimal(digits), "currency": "EUR"}})
    sent = json.loads(desk.sent[-1], parse_float=Decimal, parse_int=Decimal)["limit"]["amount"]
    assert sent == Decimal(digits)


def test_any_mapping_and_any_sequence(desk: Service) -> None:
    sent = create(
        desk,
        MappingProxyType(
            {
                "tags": ("a", "b"),
                "addresses": UserList([UserDict({"city": "B"})]),
                "manager": ChainMap({"displayName": "x"}, {"class": "y"}),
                "balances": MappingProxyType({"a": ChainMap({"amount": Decimal(1), "currency": "EUR"})}),
                "custom": ChainMap({"a": (1, MappingProxyType({"b": UserList([2])}))}),
            }
        ),
    )
    assert sent == {
        "tags": ["a", "b"],
        "addresses": [{"city": "B"}],
        "manager": {"displayName": "x", "class": "y"},
        "balances": {"a": {"amount": 1, "currency": "EUR"}},
        "custom": {"a": [1, {"b": [2]}]},
    }


def test_records_by_hand(desk: Service) -> None:
    sdk = desk.sdk
    geo = sdk.AddressGeo(lat=1.5, lon=2, source=sdk.AddressGeoSource(kind="gps", at=NOW))
    ada = sdk.Contact(
        id="ignored",
        created_at=NOW,
        display_name="Ada",
        addresses=(sdk.Address(city="B", geo=geo), {"city": "C"}),
        balances={"a": sdk.Money(amount=Decimal("1.5"), currency="USD")},
        manager=sdk.Contact(id="x", class_="y"),
        time_zone="UTC",
        preferred=sdk.Unrecognized("RCS"),
    )
    assert (
        create(desk, ada)
        == ada.json()
        == {
            "displayName": "Ada",
            "addresses": [
                {"city": "B", "geo": {"lat": 1.5, "lon": 2, "source": {"kind": "gps", "at": "2026-01-31T12:00:00Z"}}},
                {"city": "C"},
            ],
            "balances": {"a": {"amount": 1.5, "currency": "USD"}},
            "manager": {"class": "y"},
            "settings": {"locale": {"zone": "UTC"}},
            "preferred": "RCS",
        }
    )


def test_a_tag_is_sent_without_being_given(desk: Service) -> None:
    sdk = desk.sdk
    card = sdk.Card(number="4", expiry=sdk.CardExpiry(month=1, year=2030), last4="9")
    wanted = {"type": "card", "number": "4", "expiry": {"month": 1, "year": 2030}}
    sent = pay(desk, card, backup=[sdk.Wallet(provider="apple"), {"type": "wallet", "provider": "google"}, wanted])
    assert sent["method"] == wanted
    assert sent["backup"] == [{"type": "wallet", "provider": "apple"}, {"type": "wallet", "provider": "google"}, wanted]
    assert note(desk, sdk.CardMessage(title="t", choices=[sdk.UrlChoice(url="u")]))["message"] == {
        "card_message": {"title": "t", "choices": [{"kind": "url", "url": "u"}]}
    }


def test_unknown_variants_go_back(desk: Service) -> None:
    raw = {"type": "cash", "n": [1, None]}
    assert pay(desk, desk.sdk.UnknownVariant(tag="cash", raw=raw))["method"] == raw


def test_what_a_variant_holds_is_json(desk: Service) -> None:
    """Bytes that were put into it are no list of numbers."""
    for raw, place in (({"a": b"xy"}, "method.a"), ({"a": [{1}]}, "method.a[0]")):
        with pytest.raises(desk.sdk.InvalidValueError, match=f"^{re.escape(place)}: the value can't be sent as JSON"):
            pay(desk, desk.sdk.UnknownVariant(tag="cash", raw=raw))
    assert desk.sent == []


def test_unions_by_required_members(desk: Service) -> None:
    sdk = desk.sdk
    text = sdk.TextMessage(text="a")
    for to in ({"phone": "+1", "country": "DE"}, {"contact_id": "c", "identity": {"channel": "SMS"}}):
        assert note(desk, text, to) == {"to": to, "message": {"text_message": {"text": "a"}}}
    assert note(desk, text, sdk.ByPhone(phone="+1", country="FR"))["to"] == {"phone": "+1", "country": "FR"}
    desk.reply = {"contacts": []}
    rule: dict[str, Any] = {"every": [{"some": [{"field": "a", "operator": "eq", "value": ["x"]}]}, {"every": []}]}
    client = desk.client("Desk")
    client.contacts.search(where=rule, orders=None)
    assert desk.body == {"where": rule, "orders": None}
    client.contacts.search(where=sdk.Every(every=[rule, sdk.Compare(field="b", operator="lt", value=True)]))
    assert desk.body == {"where": {"every": [rule, {"field": "b", "operator": "lt", "value": True}]}}


def test_what_was_read_goes_back_as_it_came(desk: Service) -> None:
    sent = update(desk, lambda ada: ada)
    assert exact(sent) == without_the_servers(exact(CONTACT))
    assert MANY_DIGITS in sent
    assert '"score":12345678901234567890.1234567890' in sent
    assert '"n":1.2345678901234567890123' in sent


def test_changes_leave_the_rest(desk: Service) -> None:
    def change(ada: Any) -> Any:
        (address,) = ada.addresses
        geo = dataclasses.replace(address.geo, source=None, lat=1.25)
        return dataclasses.replace(
            ada,
            display_name=None,
            limit=None,
            language=None,
            time_zone="CET",
            addresses=[dataclasses.replace(address, geo=geo), desk.sdk.Address(city="Rome")],
            custom={**ada.custom, "new": 1},
            tags=None,
        )

    wanted = without_the_servers(exact(CONTACT))
    for gone in ("displayName", "limit", "tags"):
        del wanted[gone]
    wanted["settings"]["locale"] = {"zone": "CET", "calendar": "iso"}
    wanted["addresses"][0]["geo"] = {"lat": "number 1.25", "lon": "number 13", "altitude": "number 34.10"}
    wanted["addresses"].append({"city": "Rome"})
    wanted["custom"]["new"] = "number 1"
    assert exact(update(desk, change)) == wanted


def test_a_part_of_an_object_that_another_field_is(desk: Service) -> None:
    def moved(ada: Any) -> Any:
        return dataclasses.replace(ada, addresses=[dataclasses.replace(ada.addresses[0], latitude=9.0)])

    assert json.loads(update(desk, moved))["addresses"][0]["geo"]["lat"] == 9.0


def test_what_has_no_place_of_its_own(desk: Service) -> None:
    sdk, reply = desk.sdk, {"id": "c", "tags": ["a", "b"]}
    assert json.loads(update(desk, lambda ada: dataclasses.replace(ada, tags=["b"]), reply)) == {"tags": ["b"]}
    with pytest.raises(sdk.InvalidValueError, match=r"^contact\.first_tag: it has no place of its own"):
        update(desk, lambda ada: dataclasses.replace(ada, first_tag="c"), reply)
    with pytest.raises(sdk.InvalidValueError, match=r"^contact\.first_tag: it has no place of its own"):
        create(desk, sdk.Contact(id="c", first_tag="c"))
    assert create(desk, sdk.Contact(id="c", tags=["a"])) == {"tags": ["a"]}


def test_what_did_not_fit_goes_back(desk: Service) -> None:
    body: Any = {
        "limit": [],
        "balances": {"a": 5},
        "manager": {"displayName": [1]},
        "channelIdentities": [{"channel": [1]}],
    }
    assert json.loads(update(desk, lambda ada: ada, {"id": "c", **body})) == body
    assert json.loads(update(desk, lambda ada: dataclasses.replace(ada, tags=["x"]), {"id": "c", **body})) == {
        **body,
        "tags": ["x"],
    }


def test_variants_are_read_changed_and_sent(desk: Service) -> None:
    desk.reply = {"id": "n", "text_message": {"text": "a", "x": 1}, "other": 2}
    client = desk.client("Desk")
    read = client.notes.read("n")
    assert read.json() == {"text_message": {"text": "a", "x": 1}, "other": 2}
    changed = dataclasses.replace(read, content=desk.sdk.MediaMessage(url="u"))
    assert changed.json() == {"media_message": {"url": "u"}, "other": 2}
    assert dataclasses.replace(read, content=None).json() == {"other": 2}
    assert note(desk, read.content)["message"] == {"text_message": {"text": "a", "x": 1}}


def test_parts_of_what_was_read(desk: Service) -> None:
    desk.reply = CONTACT
    client = desk.client("Desk")
    ada = client.contacts.read("c1")
    client.contacts.patch("c1", addresses=ada.addresses, balances=ada.balances, nicknames=ada.nicknames, priority=1)
    wanted = exact(CONTACT)
    assert exact(desk.sent[-1]) == {
        "addresses": wanted["addresses"],
        "balances": wanted["balances"],
        "nicknames": wanted["nicknames"],
        "priority": "number 1",
    }
    client.contacts.create(contact={"custom": ada.custom, "manager": ada.manager})
    assert exact(desk.sent[-1])["custom"] == wanted["custom"]


WRONG: dict[str, tuple[object, str]] = {
    "wrong option": (
        {"channelIdentities": [{"channel": "SMS", "identity": "1"}, {"channel": "FAX", "identity": "1"}]},
        "contact.channelIdentities[1].channel: not one of SMS, WHATSAPP, MESSENGER",
    ),
    "missing": ({"channelIdentities": [{"channel": "SMS"}]}, "contact.channelIdentities[0]: 'identity' is missing"),
    "misspelt": (
        {"manager": {"manager": {"displayNam": 1}}},
        "contact.manager.manager: 'displayNam' is not a member: did you mean 'displayName'?",
    ),
    "misspelt in a path": (
        {"settings": {"locale": {"zon": 1}}},
        "contact.settings.locale: 'zon' is not a member: did you mean 'zone'?",
    ),
    "no object on the path": ({"settings": {"locale": 5}}, "contact.settings.locale: expected a mapping, got int"),
    "read-only": ({"manager": {"id": "x"}}, "contact.manager.id: only the server sets it"),
    "read-only list": ({"visits": [{"at": NOW}]}, "contact.visits: only the server sets it"),
    "read-only in a list": (
        {"channelIdentities": [{"channel": "SMS", "identity": "1", "verifiedAt": NOW}]},
        "contact.channelIdentities[0].verifiedAt: only the server sets it",
    ),
    "not what may be sent": ({"city": "x"}, "contact: 'city' is not a member: there are displayName, "),
    "text for a list": ({"tags": "x"}, "contact.tags: expected a list, got str"),
    "item": ({"tags": ["a", 1]}, "contact.tags[1]: expected a string, got int"),
    "null": ({"displayName": None}, "contact.displayName: expected a string, got NoneType"),
    "text for a Decimal": (
        {"balances": {"a": {"amount": "1", "currency": "EUR"}}},
        "contact.balances.a.amount: expected a Decimal, got str",
    ),
    "float for a Decimal": (
        {"balances": {"a": {"amount": 1.5, "currency": "EUR"}}},
        "contact.balances.a.amount: expected a Decimal, got float",
    ),
    "infinite": (
        {"limit": {"amount": Decimal("Infinity"), "currency": "EUR"}},
        "contact.limit.amount: JSON has no infinity",
    ),
    "list for a map": ({"balances": []}, "contact.balances: expected a mapping, got list"),
    "key of a map": (
        {"balances": {1: {"amount": Decimal(1), "currency": "EUR"}}},
        "contact.balances.1: expected a string, got int",
    ),
    "deep": (
        {"addresses": [{"city": "B", "geo": {"lat": 1, "lon": 2, "source": {"at": "2026"}}}]},
        "contact.addresses[0].geo.source.at: expected a datetime, got str",
    ),
    "naive": (
        {"addresses": [{"city": "B", "geo": {"lat": 1, "lon": 2, "source": {"at": datetime.datetime(2026, 1, 1)}}}]},
        "contact.addresses[0].geo.source.at: a datetime without a time zone",
    ),
    "bool for a number": (
        {"addresses": [{"city": "B", "geo": {"lat": True, "lon": 2}}]},
        "contact.addresses[0].geo.lat: expected a float, got bool",
    ),
    "no JSON": ({"custom": {"a": [object()]}}, "contact.custom.a[0]: the value can't be sent as JSON"),
    "surrogate": ({"displayName": "\ud800"}, "contact.displayName: a string has half of a surrogate pair"),
    "no mapping": (5, "contact: expected a mapping or Contact, got int"),
    "nothing": (None, "contact: expected a mapping or Contact, got NoneType"),
    "list": ([], "contact: expected a mapping or Contact, got list"),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_mappings(desk: Service, name: str) -> None:
    value, message = WRONG[name]
    with pytest.raises(desk.sdk.InvalidValueError) as caught:
        create(desk, value)
    assert str(caught.value).startswith(message)
    assert desk.sent == []
    with pytest.raises(desk.sdk.InvalidValueError) as caught:
        asyncio.run(desk.client("AsyncDesk").contacts.create(contact=value))
    assert str(caught.value).startswith(message)
    assert desk.sent == []


def test_wrong_records(desk: Service) -> None:
    sdk = desk.sdk
    for value, message in (
        (sdk.Address(city="B"), "contact: expected a mapping or Contact, got Address"),
        (
            sdk.Contact(id="x", addresses=[sdk.Address(city="B", country="GB")]),
            "contact.addresses[0].country: not one of",
        ),
        (sdk.Contact(id="x", limit=sdk.Money(amount=1.5, currency="EUR")), "contact.limit.amount: expected a Decimal"),
        (sdk.Contact(id="x", manager=sdk.Contact(id="y", tags="z")), "contact.manager.tags: expected a list, got str"),
        (sdk.Contact(id="x", time_zone=1), "contact.settings.locale.zone: expected a string, got int"),
        (sdk.Contact(id="x", balances={"a": 5}), "contact.balances.a: expected a mapping or Money, got int"),
    ):
        with pytest.raises(sdk.InvalidValueError) as caught:
            create(desk, value)
        assert str(caught.value).startswith(message)
        if type(value) is sdk.Contact:
            with pytest.raises(sdk.InvalidValueError):
                value.json()
    assert desk.sent == []


def test_what_is_inside_of_itself(desk: Service) -> None:
    sdk = desk.sdk
    mapping: dict[str, object] = {}
    mapping["manager"] = mapping
    looped = sdk.Contact(id="x", manager=sdk.Contact(id="y"))
    object.__setattr__(looped.manager, "manager", looped)
    rules: list[object] = []
    rules.append({"every": rules})
    client = desk.client("Desk")
    for value in (mapping, looped):
        with pytest.raises(sdk.InvalidValueError, match=r"^contact: nested too deeply, or inside of itself$"):
            client.contacts.create(contact=value)
    with pytest.raises(sdk.InvalidValueError, match=r"^where: nested too deeply"):
        client.contacts.search(where={"every": rules})
    with pytest.raises(sdk.InvalidValueError, match=r"^Contact: nested too deeply"):
        looped.json()
    assert desk.sent == []


def test_wrong_variants(desk: Service) -> None:
    sdk = desk.sdk
    expiry = {"month": 1, "year": 2030}
    for value, message in (
        ({"type": "cash"}, "method.type: not one of card, bank, wallet"),
        ({}, "method.type: missing: one of card, bank, wallet"),
        ({"type": ["card"]}, "method.type: not one of card, bank, wallet"),
        ({"type": "card", "expiry": expiry}, "method: 'number' is missing"),
        ({"type": "card", "number": "4", "last4": "4", "expiry": expiry}, "method.last4: only the server sets it"),
        ({"type": "card", "iban": "x"}, "method: 'iban' is not a member: there are type, number, expiry, holder"),
        ({"type": "card", "number": "4", "expiry": {**expiry, "year": True}}, "method.expiry.year: expected an int"),
        (
            {"type": "bank", "iban": "x", "owner": {"name": "A", "relatives": [{"name": "B"}, {"nam": "C"}]}},
            "method.owner.relatives[1]: 'nam' is not a member",
        ),
        (sdk.Card(expiry=sdk.CardExpiry(month=1, year=2)), "method: 'number' is missing"),
        (sdk.Wallet(provider="paypal"), "method.provider: not one of apple, google"),
        (sdk.Person(name="A"), "method: expected Card or BankAccount or Wallet or a mapping, got Person"),
        ("card", "method: expected Card or BankAccount or Wallet or a mapping, got str"),
        (None, "method: expected Card or BankAccount or Wallet or a mapping, got NoneType"),
    ):
        with pytest.raises(sdk.InvalidValueError) as caught:
            pay(desk, value)
        assert str(caught.value).startswith(message)
    for value, message in (
        ({"text_message": {"text": "a"}, "x": 1}, "message: expected one key, got text_message, x"),
        ({}, "message: expected one of the keys text_message, card_message, media_message"),
        ({"text_message": 5}, "message.text_message: expected a mapping or TextMessage, got int"),
        (
            {"card_message": {"title": "t", "choices": [{"kind": "url", "url": "u"}, {"kind": "call"}]}},
            "message.card_message.choices[1]: 'phone' is missing",
        ),
    ):
        with pytest.raises(sdk.InvalidValueError) as caught:
            note(desk, value)
        assert str(caught.value).startswith(message)
    with pytest.raises(sdk.InvalidValueError, match=r"^to\.identity\.channel: not one of"):
        note(desk, {"text_message": {"text": "a"}}, {"contact_id": "c", "identity": {"channel": "x"}})
    with pytest.raises(sdk.InvalidValueError, match=r"^to: "):
        note(desk, {"text_message": {"text": "a"}}, {"phone": "x"})
    rule = {"every": [{"some": [{"field": "a", "operator": "eq", "value": 1.5}]}]}
    with pytest.raises(
        sdk.InvalidValueError, match=r"^where\.every\[0\]\.some\[0\]\.value: expected an int, got float"
    ):
        desk.client("Desk").contacts.search(where=rule)
    assert desk.sent == []


def test_wrong_messages(chat: Service) -> None:
    client = chat.client("Chat")
    for messages, message in (
        ("Hello", "messages: expected a list, got str"),
        ([{"role": "user"}], "messages[0]: 'content' is missing"),
        ([{"role": "usr", "content": "x"}], "messages[0].role: not one of user, assistant"),
        ([{"role": "user", "content": 5}], "messages[0].content: expected a string or a list, got int"),
        (
            [{"role": "user", "content": "x"}] * 2 + [{"role": "user", "content": [{"type": "txt"}]}],
            "messages[2].content[0].type: not one of ",
        ),
        (
            [{"role": "user", "content": [{"type": "text", "text": 3}]}],
            "messages[0].content[0].text: expected a string, got int",
        ),
    ):
        with pytest.raises(chat.sdk.InvalidValueError) as caught:
            client.messages.create(model="m", max_tokens=1, messages=messages)
        assert str(caught.value).startswith(message)
    assert chat.sent == []


def test_async_sends_the_same(desk: Service) -> None:
    desk.reply = CONTACT

    async def run() -> None:
        async with desk.client("AsyncDesk") as client:
            await client.contacts.update("c1", contact=await client.contacts.read("c1"))

    asyncio.run(run())
    again = desk.sent[-1]
    assert again == update(desk, lambda ada: ada)
