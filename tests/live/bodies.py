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
        "price": {"verificationPrice": {"currencyId": "USD", "amount": 0.03}},
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
    }


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


DRY_RUN: Body = {
    "number_of_recipients": 1,
    "number_of_messages": 1,
    "per_recipient": [{"recipient": "15551230001", "number_of_parts": 1, "body": "Hello", "encoding": "text"}],
}
STARTED: dict[str, Body] = {
    "sms": {"sms": {"template": "Code: {{CODE}}", "interceptionTimeout": 120, "codeType": "Numeric"}},
    "flashcall": {"flashCall": {"cliFilter": "(.*)42", "interceptionTimeout": 45, "reportTimeout": 75}},
    "seamless": {"seamless": {"targetUri": "https://acme.example/s"}},
    "whatsapp": {"whatsapp": {"codeType": "Alphanumeric"}},
}
BATCHES: list[Json] = [batch(f"batch-{number}") for number in (1, 2, 3)]
REPORTS: list[Json] = [recipient_report(f"batch-{number}", "15551230001") for number in (1, 2, 3)]
INBOUNDS: list[Json] = [inbound(f"in-{number}") for number in (1, 2, 3)]
MESSAGES: list[Json] = [message("msg-1"), message("msg-2", received=True), message("msg-3")]
CONTACTS: list[Json] = [contact(f"contact-{number}") for number in (1, 2, 3)]
CONFLICTS: list[Json] = [
    {"identity": f"1555123000{number}", "channels": ["SMS", "RCS"], "contact_ids": ["contact-1", "contact-2"]}
    for number in (1, 2, 3)
]
ACTIVE: list[Json] = [active(f"+1206555010{number}") for number in (0, 1, 2)]
FAXES: list[Json] = [fax(f"fax-{number}") for number in (1, 2, 3)]
