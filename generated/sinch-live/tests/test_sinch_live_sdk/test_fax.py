"""The calls of `client.fax`."""

from __future__ import annotations

import json

from sinch_live_sdk import Fax

from . import offline

FAX_JSON = {
    "id": "text",
    "direction": "text",
    "from": "text",
    "to": "text",
    "status": "text",
    "numberOfPages": 1,
    "contentUrl": ["text"],
    "hasFile": True,
    "projectId": "text",
    "serviceId": "text",
    "pricePerPage": "text",
    "price": {"currencyCode": "text", "amount": "text"},
    "headerTimeZone": "text",
    "headerPageNumbers": True,
    "imageConversionMethod": "text",
    "maxRetries": 1,
    "retryDelaySeconds": 1,
    "callbackUrlContentType": "text",
    "createTime": "2026-01-31T12:00:00Z",
    "completedTime": "2026-01-31T12:00:00Z",
    "errorType": "text",
    "errorCode": 1,
    "errorMessage": "text",
}


def test_send() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send(to="to", content_url="content-url")
    assert offline.awaited(server.async_client.fax.send(to="to", content_url="content-url")) == result
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.content_url
    assert result.content_url[0] == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": "to", "contentUrl": ["content-url"]}


def test_send_file() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain"))
    assert (
        offline.awaited(server.async_client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain")))
        == result
    )
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.content_url
    assert result.content_url[0] == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert b'name="to"' in request.content
        assert b'name="file"' in request.content


def test_send_to_many() -> None:
    server = offline.Server({"faxes": [FAX_JSON]})
    result = server.client.fax.send_to_many(to=["to"], content_url=["content-url"])
    assert (
        offline.awaited(server.async_client.fax.send_to_many(to=["to"], content_url=["content-url"])).items
        == result.items
    )
    (item,) = result.items
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.content_url
    assert item.content_url[0] == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": ["to"], "contentUrl": ["content-url"]}


def test_list() -> None:
    server = offline.Server({"faxes": [FAX_JSON]})
    result = server.client.fax.list()
    assert offline.awaited(server.async_client.fax.list()).items == result.items
    (item,) = result.items
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "text"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.status == "text"
    assert item.content_url
    assert item.content_url[0] == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    assert item.price_per_page == "text"
    assert item.currency_code == "text"
    assert item.amount == "text"
    assert item.header_time_zone == "text"
    assert item.image_conversion_method == "text"
    assert item.callback_url_content_type == "text"
    assert item.error_type == "text"
    assert item.error_message == "text"
    for request in server.called("GET", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.read("id")
    assert offline.awaited(server.async_client.fax.read("id")) == result
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "text"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.status == "text"
    assert result.content_url
    assert result.content_url[0] == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    assert result.price_per_page == "text"
    assert result.currency_code == "text"
    assert result.amount == "text"
    assert result.header_time_zone == "text"
    assert result.image_conversion_method == "text"
    assert result.callback_url_content_type == "text"
    assert result.error_type == "text"
    assert result.error_message == "text"
    for request in server.called("GET", "/v3/projects/project-id/faxes/id"):
        assert request.headers["Authorization"] == "Bearer token"
