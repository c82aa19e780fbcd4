"""Bodies of the stand-in: our own values in the shapes of the real APIs."""

from __future__ import annotations

from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | None | list[Json] | dict[str, Json]"
Body: TypeAlias = dict[str, Json]


def batch(id: str) -> Body:
    """An SMS batch; the plus is gone from its numbers."""
    return {
        "id": id,
        "to": ["15551230001"],
        "from": "15551230002",
        "canceled": False,
        "body": "Hello",
        "type": "mt_text",
        "created_at": "2026-05-06T07:08:09.123Z",
        "modified_at": "2026-05-06T07:08:09.123Z",
        "delivery_report": "none",
        "expire_at": "2026-05-09T07:08:09.123Z",
        "feedback_enabled": False,
        "flash_message": False,
    }


def binary_batch(id: str) -> Body:
    """A batch of a binary message."""
    return {**batch(id), "type": "mt_binary", "body": "AAE=", "udh": "050003CC0201"}


def media_batch(id: str) -> Body:
    """A batch of a media message, whose body is an object."""
    text = batch(id)
    del text["flash_message"]
    return {**text, "type": "mt_media", "body": {"url": "https://acme.example/a.png", "message": "Look"}}


def report(id: str) -> Body:
    """The delivery report of a batch."""
    return {
        "type": "delivery_report_sms",
        "batch_id": id,
        "total_message_count": 2,
        "statuses": [
            {"code": 0, "count": 1, "status": "Delivered", "recipients": ["15551230001"]},
            {"code": 401, "count": 1, "status": "Dispatched", "recipients": ["15551230003"]},
        ],
    }


def recipient_report(id: str, recipient: str) -> Body:
    """The delivery report of a batch for one recipient."""
    return {
        "type": "recipient_delivery_report_sms",
        "batch_id": id,
        "recipient": recipient.lstrip("+"),
        "code": 0,
        "status": "Delivered",
        "at": "2026-05-06T07:08:10.5Z",
        "operator_status_at": "2026-05-06T07:08:00Z",
    }


def inbound(id: str) -> Body:
    """A received text."""
    return {
        "id": id,
        "type": "mo_text",
        "from": "15551230001",
        "to": "15551230002",
        "body": "Hi",
        "received_at": "2026-05-06T07:09:00Z",
    }


def media_inbound(id: str) -> Body:
    """A received media message, whose body is an object."""
    media: Body = {"url": "https://acme.example/b.png", "content_type": "image/png", "status": "Uploaded", "code": 0}
    return {**inbound(id), "type": "mo_media", "body": {"subject": "Look", "message": "A cat", "media": [media]}}


def group(id: str) -> Body:
    """A group of recipients."""
    return {
        "id": id,
        "name": "Friends",
        "size": 2,
        "created_at": "2026-05-06T07:08:09.123Z",
        "modified_at": "2026-05-06T07:08:09.123Z",
        "child_groups": ["group-9"],
        "auto_update": {"to": "15551230002", "add": {"first_word": "Join"}, "remove": {"first_word": "Leave"}},
    }


def call(id: str) -> Body:
    """A finished call; its time has no zone."""
    return {
        "callId": id,
        "from": {"type": "Number", "endpoint": "+15551230002"},
        "to": {"type": "Number", "endpoint": "+15551230001"},
        "domain": "pstn",
        "duration": 14,
        "status": "FINAL",
        "result": "ANSWERED",
        "reason": "CALLEEHANGUP",
        "timestamp": "2026-05-06T07:08:09",
        "userRate": {"currencyId": "EUR", "amount": 0.18},
        "debit": {"currencyId": "EUR", "amount": 0.36},
    }


def verification(id: str, number: str = "+15551230001", reference: str = "order-7") -> Body:
    """The status of a verification; its time has seven digits of fraction and no zone."""
    return {
        "id": id,
        "method": "sms",
        "status": "SUCCESSFUL",
        "reference": reference,
        "identity": {"type": "number", "endpoint": number},
        "countryId": "US",
        "verificationTimestamp": "2026-05-06T07:08:09.1234567",
        "source": "manual",
        "price": {
            "verificationPrice": {"currencyId": "USD", "amount": 0.03},
            "terminationPrice": {"currencyId": "USD", "amount": 0.01},
            "billableDuration": 6,
        },
    }


def message(id: str, *, received: bool = False) -> Body:
    """A message of a conversation: sent by the app, or received from the contact."""
    said: Body = {"text_message": {"text": "Hi" if received else "Hello"}}
    return {
        "id": id,
        "direction": "TO_APP" if received else "TO_CONTACT",
        "contact_message" if received else "app_message": said,
        "channel_identity": {"channel": "SMS", "identity": "15551230001", "app_id": ""},
        "conversation_id": "conv-1",
        "contact_id": "contact-1",
        "metadata": "",
        "accept_time": "2026-05-06T07:08:09.123456789Z",
        "sender_id": "",
        "processing_mode": "CONVERSATION",
        "injected": False,
        "message_status": {"status": "DELIVERED", "event_time": "2026-05-06T07:08:10Z", "reason": None},
    }


def app(id: str) -> Body:
    """An app with two channels."""
    return {
        "id": id,
        "display_name": "Support",
        "channel_credentials": [
            {
                "channel": "SMS",
                "static_bearer": {"claimed_identity": "plan-1", "token": "t"},
                "callback_secret": "",
                "state": {"status": "ACTIVE", "description": ""},
                "channel_known_id": "",
                "credential_ordinal_number": 0,
            },
            {
                "channel": "LINE",
                "line_enterprise_credentials": {"line_japan": {"token": "t", "secret": "s"}, "is_default": True},
                "callback_secret": "c",
                "state": {"status": "FAILING", "description": "no such token"},
                "channel_known_id": "U1",
                "credential_ordinal_number": 1,
            },
        ],
        "conversation_metadata_report_view": "NONE",
        "retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 180},
        "dispatch_retention_policy": {"retention_type": "MESSAGE_EXPIRE_POLICY", "ttl_days": 0},
        "processing_mode": "CONVERSATION",
        "smart_conversation": {"enabled": False},
        "queue_stats": {"outbound_size": 0, "outbound_limit": 500000},
        "rate_limits": {"inbound": 500, "outbound": 20, "webhooks": 100},
        "persist_message_status": {"enabled": True},
        "message_search": {"enabled": False},
        "callback_settings": {"secret_for_overridden_callback_urls": ""},
        "delivery_report_based_fallback": None,
        "message_retry_settings": {"retry_duration": 3600},
    }


def webhook(id: str) -> Body:
    """A webhook of an app."""
    return {
        "id": id,
        "app_id": "app-1",
        "target": "https://acme.example/webhooks",
        "target_type": "HTTP",
        "secret": "s",
        "triggers": ["MESSAGE_DELIVERY", "MESSAGE_INBOUND"],
        "client_credentials": None,
    }


def conversation(id: str) -> Body:
    """A conversation that goes on."""
    return {
        "id": id,
        "app_id": "app-1",
        "contact_id": "contact-1",
        "last_received": "2026-05-06T07:08:09Z",
        "active_channel": "SMS",
        "active": True,
        "metadata": "",
        "metadata_json": {"order": {"number": 7, "open": True, "lines": ["a", {"b": None}]}},
        "correlation_id": "",
    }


def conversation_event(id: str, *, received: bool = False) -> Body:
    """An event of a conversation: of the app, or of the contact."""
    done: Body = {"reaction_event": {"emoji": "❤", "action": "REACTION_ACTION_REACT", "message_id": "msg-1"}}
    return {
        "id": id,
        "direction": "TO_APP" if received else "TO_CONTACT",
        "contact_message_event" if received else "app_event": done if received else {"composing_event": {}},
        "channel_identity": {"channel": "WHATSAPP", "identity": "15551230001", "app_id": ""},
        "contact_id": "contact-1",
        "conversation_id": "conv-1",
        "accept_time": "2026-05-06T07:08:09Z",
        "processing_mode": "CONVERSATION",
    }


def message_batch(id: str) -> Body:
    """A batch of messages that is scheduled."""
    return {
        "batch_id": id,
        "status": "SCHEDULED",
        "send_after": "2026-05-06T07:08:09Z",
        "meta_data": {"campaign": "spring"},
    }


def translation(language: str) -> Body:
    """A template in one language, with WhatsApp's own."""
    return {
        "language_code": language,
        "version": "1",
        "variables": [{"key": "name", "preview_value": "Ada"}],
        "text_message": {"text": "Hello ${name}"},
        "channel_template_overrides": {
            "WHATSAPP": {
                "template_reference": {"template_id": "hello", "language_code": language, "parameters": {}},
                "parameter_mappings": {"body[1]text": "name"},
            }
        },
        "create_time": "2026-05-06T07:08:09Z",
        "update_time": "2026-05-06T07:08:09Z",
    }


def template(id: str) -> Body:
    """A template of messages."""
    return {
        "id": id,
        "description": "Greets",
        "version": 1,
        "default_translation": "en-US",
        "translations": [translation("en-US"), translation("de-DE")],
        "create_time": "2026-05-06T07:08:09Z",
        "update_time": "2026-05-06T07:08:09Z",
    }


def text_template(id: str) -> Body:
    """A template of version 1."""
    text: Body = {"language_code": "en-US", "content": '{"text_message": {"text": "Hello"}}', "version": "1"}
    return {"id": id, "channel": "CONVERSATION", "default_translation": "en-US", "translations": [text]}


def contact(id: str) -> Body:
    """A contact."""
    return {
        "id": id,
        "channel_identities": [{"channel": "SMS", "identity": "15551230001", "app_id": ""}],
        "channel_priority": ["SMS"],
        "display_name": "Ada",
        "email": "ada@acme.example",
        "external_id": "crm-9",
        "metadata": "",
        "language": "EN_GB",
    }


def available(number: str) -> Body:
    """A number that can be rented."""
    return {
        "phoneNumber": number,
        "regionCode": "US",
        "type": "LOCAL",
        "capability": ["SMS", "VOICE"],
        "setupPrice": {"currencyCode": "EUR", "amount": "0.00"},
        "monthlyPrice": {"currencyCode": "EUR", "amount": "0.80"},
        "paymentIntervalMonths": 1,
        "supportingDocumentationRequired": False,
    }


def active(number: str, *, waiting: bool = False, expiring: bool = False) -> Body:
    """A rented number; straight after renting, the requested settings are only scheduled."""
    scheduled: Body = {"servicePlanId": "plan-1", "status": "WAITING", "errorCodes": []}
    return {
        "phoneNumber": number,
        "projectId": "prj-1",
        "displayName": "",
        "regionCode": "US",
        "type": "LOCAL",
        "capability": ["SMS"],
        "money": {"currencyCode": "EUR", "amount": "0.80"},
        "paymentIntervalMonths": 1,
        "nextChargeDate": "2026-06-06T07:08:09.123Z",
        "expireAt": "2026-06-06T07:08:09Z" if expiring else None,
        "smsConfiguration": {
            "servicePlanId": "" if waiting else "plan-1",
            "scheduledProvisioning": scheduled if waiting else None,
        },
        "voiceConfiguration": {"type": "RTC", "appId": "", "scheduledVoiceProvisioning": None},
        "callbackUrl": "",
    }


def fax(id: str) -> Body:
    """A fax in progress."""
    return {
        "id": id,
        "direction": "OUTBOUND",
        "from": "+15551230002",
        "to": "+19898989898",
        "numberOfPages": 1,
        "status": "IN_PROGRESS",
        "headerTimeZone": "UTC",
        "retryDelaySeconds": 60,
        "pricePerPage": "0.07",
        "price": {"currencyCode": "USD", "amount": "0.07"},
        "maxRetries": 3,
        "createTime": "2026-05-06T07:08:09Z",
        "headerPageNumbers": True,
        "contentUrl": ["https://acme.example/a.pdf"],
        "hasFile": True,
    }


def fax_service(id: str) -> Body:
    """A fax service."""
    return {
        "id": id,
        "name": "Front desk",
        "projectId": "prj-1",
        "incomingWebhookUrl": "https://acme.example/fax",
        "webhookContentType": "application/json",
        "defaultForProject": True,
        "defaultFrom": "+15551230002",
        "numberOfRetries": 3,
        "retryDelaySeconds": 60,
        "imageConversionMethod": "MONOCHROME",
        "saveOutboundFaxDocuments": True,
        "saveInboundFaxDocuments": False,
    }


def cover_page(id: str) -> Body:
    """A cover page."""
    return {
        "id": id,
        "name": "Blue",
        "file": {"fileContent": "JVBERi0xLjc=", "fileType": "PDF"},
        "projectId": "prj-1",
        "serviceId": "service-1",
        "createdTime": "2026-05-06T07:08:09Z",
        "updatedTime": "2026-05-06T07:08:09Z",
    }


def fax_email(address: str) -> Body:
    """An email address of fax to email; its numbers come alone or with what they may be used for."""
    numbers: list[Json] = ["+12065550100", {"number": "+12065550101", "permissions": "receive"}]
    return {"email": address, "phoneNumbers": numbers, "projectId": "prj-1"}


CONFERENCE: Body = {
    "participants": [{"id": "call-1", "cli": "+15551230001", "duration": 35, "muted": True, "onhold": False}]
}
CALLBACKS: Body = {"url": {"primary": "https://acme.example/voice", "fallback": "https://acme.example/fallback"}}
VOICE_NUMBERS: list[Json] = [
    {"number": "+12065550100", "applicationkey": "app-key", "capability": "voice"},
    {"number": "+12065550101", "capability": "sms"},
]
QUERIED: Body = {
    "method": "GetNumberInfo",
    "number": {
        "countryId": "US",
        "numberType": "Mobile",
        "normalizedNumber": "+15551230001",
        "restricted": False,
        "rate": {"currencyId": "USD", "amount": 0.018},
    },
}
REGIONS: list[Json] = [
    {"regionCode": "US", "regionName": "United States", "types": ["LOCAL", "TOLL_FREE"]},
    {"regionCode": "SE", "regionName": "Sweden", "types": ["MOBILE"]},
]
ADDRESS: Body = {
    "streetNumber": "1",
    "streetInfo": "Main St",
    "location": "",
    "city": "Seattle",
    "state": "WA",
    "postalCode": "98101",
    "postalCodePlusFour": "1234",
}
FAX_NUMBER: Body = {"phoneNumber": "+12065550100", "projectId": "prj-1", "serviceId": "service-1"}
DRY_RUN: Body = {
    "number_of_recipients": 1,
    "number_of_messages": 1,
    "per_recipient": [{"recipient": "15551230001", "number_of_parts": 1, "body": "Hello", "encoding": "text"}],
}
STARTED: dict[str, Body] = {
    "sms": {"sms": {"template": "Code: {{CODE}}", "interceptionTimeout": 120, "codeType": "Numeric", "length": 4}},
    "flashcall": {"flashCall": {"cliFilter": "(.*)42", "interceptionTimeout": 45, "reportTimeout": 75}},
    "seamless": {"seamless": {"targetUri": "https://acme.example/s"}},
    "whatsapp": {"whatsapp": {"codeType": "Alphanumeric"}},
}
LINKS: list[Json] = [{"rel": "status", "href": "https://acme.example/v/ver-1", "method": "GET"}]
BATCHES: list[Json] = [batch("batch-1"), binary_batch("batch-2"), media_batch("batch-3")]
REPORTS: list[Json] = [recipient_report(f"batch-{number}", "15551230001") for number in (1, 2, 3)]
INBOUNDS: list[Json] = [inbound("in-1"), media_inbound("in-2"), inbound("in-3")]
GROUPS: list[Json] = [group(f"group-{number}") for number in (1, 2, 3)]
MESSAGES: list[Json] = [message("msg-1"), message("msg-2", received=True), message("msg-3")]
CONVERSATIONS: list[Json] = [conversation(f"conv-{number}") for number in (1, 2, 3)]
RECENT: list[Json] = [
    {"conversation": conversation(f"conv-{number}"), "last_message": message(f"msg-{number}")} for number in (1, 2, 3)
]
EVENTS: list[Json] = [
    conversation_event("event-1"),
    conversation_event("event-2", received=True),
    conversation_event("event-3"),
]
IDENTITIES: list[Json] = [{"identity": f"1555123000{number}"} for number in (1, 2, 3)]
AUDIT: Body = {
    "identity": {"identity": "15551230001"},
    "audit_records": [
        {
            "origin": "ORIGIN_MO",
            "operation": "OPERATION_INSERT",
            "list_type": "OPT_OUT_ALL",
            "project_id": "prj-1",
            "app_id": "app-1",
            "datetime": "2026-05-06T07:08:09Z",
        }
    ],
}
CONTACTS: list[Json] = [contact(f"contact-{number}") for number in (1, 2, 3)]
CONFLICTS: list[Json] = [
    {"identity": f"1555123000{number}", "channels": ["SMS", "RCS"], "contact_ids": ["contact-1", "contact-2"]}
    for number in (1, 2, 3)
]
ACTIVE: list[Json] = [active(f"+1206555010{number}") for number in (0, 1, 2)]
FAXES: list[Json] = [fax(f"fax-{number}") for number in (1, 2, 3)]
