"""The calls of `client.sms`."""

from __future__ import annotations

import json

from sinch_live_sdk import (
    BinarySms,
    InboundTextSms,
    MediaBody,
    MediaSms,
    SmsBatchReport,
    SmsDryRun,
    SmsDryRunRecipient,
    SmsRecipientReport,
    SmsStatusCount,
    TextSms,
)

from . import offline

TEXT_SMS_JSON = {
    "id": "sms_b0a9",
    "type": "mt_text",
    "body": "Hello",
    "to": ["+12025550123"],
    "from": "+12025550199",
    "parameters": {"color": {"first": "color"}},
    "canceled": False,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-02-28T12:00:00Z",
    "callback_url": "https://example.com/webhooks",
    "client_reference": "order-1042",
    "feedback_enabled": True,
    "flash_message": True,
    "truncate_concat": True,
    "max_number_of_message_parts": 1,
    "from_ton": 1,
    "from_npi": 1,
}
BINARY_SMS_JSON = {
    "id": "sms_b0a9",
    "type": "mt_binary",
    "body": "Hello",
    "udh": "050003CC0201",
    "to": ["+12025550123"],
    "from": "+12025550199",
    "canceled": False,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-02-28T12:00:00Z",
    "callback_url": "https://example.com/webhooks",
    "client_reference": "order-1042",
    "feedback_enabled": True,
    "flash_message": True,
    "truncate_concat": True,
    "max_number_of_message_parts": 1,
    "from_ton": 1,
    "from_npi": 1,
}
MEDIA_SMS_JSON = {
    "id": "sms_b0a9",
    "type": "mt_media",
    "body": {"url": "https://example.com", "message": "Hello", "subject": "Your order has shipped"},
    "parameters": {"color": {"first": "color"}},
    "strict_validation": True,
    "to": ["+12025550123"],
    "from": "+12025550199",
    "canceled": False,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-02-28T12:00:00Z",
    "callback_url": "https://example.com/webhooks",
    "client_reference": "order-1042",
    "feedback_enabled": True,
}
SMS_DRY_RUN_JSON = {
    "number_of_recipients": 1,
    "number_of_messages": 1,
    "per_recipient": [{"recipient": "+12025550123", "number_of_parts": 1, "body": "Hello", "encoding": "utf-8"}],
}
SMS_BATCH_REPORT_JSON = {
    "batch_id": "batch_f80b",
    "type": "delivery_report_sms",
    "statuses": [{"code": 0, "status": "Queued", "count": 3, "recipients": ["+12025550123"]}],
    "total_message_count": 3,
    "client_reference": "order-1042",
}
SMS_RECIPIENT_REPORT_JSON = {
    "batch_id": "batch_f80b",
    "type": "recipient_delivery_report_sms",
    "recipient": "+12025550123",
    "code": 0,
    "status": "Queued",
    "at": "2026-01-31T12:00:00Z",
    "operator": "equals",
    "operator_status_at": "2026-01-31T12:00:00Z",
    "applied_originator": "applied-originator",
    "client_reference": "order-1042",
    "encoding": "GSM",
    "number_of_message_parts": 1,
}


def check_text_sms(record: object) -> None:
    assert isinstance(record, TextSms)
    assert record.id == "sms_b0a9"
    assert record.body == "Hello"
    assert record.to
    assert record.to[0] == "+12025550123"
    assert record.from_ == "+12025550199"
    assert record.type == "mt_text"
    assert record.delivery_report == "none"
    assert record.callback_url == "https://example.com/webhooks"
    assert record.client_reference == "order-1042"


def check_binary_sms(record: object) -> None:
    assert isinstance(record, BinarySms)
    assert record.id == "sms_b0a9"
    assert record.type == "mt_binary"
    assert record.body == "Hello"
    assert record.udh == "050003CC0201"
    assert record.to
    assert record.to[0] == "+12025550123"
    assert record.from_ == "+12025550199"
    assert record.delivery_report == "none"
    assert record.callback_url == "https://example.com/webhooks"
    assert record.client_reference == "order-1042"


def check_media_sms(record: object) -> None:
    assert isinstance(record, MediaSms)
    assert record.id == "sms_b0a9"
    assert record.type == "mt_media"
    assert isinstance(record.body, MediaBody)
    assert record.body.url == "https://example.com"
    assert record.body.message == "Hello"
    assert record.body.subject == "Your order has shipped"
    assert record.to
    assert record.to[0] == "+12025550123"
    assert record.from_ == "+12025550199"
    assert record.delivery_report == "none"
    assert record.callback_url == "https://example.com/webhooks"
    assert record.client_reference == "order-1042"


def check_sms_dry_run(record: object) -> None:
    assert isinstance(record, SmsDryRun)
    assert record.per_recipient
    assert isinstance(record.per_recipient[0], SmsDryRunRecipient)
    assert record.per_recipient[0].recipient == "+12025550123"
    assert record.per_recipient[0].body == "Hello"
    assert record.per_recipient[0].encoding == "utf-8"


def check_sms_recipient_report(record: object) -> None:
    assert isinstance(record, SmsRecipientReport)
    assert record.type == "recipient_delivery_report_sms"
    assert record.batch_id == "batch_f80b"
    assert record.recipient == "+12025550123"
    assert record.code == 0
    assert record.status == "Queued"
    assert record.operator == "equals"
    assert record.applied_originator == "applied-originator"
    assert record.client_reference == "order-1042"
    assert record.encoding == "GSM"


def test_list() -> None:
    server = offline.Server(
        {
            "count": 3,
            "page": 1,
            "page_size": 20,
            "batches": [
                {
                    "type": "mt_text",
                    "id": "sms_b0a9",
                    "body": "Hello",
                    "to": ["+12025550123"],
                    "from": "+12025550199",
                    "parameters": {"color": {"first": "color"}},
                    "canceled": False,
                    "delivery_report": "none",
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "send_at": "2026-01-31T12:00:00Z",
                    "expire_at": "2026-02-28T12:00:00Z",
                    "callback_url": "https://example.com/webhooks",
                    "client_reference": "order-1042",
                    "feedback_enabled": True,
                    "flash_message": True,
                    "truncate_concat": True,
                    "max_number_of_message_parts": 1,
                    "from_ton": 1,
                    "from_npi": 1,
                }
            ],
        }
    )
    result = server.client.sms.list()
    other = offline.awaited(server.async_client.sms.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, TextSms)
    assert item.id == "sms_b0a9"
    assert item.body == "Hello"
    assert item.to
    assert item.to[0] == "+12025550123"
    assert item.from_ == "+12025550199"
    assert item.type == "mt_text"
    assert item.delivery_report == "none"
    assert item.callback_url == "https://example.com/webhooks"
    assert item.client_reference == "order-1042"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read() -> None:
    server = offline.Server(
        {
            "type": "mt_text",
            "id": "sms_b0a9",
            "body": "Hello",
            "to": ["+12025550123"],
            "from": "+12025550199",
            "parameters": {"color": {"first": "color"}},
            "canceled": False,
            "delivery_report": "none",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-02-28T12:00:00Z",
            "callback_url": "https://example.com/webhooks",
            "client_reference": "order-1042",
            "feedback_enabled": True,
            "flash_message": True,
            "truncate_concat": True,
            "max_number_of_message_parts": 1,
            "from_ton": 1,
            "from_npi": 1,
        }
    )
    result = server.client.sms.read("sms_b0a9")
    assert offline.awaited(server.async_client.sms.read("sms_b0a9")) == result
    assert isinstance(result, TextSms)
    assert result.id == "sms_b0a9"
    assert result.body == "Hello"
    assert result.to
    assert result.to[0] == "+12025550123"
    assert result.from_ == "+12025550199"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.client_reference == "order-1042"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.create(to=["+15551230001"], body="Hello", from_="+15551230002")
    assert (
        offline.awaited(server.async_client.sms.create(to=["+15551230001"], body="Hello", from_="+15551230002"))
        == result
    )
    check_text_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+15551230001"],
            "body": "Hello",
            "type": "mt_text",
            "from": "+15551230002",
        }


def test_create_binary() -> None:
    server = offline.Server(BINARY_SMS_JSON)
    result = server.client.sms.create_binary(to=["+15551230001"], body=b"content", udh="050003CC0201")
    assert (
        offline.awaited(server.async_client.sms.create_binary(to=["+15551230001"], body=b"content", udh="050003CC0201"))
        == result
    )
    check_binary_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+15551230001"],
            "body": "Y29udGVudA==",
            "udh": "050003CC0201",
            "type": "mt_binary",
        }


def test_create_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.create_media(to=["+15551230001"], url="https://acme.example/a.png", message="Look")
    assert (
        offline.awaited(
            server.async_client.sms.create_media(to=["+15551230001"], url="https://acme.example/a.png", message="Look")
        )
        == result
    )
    check_media_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+15551230001"],
            "body": {"url": "https://acme.example/a.png", "message": "Look"},
            "type": "mt_media",
        }


def test_dry_run() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run(to=["+12025550123"], body="Hello")
    assert offline.awaited(server.async_client.sms.dry_run(to=["+12025550123"], body="Hello")) == result
    check_sms_dry_run(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["+12025550123"], "body": "Hello", "type": "mt_text"}


def test_dry_run_binary() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run_binary(to=["+12025550123"], body=b"content", udh="050003CC0201")
    assert (
        offline.awaited(
            server.async_client.sms.dry_run_binary(to=["+12025550123"], body=b"content", udh="050003CC0201")
        )
        == result
    )
    check_sms_dry_run(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+12025550123"],
            "body": "Y29udGVudA==",
            "udh": "050003CC0201",
            "type": "mt_binary",
        }


def test_dry_run_media() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run_media(to=["+12025550123"], url="https://example.com")
    assert (
        offline.awaited(server.async_client.sms.dry_run_media(to=["+12025550123"], url="https://example.com")) == result
    )
    check_sms_dry_run(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+12025550123"],
            "body": {"url": "https://example.com"},
            "type": "mt_media",
        }


def test_replace() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.replace("sms_b0a9", to=["+12025550123"], body="Hello")
    assert offline.awaited(server.async_client.sms.replace("sms_b0a9", to=["+12025550123"], body="Hello")) == result
    check_text_sms(result)
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["+12025550123"], "body": "Hello", "type": "mt_text"}


def test_replace_binary() -> None:
    server = offline.Server(BINARY_SMS_JSON)
    result = server.client.sms.replace_binary("sms_b0a9", to=["+12025550123"], body=b"content", udh="050003CC0201")
    assert (
        offline.awaited(
            server.async_client.sms.replace_binary("sms_b0a9", to=["+12025550123"], body=b"content", udh="050003CC0201")
        )
        == result
    )
    check_binary_sms(result)
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+12025550123"],
            "body": "Y29udGVudA==",
            "udh": "050003CC0201",
            "type": "mt_binary",
        }


def test_replace_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.replace_media("sms_b0a9", to=["+12025550123"], url="https://example.com")
    assert (
        offline.awaited(
            server.async_client.sms.replace_media("sms_b0a9", to=["+12025550123"], url="https://example.com")
        )
        == result
    )
    check_media_sms(result)
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+12025550123"],
            "body": {"url": "https://example.com"},
            "type": "mt_media",
        }


def test_update() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.update("sms_b0a9", to_add=["+12025550123"])
    assert offline.awaited(server.async_client.sms.update("sms_b0a9", to_add=["+12025550123"])) == result
    check_text_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to_add": ["+12025550123"], "type": "mt_text"}


def test_update_binary() -> None:
    server = offline.Server(BINARY_SMS_JSON)
    result = server.client.sms.update_binary("sms_b0a9", to_add=["+12025550123"])
    assert offline.awaited(server.async_client.sms.update_binary("sms_b0a9", to_add=["+12025550123"])) == result
    check_binary_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to_add": ["+12025550123"], "type": "mt_binary"}


def test_update_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.update_media("sms_b0a9", to_add=["+12025550123"])
    assert offline.awaited(server.async_client.sms.update_media("sms_b0a9", to_add=["+12025550123"])) == result
    check_media_sms(result)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to_add": ["+12025550123"], "type": "mt_media"}


def test_cancel() -> None:
    server = offline.Server(
        {
            "type": "mt_text",
            "id": "sms_b0a9",
            "body": "Hello",
            "to": ["+12025550123"],
            "from": "+12025550199",
            "parameters": {"color": {"first": "color"}},
            "canceled": False,
            "delivery_report": "none",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-02-28T12:00:00Z",
            "callback_url": "https://example.com/webhooks",
            "client_reference": "order-1042",
            "feedback_enabled": True,
            "flash_message": True,
            "truncate_concat": True,
            "max_number_of_message_parts": 1,
            "from_ton": 1,
            "from_npi": 1,
        }
    )
    result = server.client.sms.cancel("sms_b0a9")
    assert offline.awaited(server.async_client.sms.cancel("sms_b0a9")) == result
    assert isinstance(result, TextSms)
    assert result.id == "sms_b0a9"
    assert result.body == "Hello"
    assert result.to
    assert result.to[0] == "+12025550123"
    assert result.from_ == "+12025550199"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.client_reference == "order-1042"
    for request in server.called("DELETE", "/xms/v1/service-plan-id/batches/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_delivery_feedback() -> None:
    server = offline.Server(b"")
    server.client.sms.delivery_feedback("sms_b0a9", recipients=["+12025550123"])
    offline.awaited(server.async_client.sms.delivery_feedback("sms_b0a9", recipients=["+12025550123"]))
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/sms_b0a9/delivery_feedback"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"recipients": ["+12025550123"]}


def test_delivery_report() -> None:
    server = offline.Server(SMS_BATCH_REPORT_JSON)
    result = server.client.sms.delivery_report("sms_b0a9")
    assert offline.awaited(server.async_client.sms.delivery_report("sms_b0a9")) == result
    assert isinstance(result, SmsBatchReport)
    assert result.type == "delivery_report_sms"
    assert result.batch_id == "batch_f80b"
    assert result.statuses
    assert isinstance(result.statuses[0], SmsStatusCount)
    assert result.statuses[0].code == 0
    assert result.statuses[0].status == "Queued"
    assert result.statuses[0].recipients
    assert result.statuses[0].recipients[0] == "+12025550123"
    assert result.client_reference == "order-1042"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/sms_b0a9/delivery_report"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_recipient_report() -> None:
    server = offline.Server(SMS_RECIPIENT_REPORT_JSON)
    result = server.client.sms.recipient_report("sms_b0a9", "+12025550123")
    assert offline.awaited(server.async_client.sms.recipient_report("sms_b0a9", "+12025550123")) == result
    check_sms_recipient_report(result)
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/sms_b0a9/delivery_report/%2B12025550123"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_reports() -> None:
    server = offline.Server(
        {
            "count": 3,
            "page": 1,
            "page_size": 20,
            "delivery_reports": [
                {
                    "batch_id": "batch_f80b",
                    "type": "recipient_delivery_report_sms",
                    "recipient": "+12025550123",
                    "code": 0,
                    "status": "Queued",
                    "at": "2026-01-31T12:00:00Z",
                    "operator": "equals",
                    "operator_status_at": "2026-01-31T12:00:00Z",
                    "applied_originator": "applied-originator",
                    "client_reference": "order-1042",
                    "encoding": "GSM",
                    "number_of_message_parts": 1,
                }
            ],
        }
    )
    result = server.client.sms.list_reports()
    other = offline.awaited(server.async_client.sms.list_reports())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_sms_recipient_report(item)
    for request in server.called("GET", "/xms/v1/service-plan-id/delivery_reports"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_inbound() -> None:
    server = offline.Server(
        {
            "count": 3,
            "page": 1,
            "page_size": 20,
            "inbounds": [
                {
                    "type": "mo_text",
                    "id": "sms_b0a9",
                    "body": "Hello",
                    "from": "+12025550199",
                    "to": "+12025550123",
                    "received_at": "2026-01-31T12:00:00Z",
                    "sent_at": "2026-01-31T12:00:00Z",
                    "operator_id": "operator_d7a6",
                    "client_reference": "order-1042",
                }
            ],
        }
    )
    result = server.client.sms.list_inbound()
    other = offline.awaited(server.async_client.sms.list_inbound())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, InboundTextSms)
    assert item.id == "sms_b0a9"
    assert item.type == "mo_text"
    assert item.body == "Hello"
    assert item.from_ == "+12025550199"
    assert item.to == "+12025550123"
    assert item.operator_id == "operator_d7a6"
    assert item.client_reference == "order-1042"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read_inbound() -> None:
    server = offline.Server(
        {
            "type": "mo_text",
            "id": "sms_b0a9",
            "body": "Hello",
            "from": "+12025550199",
            "to": "+12025550123",
            "received_at": "2026-01-31T12:00:00Z",
            "sent_at": "2026-01-31T12:00:00Z",
            "operator_id": "operator_d7a6",
            "client_reference": "order-1042",
        }
    )
    result = server.client.sms.read_inbound("sms_b0a9")
    assert offline.awaited(server.async_client.sms.read_inbound("sms_b0a9")) == result
    assert isinstance(result, InboundTextSms)
    assert result.id == "sms_b0a9"
    assert result.type == "mo_text"
    assert result.body == "Hello"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    assert result.operator_id == "operator_d7a6"
    assert result.client_reference == "order-1042"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds/sms_b0a9"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
