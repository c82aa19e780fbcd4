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
    "id": "text",
    "type": "mt_text",
    "body": "text",
    "to": ["text"],
    "from": "text",
    "parameters": {"key": {"key": "text"}},
    "canceled": True,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-01-31T12:00:00Z",
    "callback_url": "text",
    "client_reference": "text",
    "feedback_enabled": True,
    "flash_message": True,
    "truncate_concat": True,
    "max_number_of_message_parts": 1,
    "from_ton": 1,
    "from_npi": 1,
}
BINARY_SMS_JSON = {
    "id": "text",
    "type": "mt_binary",
    "body": "text",
    "udh": "text",
    "to": ["text"],
    "from": "text",
    "canceled": True,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-01-31T12:00:00Z",
    "callback_url": "text",
    "client_reference": "text",
    "feedback_enabled": True,
    "flash_message": True,
    "truncate_concat": True,
    "max_number_of_message_parts": 1,
    "from_ton": 1,
    "from_npi": 1,
}
MEDIA_SMS_JSON = {
    "id": "text",
    "type": "mt_media",
    "body": {"url": "text", "message": "text", "subject": "text"},
    "parameters": {"key": {"key": "text"}},
    "strict_validation": True,
    "to": ["text"],
    "from": "text",
    "canceled": True,
    "delivery_report": "none",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-01-31T12:00:00Z",
    "callback_url": "text",
    "client_reference": "text",
    "feedback_enabled": True,
}
SMS_DRY_RUN_JSON = {
    "number_of_recipients": 1,
    "number_of_messages": 1,
    "per_recipient": [{"recipient": "text", "number_of_parts": 1, "body": "text", "encoding": "text"}],
}
SMS_BATCH_REPORT_JSON = {
    "batch_id": "text",
    "type": "delivery_report_sms",
    "statuses": [{"code": 0, "status": "Queued", "count": 1, "recipients": ["text"]}],
    "total_message_count": 1,
    "client_reference": "text",
}
SMS_RECIPIENT_REPORT_JSON = {
    "batch_id": "text",
    "type": "recipient_delivery_report_sms",
    "recipient": "text",
    "code": 0,
    "status": "Queued",
    "at": "2026-01-31T12:00:00Z",
    "operator": "text",
    "operator_status_at": "2026-01-31T12:00:00Z",
    "applied_originator": "text",
    "client_reference": "text",
    "encoding": "GSM",
    "number_of_message_parts": 1,
}


def test_list() -> None:
    server = offline.Server(
        {
            "count": 1,
            "page": 1,
            "page_size": 1,
            "batches": [
                {
                    "type": "mt_text",
                    "id": "text",
                    "body": "text",
                    "to": ["text"],
                    "from": "text",
                    "parameters": {"key": {"key": "text"}},
                    "canceled": True,
                    "delivery_report": "none",
                    "created_at": "2026-01-31T12:00:00Z",
                    "modified_at": "2026-01-31T12:00:00Z",
                    "send_at": "2026-01-31T12:00:00Z",
                    "expire_at": "2026-01-31T12:00:00Z",
                    "callback_url": "text",
                    "client_reference": "text",
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
    assert item.id == "text"
    assert item.body == "text"
    assert item.to
    assert item.to[0] == "text"
    assert item.from_ == "text"
    assert item.type == "mt_text"
    assert item.delivery_report == "none"
    assert item.callback_url == "text"
    assert item.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read() -> None:
    server = offline.Server(
        {
            "type": "mt_text",
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "parameters": {"key": {"key": "text"}},
            "canceled": True,
            "delivery_report": "none",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "truncate_concat": True,
            "max_number_of_message_parts": 1,
            "from_ton": 1,
            "from_npi": 1,
        }
    )
    result = server.client.sms.read("id")
    assert offline.awaited(server.async_client.sms.read("id")) == result
    assert isinstance(result, TextSms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.create(to=["+15551230001"], body="Hello", from_="+15551230002")
    assert (
        offline.awaited(server.async_client.sms.create(to=["+15551230001"], body="Hello", from_="+15551230002"))
        == result
    )
    assert isinstance(result, TextSms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
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
    assert isinstance(result, BinarySms)
    assert result.id == "text"
    assert result.type == "mt_binary"
    assert result.body == "text"
    assert result.udh == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
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
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.type == "mt_media"
    assert isinstance(result.body, MediaBody)
    assert result.body.url == "text"
    assert result.body.message == "text"
    assert result.body.subject == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {
            "to": ["+15551230001"],
            "body": {"url": "https://acme.example/a.png", "message": "Look"},
            "type": "mt_media",
        }


def test_dry_run() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run(to=["to"], body="body")
    assert offline.awaited(server.async_client.sms.dry_run(to=["to"], body="body")) == result
    assert isinstance(result, SmsDryRun)
    assert result.per_recipient
    assert isinstance(result.per_recipient[0], SmsDryRunRecipient)
    assert result.per_recipient[0].recipient == "text"
    assert result.per_recipient[0].body == "text"
    assert result.per_recipient[0].encoding == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "body", "type": "mt_text"}


def test_dry_run_binary() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run_binary(to=["to"], body=b"content", udh="udh")
    assert offline.awaited(server.async_client.sms.dry_run_binary(to=["to"], body=b"content", udh="udh")) == result
    assert isinstance(result, SmsDryRun)
    assert result.per_recipient
    assert isinstance(result.per_recipient[0], SmsDryRunRecipient)
    assert result.per_recipient[0].recipient == "text"
    assert result.per_recipient[0].body == "text"
    assert result.per_recipient[0].encoding == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "Y29udGVudA==", "udh": "udh", "type": "mt_binary"}


def test_dry_run_media() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run_media(to=["to"], url="url")
    assert offline.awaited(server.async_client.sms.dry_run_media(to=["to"], url="url")) == result
    assert isinstance(result, SmsDryRun)
    assert result.per_recipient
    assert isinstance(result.per_recipient[0], SmsDryRunRecipient)
    assert result.per_recipient[0].recipient == "text"
    assert result.per_recipient[0].body == "text"
    assert result.per_recipient[0].encoding == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": {"url": "url"}, "type": "mt_media"}


def test_replace() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.replace("id", to=["to"], body="body")
    assert offline.awaited(server.async_client.sms.replace("id", to=["to"], body="body")) == result
    assert isinstance(result, TextSms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "body", "type": "mt_text"}


def test_replace_binary() -> None:
    server = offline.Server(BINARY_SMS_JSON)
    result = server.client.sms.replace_binary("id", to=["to"], body=b"content", udh="udh")
    assert (
        offline.awaited(server.async_client.sms.replace_binary("id", to=["to"], body=b"content", udh="udh")) == result
    )
    assert isinstance(result, BinarySms)
    assert result.id == "text"
    assert result.type == "mt_binary"
    assert result.body == "text"
    assert result.udh == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "Y29udGVudA==", "udh": "udh", "type": "mt_binary"}


def test_replace_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.replace_media("id", to=["to"], url="url")
    assert offline.awaited(server.async_client.sms.replace_media("id", to=["to"], url="url")) == result
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.type == "mt_media"
    assert isinstance(result.body, MediaBody)
    assert result.body.url == "text"
    assert result.body.message == "text"
    assert result.body.subject == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("PUT", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": {"url": "url"}, "type": "mt_media"}


def test_update() -> None:
    server = offline.Server(TEXT_SMS_JSON)
    result = server.client.sms.update("id")
    assert offline.awaited(server.async_client.sms.update("id")) == result
    assert isinstance(result, TextSms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"type": "mt_text"}


def test_update_binary() -> None:
    server = offline.Server(BINARY_SMS_JSON)
    result = server.client.sms.update_binary("id")
    assert offline.awaited(server.async_client.sms.update_binary("id")) == result
    assert isinstance(result, BinarySms)
    assert result.id == "text"
    assert result.type == "mt_binary"
    assert result.body == "text"
    assert result.udh == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"type": "mt_binary"}


def test_update_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.update_media("id")
    assert offline.awaited(server.async_client.sms.update_media("id")) == result
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.type == "mt_media"
    assert isinstance(result.body, MediaBody)
    assert result.body.url == "text"
    assert result.body.message == "text"
    assert result.body.subject == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"type": "mt_media"}


def test_cancel() -> None:
    server = offline.Server(
        {
            "type": "mt_text",
            "id": "text",
            "body": "text",
            "to": ["text"],
            "from": "text",
            "parameters": {"key": {"key": "text"}},
            "canceled": True,
            "delivery_report": "none",
            "created_at": "2026-01-31T12:00:00Z",
            "modified_at": "2026-01-31T12:00:00Z",
            "send_at": "2026-01-31T12:00:00Z",
            "expire_at": "2026-01-31T12:00:00Z",
            "callback_url": "text",
            "client_reference": "text",
            "feedback_enabled": True,
            "flash_message": True,
            "truncate_concat": True,
            "max_number_of_message_parts": 1,
            "from_ton": 1,
            "from_npi": 1,
        }
    )
    result = server.client.sms.cancel("id")
    assert offline.awaited(server.async_client.sms.cancel("id")) == result
    assert isinstance(result, TextSms)
    assert result.id == "text"
    assert result.body == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "mt_text"
    assert result.delivery_report == "none"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    for request in server.called("DELETE", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_delivery_feedback() -> None:
    server = offline.Server(b"")
    server.client.sms.delivery_feedback("id", recipients=["recipients"])
    offline.awaited(server.async_client.sms.delivery_feedback("id", recipients=["recipients"]))
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/id/delivery_feedback"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"recipients": ["recipients"]}


def test_delivery_report() -> None:
    server = offline.Server(SMS_BATCH_REPORT_JSON)
    result = server.client.sms.delivery_report("id")
    assert offline.awaited(server.async_client.sms.delivery_report("id")) == result
    assert isinstance(result, SmsBatchReport)
    assert result.type == "delivery_report_sms"
    assert result.batch_id == "text"
    assert result.statuses
    assert isinstance(result.statuses[0], SmsStatusCount)
    assert result.statuses[0].code == 0
    assert result.statuses[0].status == "Queued"
    assert result.statuses[0].recipients
    assert result.statuses[0].recipients[0] == "text"
    assert result.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_recipient_report() -> None:
    server = offline.Server(SMS_RECIPIENT_REPORT_JSON)
    result = server.client.sms.recipient_report("id", "recipient")
    assert offline.awaited(server.async_client.sms.recipient_report("id", "recipient")) == result
    assert isinstance(result, SmsRecipientReport)
    assert result.type == "recipient_delivery_report_sms"
    assert result.batch_id == "text"
    assert result.recipient == "text"
    assert result.code == 0
    assert result.status == "Queued"
    assert result.operator == "text"
    assert result.applied_originator == "text"
    assert result.client_reference == "text"
    assert result.encoding == "GSM"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_reports() -> None:
    server = offline.Server(
        {
            "count": 1,
            "page": 1,
            "page_size": 1,
            "delivery_reports": [
                {
                    "batch_id": "text",
                    "type": "recipient_delivery_report_sms",
                    "recipient": "text",
                    "code": 0,
                    "status": "Queued",
                    "at": "2026-01-31T12:00:00Z",
                    "operator": "text",
                    "operator_status_at": "2026-01-31T12:00:00Z",
                    "applied_originator": "text",
                    "client_reference": "text",
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
    assert isinstance(item, SmsRecipientReport)
    assert item.type == "recipient_delivery_report_sms"
    assert item.batch_id == "text"
    assert item.recipient == "text"
    assert item.code == 0
    assert item.status == "Queued"
    assert item.operator == "text"
    assert item.applied_originator == "text"
    assert item.client_reference == "text"
    assert item.encoding == "GSM"
    for request in server.called("GET", "/xms/v1/service-plan-id/delivery_reports"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_inbound() -> None:
    server = offline.Server(
        {
            "count": 1,
            "page": 1,
            "page_size": 1,
            "inbounds": [
                {
                    "type": "mo_text",
                    "id": "text",
                    "body": "text",
                    "from": "text",
                    "to": "text",
                    "received_at": "2026-01-31T12:00:00Z",
                    "sent_at": "2026-01-31T12:00:00Z",
                    "operator_id": "text",
                    "client_reference": "text",
                }
            ],
        }
    )
    result = server.client.sms.list_inbound()
    other = offline.awaited(server.async_client.sms.list_inbound())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, InboundTextSms)
    assert item.id == "text"
    assert item.type == "mo_text"
    assert item.body == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.operator_id == "text"
    assert item.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read_inbound() -> None:
    server = offline.Server(
        {
            "type": "mo_text",
            "id": "text",
            "body": "text",
            "from": "text",
            "to": "text",
            "received_at": "2026-01-31T12:00:00Z",
            "sent_at": "2026-01-31T12:00:00Z",
            "operator_id": "text",
            "client_reference": "text",
        }
    )
    result = server.client.sms.read_inbound("id")
    assert offline.awaited(server.async_client.sms.read_inbound("id")) == result
    assert isinstance(result, InboundTextSms)
    assert result.id == "text"
    assert result.type == "mo_text"
    assert result.body == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.operator_id == "text"
    assert result.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
