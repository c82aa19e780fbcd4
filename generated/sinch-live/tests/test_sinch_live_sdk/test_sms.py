"""The calls of `client.sms`."""

from __future__ import annotations

import json

from sinch_live_sdk import InboundSms, MediaSms, Sms, SmsBatchReport, SmsDryRun, SmsRecipientReport

from . import offline

SMS_JSON = {
    "id": "text",
    "body": "text",
    "to": ["text"],
    "from": "text",
    "type": "text",
    "canceled": True,
    "delivery_report": "text",
    "created_at": "2026-01-31T12:00:00Z",
    "modified_at": "2026-01-31T12:00:00Z",
    "send_at": "2026-01-31T12:00:00Z",
    "expire_at": "2026-01-31T12:00:00Z",
    "callback_url": "text",
    "client_reference": "text",
    "feedback_enabled": True,
    "flash_message": True,
    "udh": "text",
}
MEDIA_SMS_JSON = {
    "id": "text",
    "to": ["text"],
    "from": "text",
    "body": {"url": "text", "message": "text", "subject": "text"},
    "canceled": True,
    "created_at": "2026-01-31T12:00:00Z",
}
SMS_DRY_RUN_JSON = {"number_of_recipients": 1, "number_of_messages": 1, "per_recipient": [{"key": "value"}]}
SMS_BATCH_REPORT_JSON = {
    "batch_id": "text",
    "type": "text",
    "statuses": [{"key": "value"}],
    "total_message_count": 1,
    "client_reference": "text",
}
SMS_RECIPIENT_REPORT_JSON = {
    "batch_id": "text",
    "type": "text",
    "recipient": "text",
    "code": 1,
    "status": "text",
    "at": "2026-01-31T12:00:00Z",
    "operator": "text",
    "operator_status_at": "2026-01-31T12:00:00Z",
    "applied_originator": "text",
    "client_reference": "text",
    "encoding": "text",
    "number_of_message_parts": 1,
}
INBOUND_SMS_JSON = {
    "id": "text",
    "type": "text",
    "from": "text",
    "to": "text",
    "body": "text",
    "received_at": "2026-01-31T12:00:00Z",
    "sent_at": "2026-01-31T12:00:00Z",
    "operator_id": "text",
    "client_reference": "text",
}


def test_list() -> None:
    server = offline.Server({"batches": [SMS_JSON]})
    result = server.client.sms.list()
    assert offline.awaited(server.async_client.sms.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Sms)
    assert item.id == "text"
    assert item.to
    assert item.to[0] == "text"
    assert item.from_ == "text"
    assert item.type == "text"
    assert item.delivery_report == "text"
    assert item.callback_url == "text"
    assert item.client_reference == "text"
    assert item.udh == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.read("id")
    assert offline.awaited(server.async_client.sms.read("id")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_create() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.create(to=["to"], body="body")
    assert offline.awaited(server.async_client.sms.create(to=["to"], body="body")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "body", "type": "mt_text"}


def test_create_binary() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.create_binary(to=["to"], body=b"content", udh="udh")
    assert offline.awaited(server.async_client.sms.create_binary(to=["to"], body=b"content", udh="udh")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "Y29udGVudA==", "udh": "udh", "type": "mt_binary"}


def test_create_media() -> None:
    server = offline.Server(MEDIA_SMS_JSON)
    result = server.client.sms.create_media(to=["to"], url="url")
    assert offline.awaited(server.async_client.sms.create_media(to=["to"], url="url")) == result
    assert isinstance(result, MediaSms)
    assert result.id == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.url == "text"
    assert result.message == "text"
    assert result.subject == "text"
    for request in server.called("POST", "/xms/v1/service-plan-id/batches"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": {"url": "url"}, "type": "mt_media"}


def test_dry_run() -> None:
    server = offline.Server(SMS_DRY_RUN_JSON)
    result = server.client.sms.dry_run(to=["to"], body="body")
    assert offline.awaited(server.async_client.sms.dry_run(to=["to"], body="body")) == result
    assert isinstance(result, SmsDryRun)
    for request in server.called("POST", "/xms/v1/service-plan-id/batches/dry_run"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
        assert json.loads(request.content) == {"to": ["to"], "body": "body", "type": "mt_text"}


def test_cancel() -> None:
    server = offline.Server(SMS_JSON)
    result = server.client.sms.cancel("id")
    assert offline.awaited(server.async_client.sms.cancel("id")) == result
    assert isinstance(result, Sms)
    assert result.id == "text"
    assert result.to
    assert result.to[0] == "text"
    assert result.from_ == "text"
    assert result.type == "text"
    assert result.delivery_report == "text"
    assert result.callback_url == "text"
    assert result.client_reference == "text"
    assert result.udh == "text"
    for request in server.called("DELETE", "/xms/v1/service-plan-id/batches/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_delivery_report() -> None:
    server = offline.Server(SMS_BATCH_REPORT_JSON)
    result = server.client.sms.delivery_report("id")
    assert offline.awaited(server.async_client.sms.delivery_report("id")) == result
    assert isinstance(result, SmsBatchReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_recipient_report() -> None:
    server = offline.Server(SMS_RECIPIENT_REPORT_JSON)
    result = server.client.sms.recipient_report("id", "recipient")
    assert offline.awaited(server.async_client.sms.recipient_report("id", "recipient")) == result
    assert isinstance(result, SmsRecipientReport)
    assert result.type == "text"
    assert result.batch_id == "text"
    assert result.recipient == "text"
    assert result.status == "text"
    assert result.operator == "text"
    assert result.applied_originator == "text"
    assert result.client_reference == "text"
    assert result.encoding == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/batches/id/delivery_report/recipient"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_reports() -> None:
    server = offline.Server({"delivery_reports": [SMS_RECIPIENT_REPORT_JSON]})
    result = server.client.sms.list_reports()
    assert offline.awaited(server.async_client.sms.list_reports()).items == result.items
    (item,) = result.items
    assert isinstance(item, SmsRecipientReport)
    assert item.type == "text"
    assert item.batch_id == "text"
    assert item.recipient == "text"
    assert item.status == "text"
    assert item.operator == "text"
    assert item.applied_originator == "text"
    assert item.client_reference == "text"
    assert item.encoding == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/delivery_reports"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_list_inbound() -> None:
    server = offline.Server({"inbounds": [INBOUND_SMS_JSON]})
    result = server.client.sms.list_inbound()
    assert offline.awaited(server.async_client.sms.list_inbound()).items == result.items
    (item,) = result.items
    assert isinstance(item, InboundSms)
    assert item.id == "text"
    assert item.type == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.body == "text"
    assert item.operator_id == "text"
    assert item.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"


def test_read_inbound() -> None:
    server = offline.Server(INBOUND_SMS_JSON)
    result = server.client.sms.read_inbound("id")
    assert offline.awaited(server.async_client.sms.read_inbound("id")) == result
    assert isinstance(result, InboundSms)
    assert result.id == "text"
    assert result.type == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.body == "text"
    assert result.operator_id == "text"
    assert result.client_reference == "text"
    for request in server.called("GET", "/xms/v1/service-plan-id/inbounds/id"):
        assert request.headers["Authorization"] == "Bearer service-plan-token"
