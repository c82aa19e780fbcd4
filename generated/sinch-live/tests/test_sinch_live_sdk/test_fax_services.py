"""The calls of `client.fax.services`."""

from __future__ import annotations

import json

from sinch_live_sdk import FaxService, FaxServiceNumber

from . import offline

FAX_SERVICE_JSON = {
    "id": "text",
    "name": "text",
    "projectId": "text",
    "incomingWebhookUrl": "text",
    "webhookContentType": "application/json",
    "defaultForProject": True,
    "defaultFrom": "text",
    "numberOfRetries": 1,
    "retryDelaySeconds": 1,
    "imageConversionMethod": "HALFTONE",
    "saveOutboundFaxDocuments": True,
    "saveInboundFaxDocuments": True,
}
FAX_SERVICE_NUMBER_JSON = {"phoneNumber": "text", "projectId": "text", "serviceId": "text"}


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "services": [
                {
                    "id": "text",
                    "name": "text",
                    "projectId": "text",
                    "incomingWebhookUrl": "text",
                    "webhookContentType": "application/json",
                    "defaultForProject": True,
                    "defaultFrom": "text",
                    "numberOfRetries": 1,
                    "retryDelaySeconds": 1,
                    "imageConversionMethod": "HALFTONE",
                    "saveOutboundFaxDocuments": True,
                    "saveInboundFaxDocuments": True,
                }
            ],
        }
    )
    result = server.client.fax.services.list()
    other = offline.awaited(server.async_client.fax.services.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxService)
    assert item.id == "text"
    assert item.name == "text"
    assert item.project_id == "text"
    assert item.incoming_webhook_url == "text"
    assert item.webhook_content_type == "application/json"
    assert item.default_from == "text"
    assert item.image_conversion_method == "HALFTONE"
    for request in server.called("GET", "/v3/projects/project-id/services"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.create(name="Front desk")
    assert offline.awaited(server.async_client.fax.services.create(name="Front desk")) == result
    assert isinstance(result, FaxService)
    assert result.id == "text"
    assert result.name == "text"
    assert result.project_id == "text"
    assert result.incoming_webhook_url == "text"
    assert result.webhook_content_type == "application/json"
    assert result.default_from == "text"
    assert result.image_conversion_method == "HALFTONE"
    for request in server.called("POST", "/v3/projects/project-id/services"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"name": "Front desk"}


def test_read() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.read("id")
    assert offline.awaited(server.async_client.fax.services.read("id")) == result
    assert isinstance(result, FaxService)
    assert result.id == "text"
    assert result.name == "text"
    assert result.project_id == "text"
    assert result.incoming_webhook_url == "text"
    assert result.webhook_content_type == "application/json"
    assert result.default_from == "text"
    assert result.image_conversion_method == "HALFTONE"
    for request in server.called("GET", "/v3/projects/project-id/services/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.update("id")
    assert offline.awaited(server.async_client.fax.services.update("id")) == result
    assert isinstance(result, FaxService)
    assert result.id == "text"
    assert result.name == "text"
    assert result.project_id == "text"
    assert result.incoming_webhook_url == "text"
    assert result.webhook_content_type == "application/json"
    assert result.default_from == "text"
    assert result.image_conversion_method == "HALFTONE"
    for request in server.called("PATCH", "/v3/projects/project-id/services/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.services.delete("id")
    offline.awaited(server.async_client.fax.services.delete("id"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_numbers() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "numbers": [{"phoneNumber": "text", "projectId": "text", "serviceId": "text"}],
        }
    )
    result = server.client.fax.services.list_numbers("id")
    other = offline.awaited(server.async_client.fax.services.list_numbers("id"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxServiceNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/id/numbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_emails() -> None:
    server = offline.Server({"page": 1, "pageSize": 1, "totalPages": 1, "totalItems": 1, "emails": ["text"]})
    result = server.client.fax.services.list_emails("id", "number")
    other = offline.awaited(server.async_client.fax.services.list_emails("id", "number"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert item == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/id/numbers/number/emails"):
        assert request.headers["Authorization"] == "Bearer token"
