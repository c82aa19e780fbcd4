"""The calls of `client.fax.services`."""

from __future__ import annotations

import json

from sinch_live_sdk import FaxService, FaxServiceNumber

from . import offline

FAX_SERVICE_JSON = {
    "id": "service_e19d",
    "name": "My service",
    "projectId": "project_2fb3",
    "incomingWebhookUrl": "https://example.com/webhooks",
    "webhookContentType": "application/json",
    "defaultForProject": True,
    "defaultFrom": "+12025550199",
    "numberOfRetries": 1,
    "retryDelaySeconds": 60,
    "imageConversionMethod": "HALFTONE",
    "saveOutboundFaxDocuments": True,
    "saveInboundFaxDocuments": True,
}
FAX_SERVICE_NUMBER_JSON = {"phoneNumber": "+12025550123", "projectId": "project_2fb3", "serviceId": "service_e19d"}


def check_fax_service(record: object) -> None:
    assert isinstance(record, FaxService)
    assert record.id == "service_e19d"
    assert record.name == "My service"
    assert record.project_id == "project_2fb3"
    assert record.incoming_webhook_url == "https://example.com/webhooks"
    assert record.webhook_content_type == "application/json"
    assert record.default_from == "+12025550199"
    assert record.image_conversion_method == "HALFTONE"


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "services": [
                {
                    "id": "service_e19d",
                    "name": "My service",
                    "projectId": "project_2fb3",
                    "incomingWebhookUrl": "https://example.com/webhooks",
                    "webhookContentType": "application/json",
                    "defaultForProject": True,
                    "defaultFrom": "+12025550199",
                    "numberOfRetries": 1,
                    "retryDelaySeconds": 60,
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
    check_fax_service(item)
    for request in server.called("GET", "/v3/projects/project-id/services"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.create(name="Front desk")
    assert offline.awaited(server.async_client.fax.services.create(name="Front desk")) == result
    check_fax_service(result)
    for request in server.called("POST", "/v3/projects/project-id/services"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"name": "Front desk"}


def test_read() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.read("service_e19d")
    assert offline.awaited(server.async_client.fax.services.read("service_e19d")) == result
    check_fax_service(result)
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(FAX_SERVICE_JSON)
    result = server.client.fax.services.update("service_e19d", name="My service")
    assert offline.awaited(server.async_client.fax.services.update("service_e19d", name="My service")) == result
    check_fax_service(result)
    for request in server.called("PATCH", "/v3/projects/project-id/services/service_e19d"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"name": "My service"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.services.delete("service_e19d")
    offline.awaited(server.async_client.fax.services.delete("service_e19d"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/service_e19d"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_numbers() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "numbers": [{"phoneNumber": "+12025550123", "projectId": "project_2fb3", "serviceId": "service_e19d"}],
        }
    )
    result = server.client.fax.services.list_numbers("service_e19d")
    other = offline.awaited(server.async_client.fax.services.list_numbers("service_e19d"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxServiceNumber)
    assert item.phone_number == "+12025550123"
    assert item.project_id == "project_2fb3"
    assert item.service_id == "service_e19d"
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d/numbers"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_emails() -> None:
    server = offline.Server({"page": 1, "pageSize": 20, "totalPages": 1, "totalItems": 3, "emails": ["text"]})
    result = server.client.fax.services.list_emails("service_e19d", "+12025550123")
    other = offline.awaited(server.async_client.fax.services.list_emails("service_e19d", "+12025550123"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert item == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d/numbers/%2B12025550123/emails"):
        assert request.headers["Authorization"] == "Bearer token"
