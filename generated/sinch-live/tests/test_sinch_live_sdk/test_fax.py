"""The calls of `client.fax`."""

from __future__ import annotations

import json

from sinch_live_sdk import Fax, FaxBarCode, Money

from . import offline

FAX_JSON = {
    "id": "fax_9123",
    "direction": "OUTBOUND",
    "from": "+12025550199",
    "to": "+12025550123",
    "contentUrl": "https://example.com/offer.pdf",
    "numberOfPages": 1,
    "status": "QUEUED",
    "price": {"currencyCode": "EUR", "amount": "19.99"},
    "pricePerPage": "1.5",
    "barCodes": [{"type": "CODE_128", "page": 1, "value": "blue"}],
    "createTime": "2026-01-31T12:00:00Z",
    "completedTime": "2026-01-31T12:00:00Z",
    "headerText": "Hello",
    "headerPageNumbers": True,
    "headerTimeZone": "Europe/Berlin",
    "retryDelaySeconds": 60,
    "labels": {"order": "spring"},
    "callbackUrl": "https://example.com/webhooks",
    "callbackUrlContentType": "application/json",
    "imageConversionMethod": "HALFTONE",
    "errorType": "DOCUMENT_CONVERSION_ERROR",
    "errorCode": 1,
    "errorMessage": "The amount is too small.",
    "maxRetries": 1,
    "retryCount": 3,
    "hasFile": True,
    "resolution": "FINE",
    "coverPageId": "page_140a",
    "coverPageData": {"first": "cover-page-data"},
    "projectId": "project_2fb3",
    "serviceId": "service_e19d",
}


def check_fax(record: object) -> None:
    assert isinstance(record, Fax)
    assert record.id == "fax_9123"
    assert record.direction == "OUTBOUND"
    assert record.from_ == "+12025550199"
    assert record.to == "+12025550123"
    assert record.content_url == "https://example.com/offer.pdf"
    assert record.status == "QUEUED"
    assert isinstance(record.price, Money)
    assert record.price.currency_code == "EUR"
    assert record.bar_codes
    assert isinstance(record.bar_codes[0], FaxBarCode)
    assert record.bar_codes[0].type == "CODE_128"
    assert record.bar_codes[0].value == "blue"
    assert record.header_text == "Hello"
    assert record.header_time_zone == "Europe/Berlin"
    assert record.callback_url == "https://example.com/webhooks"
    assert record.callback_url_content_type == "application/json"
    assert record.image_conversion_method == "HALFTONE"
    assert record.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert record.error_message == "The amount is too small."
    assert record.resolution == "FINE"
    assert record.cover_page_id == "page_140a"
    assert record.project_id == "project_2fb3"
    assert record.service_id == "service_e19d"


def test_send() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf")
    assert (
        offline.awaited(server.async_client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf"))
        == result
    )
    check_fax(result)
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": "+19898989898", "contentUrl": "https://acme.example/a.pdf"}


def test_send_file() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send_file(to="+12025550123", file=("file.txt", b"content", "text/plain"))
    assert (
        offline.awaited(
            server.async_client.fax.send_file(to="+12025550123", file=("file.txt", b"content", "text/plain"))
        )
        == result
    )
    check_fax(result)
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert b'name="to"' in request.content
        assert b'name="file"' in request.content


def test_send_files() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send_files(to="+12025550123", files=[{"file": b"content", "fileType": "DOC"}])
    assert (
        offline.awaited(
            server.async_client.fax.send_files(to="+12025550123", files=[{"file": b"content", "fileType": "DOC"}])
        )
        == result
    )
    check_fax(result)
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "to": "+12025550123",
            "files": [{"file": "Y29udGVudA==", "fileType": "DOC"}],
        }


def test_send_to_many() -> None:
    server = offline.Server({"faxes": [FAX_JSON]})
    result = server.client.fax.send_to_many(to=["+12025550123"])
    assert offline.awaited(server.async_client.fax.send_to_many(to=["+12025550123"])).items == result.items
    (item,) = result.items
    check_fax(item)
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": ["+12025550123"]}


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "faxes": [
                {
                    "id": "fax_9123",
                    "direction": "OUTBOUND",
                    "from": "+12025550199",
                    "to": "+12025550123",
                    "contentUrl": "https://example.com/offer.pdf",
                    "numberOfPages": 1,
                    "status": "QUEUED",
                    "price": {"currencyCode": "EUR", "amount": "19.99"},
                    "pricePerPage": "1.5",
                    "barCodes": [{"type": "CODE_128", "page": 1, "value": "blue"}],
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "headerText": "Hello",
                    "headerPageNumbers": True,
                    "headerTimeZone": "Europe/Berlin",
                    "retryDelaySeconds": 60,
                    "labels": {"order": "spring"},
                    "callbackUrl": "https://example.com/webhooks",
                    "callbackUrlContentType": "application/json",
                    "imageConversionMethod": "HALFTONE",
                    "errorType": "DOCUMENT_CONVERSION_ERROR",
                    "errorCode": 1,
                    "errorMessage": "The amount is too small.",
                    "maxRetries": 1,
                    "retryCount": 3,
                    "hasFile": True,
                    "resolution": "FINE",
                    "coverPageId": "page_140a",
                    "coverPageData": {"first": "cover-page-data"},
                    "projectId": "project_2fb3",
                    "serviceId": "service_e19d",
                }
            ],
        }
    )
    result = server.client.fax.list()
    other = offline.awaited(server.async_client.fax.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_fax(item)
    for request in server.called("GET", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.read("fax_9123")
    assert offline.awaited(server.async_client.fax.read("fax_9123")) == result
    check_fax(result)
    for request in server.called("GET", "/v3/projects/project-id/faxes/fax_9123"):
        assert request.headers["Authorization"] == "Bearer token"


def test_download() -> None:
    server = offline.Server(b"content")
    result = server.client.fax.download("fax_9123").read()
    assert offline.awaited(server.async_client.fax.download("fax_9123").read()) == result
    assert result == b"content"
    for request in server.called("GET", "/v3/projects/project-id/faxes/fax_9123/file.pdf"):
        assert request.headers["Accept"] == "application/pdf"
        assert request.headers["Authorization"] == "Bearer token"


def test_delete_content() -> None:
    server = offline.Server(b"")
    server.client.fax.delete_content("fax_9123")
    offline.awaited(server.async_client.fax.delete_content("fax_9123"))
    for request in server.called("DELETE", "/v3/projects/project-id/faxes/fax_9123/file"):
        assert request.headers["Authorization"] == "Bearer token"
