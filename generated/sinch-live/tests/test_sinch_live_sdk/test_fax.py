"""The calls of `client.fax`."""

from __future__ import annotations

import json

from sinch_live_sdk import Fax, FaxBarCode, Money

from . import offline

FAX_JSON = {
    "id": "text",
    "direction": "OUTBOUND",
    "from": "text",
    "to": "text",
    "contentUrl": "text",
    "numberOfPages": 1,
    "status": "QUEUED",
    "price": {"currencyCode": "text", "amount": "1.50"},
    "pricePerPage": "1.50",
    "barCodes": [{"type": "CODE_128", "page": 1, "value": "text"}],
    "createTime": "2026-01-31T12:00:00Z",
    "completedTime": "2026-01-31T12:00:00Z",
    "headerText": "text",
    "headerPageNumbers": True,
    "headerTimeZone": "text",
    "retryDelaySeconds": 1,
    "labels": {"key": "text"},
    "callbackUrl": "text",
    "callbackUrlContentType": "application/json",
    "imageConversionMethod": "HALFTONE",
    "errorType": "DOCUMENT_CONVERSION_ERROR",
    "errorCode": 1,
    "errorMessage": "text",
    "maxRetries": 1,
    "retryCount": 1,
    "hasFile": True,
    "resolution": "FINE",
    "coverPageId": "text",
    "coverPageData": {"key": "text"},
    "projectId": "text",
    "serviceId": "text",
}


def test_send() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf")
    assert (
        offline.awaited(server.async_client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf"))
        == result
    )
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.content_url == "text"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "text"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "text"
    assert result.header_text == "text"
    assert result.header_time_zone == "text"
    assert result.callback_url == "text"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "text"
    assert result.resolution == "FINE"
    assert result.cover_page_id == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"


def test_send_file() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain"))
    assert (
        offline.awaited(server.async_client.fax.send_file(to="to", file=("file.txt", b"content", "text/plain")))
        == result
    )
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.content_url == "text"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "text"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "text"
    assert result.header_text == "text"
    assert result.header_time_zone == "text"
    assert result.callback_url == "text"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "text"
    assert result.resolution == "FINE"
    assert result.cover_page_id == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert b'name="to"' in request.content
        assert b'name="file"' in request.content


def test_send_files() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send_files(to="to", files=[{"file": b"content", "fileType": "DOC"}])
    assert (
        offline.awaited(server.async_client.fax.send_files(to="to", files=[{"file": b"content", "fileType": "DOC"}]))
        == result
    )
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.content_url == "text"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "text"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "text"
    assert result.header_text == "text"
    assert result.header_time_zone == "text"
    assert result.callback_url == "text"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "text"
    assert result.resolution == "FINE"
    assert result.cover_page_id == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": "to", "files": [{"file": "Y29udGVudA==", "fileType": "DOC"}]}


def test_send_to_many() -> None:
    server = offline.Server({"faxes": [FAX_JSON]})
    result = server.client.fax.send_to_many(to=["to"])
    assert offline.awaited(server.async_client.fax.send_to_many(to=["to"])).items == result.items
    (item,) = result.items
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "OUTBOUND"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.content_url == "text"
    assert item.status == "QUEUED"
    assert isinstance(item.price, Money)
    assert item.price.currency_code == "text"
    assert item.bar_codes
    assert isinstance(item.bar_codes[0], FaxBarCode)
    assert item.bar_codes[0].type == "CODE_128"
    assert item.bar_codes[0].value == "text"
    assert item.header_text == "text"
    assert item.header_time_zone == "text"
    assert item.callback_url == "text"
    assert item.callback_url_content_type == "application/json"
    assert item.image_conversion_method == "HALFTONE"
    assert item.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert item.error_message == "text"
    assert item.resolution == "FINE"
    assert item.cover_page_id == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"to": ["to"]}


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "faxes": [
                {
                    "id": "text",
                    "direction": "OUTBOUND",
                    "from": "text",
                    "to": "text",
                    "contentUrl": "text",
                    "numberOfPages": 1,
                    "status": "QUEUED",
                    "price": {"currencyCode": "text", "amount": "1.50"},
                    "pricePerPage": "1.50",
                    "barCodes": [{"type": "CODE_128", "page": 1, "value": "text"}],
                    "createTime": "2026-01-31T12:00:00Z",
                    "completedTime": "2026-01-31T12:00:00Z",
                    "headerText": "text",
                    "headerPageNumbers": True,
                    "headerTimeZone": "text",
                    "retryDelaySeconds": 1,
                    "labels": {"key": "text"},
                    "callbackUrl": "text",
                    "callbackUrlContentType": "application/json",
                    "imageConversionMethod": "HALFTONE",
                    "errorType": "DOCUMENT_CONVERSION_ERROR",
                    "errorCode": 1,
                    "errorMessage": "text",
                    "maxRetries": 1,
                    "retryCount": 1,
                    "hasFile": True,
                    "resolution": "FINE",
                    "coverPageId": "text",
                    "coverPageData": {"key": "text"},
                    "projectId": "text",
                    "serviceId": "text",
                }
            ],
        }
    )
    result = server.client.fax.list()
    other = offline.awaited(server.async_client.fax.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Fax)
    assert item.id == "text"
    assert item.direction == "OUTBOUND"
    assert item.from_ == "text"
    assert item.to == "text"
    assert item.content_url == "text"
    assert item.status == "QUEUED"
    assert isinstance(item.price, Money)
    assert item.price.currency_code == "text"
    assert item.bar_codes
    assert isinstance(item.bar_codes[0], FaxBarCode)
    assert item.bar_codes[0].type == "CODE_128"
    assert item.bar_codes[0].value == "text"
    assert item.header_text == "text"
    assert item.header_time_zone == "text"
    assert item.callback_url == "text"
    assert item.callback_url_content_type == "application/json"
    assert item.image_conversion_method == "HALFTONE"
    assert item.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert item.error_message == "text"
    assert item.resolution == "FINE"
    assert item.cover_page_id == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.read("id")
    assert offline.awaited(server.async_client.fax.read("id")) == result
    assert isinstance(result, Fax)
    assert result.id == "text"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "text"
    assert result.to == "text"
    assert result.content_url == "text"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "text"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "text"
    assert result.header_text == "text"
    assert result.header_time_zone == "text"
    assert result.callback_url == "text"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "text"
    assert result.resolution == "FINE"
    assert result.cover_page_id == "text"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/faxes/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_download() -> None:
    server = offline.Server(b"content")
    result = server.client.fax.download("id").read()
    assert offline.awaited(server.async_client.fax.download("id").read()) == result
    assert result == b"content"
    for request in server.called("GET", "/v3/projects/project-id/faxes/id/file.pdf"):
        assert request.headers["Accept"] == "application/pdf"
        assert request.headers["Authorization"] == "Bearer token"


def test_delete_content() -> None:
    server = offline.Server(b"")
    server.client.fax.delete_content("id")
    offline.awaited(server.async_client.fax.delete_content("id"))
    for request in server.called("DELETE", "/v3/projects/project-id/faxes/id/file"):
        assert request.headers["Authorization"] == "Bearer token"
