"""Contents of conversations: every kind is read to the last member, and written as it was."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import replace
from typing import TypeAlias, cast

import pytest
from sinch_live_sdk import (
    AppMessage,
    CardMessage,
    ChoiceResponseMessage,
    ConversationDelivered,
    ConversationEvent,
    ConversationEventReceived,
    ConversationReceived,
    FreeObject,
    InvalidValueError,
    Message,
    ReplyTo,
    TextMessage,
    UnknownVariant,
    Unrecognized,
    parse_webhook,
)

from tests.live.bodies import Body, Json
from tests.live.conftest import Running
from tests.support.server import json_reply

Contents: TypeAlias = dict[str, Json]

PATH = "/webhooks/sinch/conversation"
TEXT: Body = {"text": "Hello"}
MEDIA: Body = {
    "url": "https://acme.example/a.png",
    "thumbnail_url": "https://acme.example/t.png",
    "filename_override": "a",
}
PLACE: Body = {"title": "Us", "coordinates": {"latitude": 47.6, "longitude": -2.8}, "label": "Office"}
CHOICES: list[Json] = [
    {"text_message": TEXT, "postback_data": "t", "display_mode": "PERSISTENT"},
    {"url_message": {"title": "More", "url": "https://acme.example"}, "postback_data": "u"},
    {"call_message": {"title": "Call", "phone_number": "+15551230001"}},
    {"location_message": PLACE},
    {
        "calendar_message": {
            "title": "Save",
            "event_start": "2026-05-06T07:00:00Z",
            "event_end": "2026-05-06T08:00:00Z",
            "event_title": "Talk",
            "event_description": "About us",
            "fallback_url": "https://acme.example",
        }
    },
    {"share_location_message": {"title": "Where are you?", "fallback_url": "https://acme.example"}},
]
CARD: Body = {
    "title": "News",
    "description": "Today",
    "media_message": MEDIA,
    "height": "TALL",
    "choices": CHOICES,
    "message_properties": {"whatsapp_header": "Look"},
}
TEMPLATE: Body = {"template_id": "t-1", "version": "2", "language_code": "de-DE", "parameters": {"name": "Ada"}}
SHARED: Contents = {
    "text_message": TEXT,
    "media_message": MEDIA,
    "location_message": PLACE,
    "choice_message": {"text_message": TEXT, "choices": CHOICES, "message_properties": {"whatsapp_footer": "Bye"}},
    "card_message": CARD,
    "carousel_message": {"cards": [CARD, {"title": "Old"}], "choices": CHOICES[:1]},
    "list_message": {
        "title": "Choose",
        "description": "One",
        "sections": [
            {
                "title": "A",
                "items": [{"choice": {"title": "1", "description": "d", "media": MEDIA, "postback_data": "p"}}],
            },
            {
                "items": [
                    {
                        "product": {
                            "id": "p-1",
                            "marketplace": "FACEBOOK",
                            "quantity": 2,
                            "item_price": 1.5,
                            "currency": "EUR",
                        }
                    }
                ]
            },
        ],
        "media": MEDIA,
        "message_properties": {"catalog_id": "c", "menu": "Open", "whatsapp_header": "Look"},
    },
    "contact_info_message": {
        "name": {
            "full_name": "Dr Ada B Lovelace Jr",
            "first_name": "Ada",
            "last_name": "Lovelace",
            "middle_name": "B",
            "prefix": "Dr",
            "suffix": "Jr",
        },
        "phone_numbers": [{"phone_number": "+15551230001", "type": "WORK"}],
        "addresses": [
            {"city": "Rome", "country": "Italy", "state": "RM", "zip": "00100", "country_code": "IT", "type": "HOME"}
        ],
        "email_addresses": [{"email_address": "ada@acme.example", "type": "HOME"}],
        "organization": {"company": "Acme", "department": "R&D", "title": "Engineer"},
        "urls": [{"url": "https://acme.example", "type": "ORG"}],
        "birthday": "1990-01-31",
    },
}
APP: Contents = {**SHARED, "template_message": {"omni_template": TEMPLATE, "channel_template": {"WHATSAPP": TEMPLATE}}}
CONTACT: Contents = {
    "text_message": TEXT,
    "media_message": MEDIA,
    "location_message": PLACE,
    "media_card_message": {"url": "https://acme.example/a.png", "caption": "Look"},
    "choice_response_message": {"message_id": "m1", "postback_data": "y"},
    "product_response_message": {"products": [{"id": "p", "marketplace": "m"}], "title": "These", "catalog_id": "c"},
    "fallback_message": {
        "raw_message": "{}",
        "reason": {"code": "BAD_REQUEST", "description": "d", "sub_code": "UNSPECIFIED_SUB_CODE", "channel_code": "7"},
    },
    "channel_specific_message": {
        "message_type": "nfm_reply",
        "message": {"type": "nfm_reply", "nfm_reply": {"name": "flow", "response_json": "{}", "body": "Sent"}},
    },
}
BUTTONS: list[Json] = [
    {"type": "WL", "name": "Page", "link_mo": "https://acme.example", "link_pc": "https://acme.example"},
    {"type": "AL", "name": "App", "scheme_ios": "acme://a", "scheme_android": "acme://a"},
    {"type": "BK", "name": "Help"},
]
LINKS: Body = {"link_mo": "https://acme.example", "link_pc": "p", "scheme_ios": "i", "scheme_android": "a"}
PRODUCT: Body = {
    "buttons": BUTTONS,
    "additional_content": "New",
    "image": {"image_url": "https://acme.example/a.png", "image_link": "https://acme.example"},
    "commerce": {"title": "Tea", "regular_price": 1000, "discount_price": 900, "discount_fixed": 100},
    "coupon": {"type": "FIXED_DISCOUNT_COUPON", "discount_fixed": 100, "description": "For you", **LINKS},
}
COUPONS: list[Json] = [
    {"type": "PERCENTAGE_DISCOUNT_COUPON", "discount_rate": 10},
    {"type": "SHIPPING_DISCOUNT_COUPON", "description": "d"},
    {"type": "FREE_COUPON", "title": "Tea"},
    {"type": "UP_COUPON", "title": "Tea"},
]
ORDER: Body = {
    "items": [{"retailer_id": "r", "name": "Tea", "amount_value": 1000, "quantity": 2, "sale_amount_value": 900}],
    "subtotal_value": 1800,
    "tax_value": 100,
    "tax_description": "VAT",
    "shipping_value": 50,
    "shipping_description": "Post",
    "discount_value": 10,
    "discount_description": "Spring",
    "discount_program_name": "Friends",
    "catalog_id": "c",
    "expiration_time": "1777777777",
    "expiration_description": "Soon",
}
PIX: Body = {"code": "c", "merchant_name": "Acme", "key": "k", "key_type": "CPF"}
FRAME: Body = {"body": {"text": "Hello"}, "footer": {"text": "Bye"}}
SPECIFIC: Contents = {
    "FLOWS": {
        **FRAME,
        "header": {"type": "document", "document": {"link": "https://acme.example/a.pdf"}},
        "flow_id": "1",
        "flow_cta": "Book",
        "flow_token": "t",
        "flow_mode": "published",
        "flow_action": "navigate",
        "flow_action_payload": {
            "screen": "S",
            "data": {"name": "Tea", "price": 1.5, "new": True, "tags": ["a", {"b": None}]},
        },
    },
    "ORDER_DETAILS": {
        **FRAME,
        "header": {"type": "image", "image": {"link": "https://acme.example/a.png"}},
        "payment": {
            "type": "br",
            "reference_id": "r",
            "type_of_goods": "digital-goods",
            "total_amount_value": 1940,
            "order": ORDER,
            "payment_settings": {"dynamic_pix": PIX, "payment_link": {"uri": "u"}, "boleto": {"digitable_line": "d"}},
            "payment_buttons": [
                {"type": "pix_dynamic_code", **PIX},
                {"type": "payment_link", "uri": "u"},
                {"type": "boleto", "digitable_line": "d"},
            ],
        },
    },
    "ORDER_STATUS": {
        **FRAME,
        "header": {"type": "video", "video": {"link": "https://acme.example/a.mp4"}},
        "payment": {"reference_id": "r", "order": {"status": "partially-shipped", "description": "One is on its way"}},
    },
    "COMMERCE": {"push_alarm": True, "adult": False, **PRODUCT},
    "CAROUSEL_COMMERCE": {
        "push_alarm": False,
        "adult": False,
        "carousel": {
            "head": {"header": "Tea", "content": "All of it", "image_url": "https://acme.example/a.png", **LINKS},
            "list": [
                {**PRODUCT, "commerce": {"title": "Tea", "regular_price": 1000}},
                *({**PRODUCT, "coupon": coupon} for coupon in COUPONS),
                {**PRODUCT, "commerce": {"title": "T", "regular_price": 10, "discount_price": 9, "discount_rate": 10}},
            ],
            "tail": LINKS,
        },
    },
    "NOTIFICATION_MESSAGE_TEMPLATE": {
        "template_key": "shipment",
        "body": {
            "emphasized_item": {"item_key": "date", "content": "Monday"},
            "items": [{"item_key": "time", "content": "Noon"}],
            "buttons": [{"button_key": "check", "url": "https://acme.example"}],
        },
    },
}
EVENTS: dict[str, Contents] = {
    "app_event": {
        "composing_event": {},
        "composing_end_event": {},
        "read_message_event": {},
        "comment_reply_event": {"text": "Thanks"},
        "agent_joined_event": {"agent": {"display_name": "Ada", "type": "HUMAN", "picture_url": "u"}},
        "agent_left_event": {"agent": {"display_name": "Ada"}},
        "generic_event": {"payload": {"a": {"b": [1.5]}}},
    },
    "contact_event": {
        "composing_event": {},
        "composing_end_event": {},
        "conversation_deleted_event": {},
        "comment_event": {"id": "c", "text": "Nice", "comment_type": "LIVE", "commented_on": "u", "user": "ada"},
        "generic_event": {"payload": {}},
    },
    "contact_message_event": {
        "reaction_event": {
            "emoji": "❤",
            "action": "REACTION_ACTION_UNREACT",
            "message_id": "m1",
            "reaction_category": "love",
        },
        "payment_status_update_event": {
            "reference_id": "r",
            "payment_status": "PAYMENT_STATUS_CAPTURED",
            "payment_transaction_status": "PAYMENT_STATUS_TRANSACTION_SUCCESS",
            "payment_transaction_id": "t",
        },
        "shortlink_activated_event": {
            "payload": "p",
            "title": "t",
            "ref": "r",
            "source": "SHORTLINK",
            "type": "OPEN_THREAD",
            "existing_thread": True,
        },
    },
}
MESSAGES: dict[str, Body] = {
    **{f"app {key}": {"app_message": {key: value}} for key, value in APP.items()},
    **{f"contact {key}": {"contact_message": {key: value}} for key, value in CONTACT.items()},
    **{
        f"specific {kind}": {
            "app_message": {
                "text_message": TEXT,
                "channel_specific_message": {"WHATSAPP": {"message_type": kind, "message": value}},
            }
        }
        for kind, value in SPECIFIC.items()
    },
    **{
        f"instead {key}": {
            "app_message": {"text_message": TEXT, "explicit_channel_omni_message": {"RCS": {key: value}}}
        }
        for key, value in {**SHARED, "template_reference": TEMPLATE}.items()
    },
    "explicit": {
        "app_message": {
            "text_message": TEXT,
            "explicit_channel_message": {"VIBERBM": "{}", "WHATSAPP": {"type": "text", "preview": False}},
            "agent": {"display_name": "Ada", "type": "BOT", "picture_url": "u"},
        }
    },
    "answer": {"contact_message": {"text_message": TEXT, "reply_to": {"message_id": "m1"}}},
}
"""A message of each kind."""


def untold(value: object, place: str = "") -> list[str]:
    """Return the places of a record where something was not recognized."""
    if isinstance(value, UnknownVariant | Unrecognized):
        return [place]
    items: list[tuple[str, object]] = []
    if isinstance(value, dict):
        items = list(cast("dict[str, object]", value).items())
    elif isinstance(value, list):
        items = [("*", item) for item in cast("list[object]", value)]
    elif dataclasses.is_dataclass(value):
        items = [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value) if field.name != "raw"]
    return [found for name, item in items for found in untold(item, f"{place}/{name}")]


@pytest.mark.parametrize("kind", MESSAGES)
def test_a_message_is_read_and_written(kind: str, sinch: Running) -> None:
    body: Body = {"id": "m1", **MESSAGES[kind]}
    sinch.server.answer = lambda _: json_reply({**body, "message_id": "m2"})
    with sinch.client().with_options(project_auth="basic", strict=True) as client:
        message = client.conversation.read("m1")
        assert untold(message) == []
        said = message.app_message or message.contact_message
        assert said is not None
        assert said.content is not None
        assert replace(said, raw={}).json() == next(iter(MESSAGES[kind].values()))
        if message.app_message is not None:
            client.conversation.send_message(app_id="a", contact_id="c", message=message.app_message)
            sent = json.loads(sinch.server.take()[-1].body)
            assert sent["message"] == body["app_message"]


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind, events in EVENTS.items() for key in events])
def test_an_event_is_read_and_written(kind: str, key: str, sinch: Running) -> None:
    done: Body = {kind: {key: EVENTS[kind][key]}}
    sinch.server.answer = lambda _: json_reply({"id": "e1", **done})
    with sinch.client().with_options(project_auth="basic", strict=True) as client:
        event = client.conversation.events.read("e1")
    assert untold(event) == []
    assert replace(event, raw={}).json() == done


def test_what_a_contact_says_is_told_by_match() -> None:
    said: Body = {
        "choice_response_message": {"message_id": "m1", "postback_data": "yes"},
        "reply_to": {"message_id": "m1"},
    }
    body: Body = {"app_id": "a", "message": {"id": "m2", "direction": "TO_APP", "contact_message": said}}
    event = parse_webhook(PATH, json.dumps(body).encode())
    match event:
        case ConversationReceived(message=Message(contact_message=message)) if message is not None:
            assert message.reply_to == ReplyTo(message_id="m1")
            assert message.content == ChoiceResponseMessage(message_id="m1", postback_data="yes")
        case _:
            pytest.fail(repr(event))


def test_why_a_message_failed() -> None:
    report: Body = {"message_id": "m1", "status": "FAILED", "reason": {"code": "RATE_LIMITED", "sub_code": "NEW_TODAY"}}
    event = parse_webhook(PATH, json.dumps({"message_delivery_report": report}).encode())
    assert isinstance(event, ConversationDelivered)
    assert event.message_delivery_report.status == "FAILED"
    reason = event.message_delivery_report.reason
    assert reason is not None
    assert (reason.code, reason.sub_code) == ("RATE_LIMITED", Unrecognized("NEW_TODAY"))


def test_one_class_of_events_everywhere(sinch: Running) -> None:
    event = parse_webhook(PATH, json.dumps({"event": {"id": "e1", "contact_event": {"hologram_event": {}}}}).encode())
    assert isinstance(event, ConversationEventReceived)
    with sinch.client() as client:
        assert type(client.conversation.events.read("e1")) is type(event.event) is ConversationEvent
    assert isinstance(event.event.contact_event, UnknownVariant)


def test_a_message_made_of_classes_and_one_of_json_are_the_same(sinch: Running) -> None:
    card = AppMessage(content=CardMessage(title="News"))
    with sinch.client() as client:
        client.conversation.send_message(app_id="a", contact_id="c", message=card)
        client.conversation.send_message(app_id="a", contact_id="c", message={"card_message": {"title": "News"}})
        made, written = (json.loads(request.body) for request in sinch.server.take()[-2:])
        assert made == written
        with pytest.raises(
            InvalidValueError, match=r"message\.card_message: 'titel' is not a member: did you mean 'title'"
        ):
            client.conversation.send_message(app_id="a", contact_id="c", message={"card_message": {"titel": "News"}})  # type: ignore[arg-type]  # the mistake
        with pytest.raises(InvalidValueError, match="expected one key, got text_message, card_message"):
            client.conversation.send_message(
                app_id="a", contact_id="c", message={"text_message": {"text": "a"}, "card_message": {"title": "b"}}
            )


def test_a_message_that_was_read_is_sent_on(sinch: Running) -> None:
    """What no field covers goes along."""
    said: Body = {"text_message": {"text": "Hello", "font": "big"}, "agent": None, "hologram": {"a": 1}}
    sinch.server.answer = lambda _: json_reply({"id": "m1", "app_message": said})
    with sinch.client().with_options(project_auth="basic") as client:
        message = client.conversation.read("m1").app_message
        assert message is not None
        for changed in (message, replace(message, content=TextMessage(text="Bye"))):
            client.conversation.send_message(app_id="a", contact_id="c", message=changed)
        same, other = (json.loads(request.body)["message"] for request in sinch.server.take()[-2:])
    assert same == said
    assert other["text_message"] == {"text": "Bye"}


def test_free_json_is_read_at_every_depth(sinch: Running) -> None:
    data: Body = {"a": [1.5, "b", None, True, {"c": [[1]]}], "d": None}
    sinch.server.answer = lambda _: json_reply({"id": "k1", "metadata_json": data})
    with sinch.client().with_options(project_auth="basic", strict=True) as client:
        found = client.conversation.conversations.read("k1").metadata_json
    assert found == {"a": [1.5, "b", None, True, FreeObject(extra={"c": [[1]]})], "d": None}


def test_pages_have_what_stands_beside_the_items(sinch: Running) -> None:
    with sinch.client() as client:
        page = client.conversation.conversations.list_recent(app_id="a")
        assert page.envelope.next_page_token == "t2"
        assert len(list(page)) == 3
