"""The calls of `client.conversation.batches`."""

from __future__ import annotations

import json

from sinch_live_sdk import MessageBatch, SentBatch

from . import offline

SENT_BATCH_JSON = {"batch_id": "batch_f80b", "send_after": "2026-01-31T12:00:00Z"}
MESSAGE_BATCH_JSON = {
    "batch_id": "batch_f80b",
    "status": "READY",
    "send_after": "2026-01-31T12:00:00Z",
    "meta_data": {"first": "meta-data"},
}


def check_message_batch(record: object) -> None:
    assert isinstance(record, MessageBatch)
    assert record.batch_id == "batch_f80b"
    assert record.status == "READY"


def test_send() -> None:
    server = offline.Server(SENT_BATCH_JSON)
    result = server.client.conversation.batches.send(
        app_id="app_c96e",
        message={"explicit_channel_message": {"first": "Hello"}},
        recipient_and_params=[{"recipient": {"contact_id": "contact_4c62"}}],
    )
    assert (
        offline.awaited(
            server.async_client.conversation.batches.send(
                app_id="app_c96e",
                message={"explicit_channel_message": {"first": "Hello"}},
                recipient_and_params=[{"recipient": {"contact_id": "contact_4c62"}}],
            )
        )
        == result
    )
    assert isinstance(result, SentBatch)
    assert result.batch_id == "batch_f80b"
    for request in server.called("POST", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "message": {"explicit_channel_message": {"first": "Hello"}},
            "recipient_and_params": [{"recipient": {"contact_id": "contact_4c62"}}],
        }


def test_list() -> None:
    server = offline.Server([MESSAGE_BATCH_JSON])
    result = server.client.conversation.batches.list(metadata_key="blue-lamp", metadata_value="blue")
    assert (
        offline.awaited(
            server.async_client.conversation.batches.list(metadata_key="blue-lamp", metadata_value="blue")
        ).items
        == result.items
    )
    (item,) = result.items
    check_message_batch(item)
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.url.params.multi_items() == [("metadataKey", "blue-lamp"), ("metadataValue", "blue")]
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(MESSAGE_BATCH_JSON)
    result = server.client.conversation.batches.read("batch_f80b")
    assert offline.awaited(server.async_client.conversation.batches.read("batch_f80b")) == result
    check_message_batch(result)
    for request in server.called("GET", "/v1/projects/project-id/messages/batch_f80b"):
        assert request.headers["Authorization"] == "Bearer token"


def test_cancel() -> None:
    server = offline.Server(b"")
    server.client.conversation.batches.cancel(batch_id="batch_f80b")
    offline.awaited(server.async_client.conversation.batches.cancel(batch_id="batch_f80b"))
    for request in server.called("DELETE", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"batch_id": "batch_f80b"}
