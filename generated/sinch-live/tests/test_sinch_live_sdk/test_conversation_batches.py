"""The calls of `client.conversation.batches`."""

from __future__ import annotations

import json

from sinch_live_sdk import MessageBatch, SentBatch

from . import offline

SENT_BATCH_JSON = {"batch_id": "text", "send_after": "2026-01-31T12:00:00Z"}
MESSAGE_BATCH_JSON = {
    "batch_id": "text",
    "status": "READY",
    "send_after": "2026-01-31T12:00:00Z",
    "meta_data": {"key": "text"},
}


def test_send() -> None:
    server = offline.Server(SENT_BATCH_JSON)
    result = server.client.conversation.batches.send(
        app_id="app-id", message={}, recipient_and_params=[{"recipient": {}}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.batches.send(
                app_id="app-id", message={}, recipient_and_params=[{"recipient": {}}]
            )
        )
        == result
    )
    assert isinstance(result, SentBatch)
    assert result.batch_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "message": {},
            "recipient_and_params": [{"recipient": {}}],
        }


def test_list() -> None:
    server = offline.Server([MESSAGE_BATCH_JSON])
    result = server.client.conversation.batches.list(metadata_key="metadata-key", metadata_value="metadata-value")
    assert (
        offline.awaited(
            server.async_client.conversation.batches.list(metadata_key="metadata-key", metadata_value="metadata-value")
        ).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, MessageBatch)
    assert item.batch_id == "text"
    assert item.status == "READY"
    for request in server.called("GET", "/v1/projects/project-id/messages"):
        assert request.url.params.multi_items() == [
            ("metadataKey", "metadata-key"),
            ("metadataValue", "metadata-value"),
        ]
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(MESSAGE_BATCH_JSON)
    result = server.client.conversation.batches.read("batch-id")
    assert offline.awaited(server.async_client.conversation.batches.read("batch-id")) == result
    assert isinstance(result, MessageBatch)
    assert result.batch_id == "text"
    assert result.status == "READY"
    for request in server.called("GET", "/v1/projects/project-id/messages/batch-id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_cancel() -> None:
    server = offline.Server(b"")
    server.client.conversation.batches.cancel(batch_id="batch-id")
    offline.awaited(server.async_client.conversation.batches.cancel(batch_id="batch-id"))
    for request in server.called("DELETE", "/v1/projects/project-id/messages"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"batch_id": "batch-id"}
