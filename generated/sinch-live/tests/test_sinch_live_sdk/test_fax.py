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


def test_send() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf")
    assert (
        offline.awaited(server.async_client.fax.send(to="+19898989898", content_url="https://acme.example/a.pdf"))
        == result
    )
    assert isinstance(result, Fax)
    assert result.id == "fax_9123"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    assert result.content_url == "https://example.com/offer.pdf"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "EUR"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "blue"
    assert result.header_text == "Hello"
    assert result.header_time_zone == "Europe/Berlin"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "The amount is too small."
    assert result.resolution == "FINE"
    assert result.cover_page_id == "page_140a"
    assert result.project_id == "project_2fb3"
    assert result.service_id == "service_e19d"
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
    assert isinstance(result, Fax)
    assert result.id == "fax_9123"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    assert result.content_url == "https://example.com/offer.pdf"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "EUR"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "blue"
    assert result.header_text == "Hello"
    assert result.header_time_zone == "Europe/Berlin"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "The amount is too small."
    assert result.resolution == "FINE"
    assert result.cover_page_id == "page_140a"
    assert result.project_id == "project_2fb3"
    assert result.service_id == "service_e19d"
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
    assert isinstance(result, Fax)
    assert result.id == "fax_9123"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    assert result.content_url == "https://example.com/offer.pdf"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "EUR"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "blue"
    assert result.header_text == "Hello"
    assert result.header_time_zone == "Europe/Berlin"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "The amount is too small."
    assert result.resolution == "FINE"
    assert result.cover_page_id == "page_140a"
    assert result.project_id == "project_2fb3"
    assert result.service_id == "service_e19d"
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
    assert isinstance(item, Fax)
    assert item.id == "fax_9123"
    assert item.direction == "OUTBOUND"
    assert item.from_ == "+12025550199"
    assert item.to == "+12025550123"
    assert item.content_url == "https://example.com/offer.pdf"
    assert item.status == "QUEUED"
    assert isinstance(item.price, Money)
    assert item.price.currency_code == "EUR"
    assert item.bar_codes
    assert isinstance(item.bar_codes[0], FaxBarCode)
    assert item.bar_codes[0].type == "CODE_128"
    assert item.bar_codes[0].value == "blue"
    assert item.header_text == "Hello"
    assert item.header_time_zone == "Europe/Berlin"
    assert item.callback_url == "https://example.com/webhooks"
    assert item.callback_url_content_type == "application/json"
    assert item.image_conversion_method == "HALFTONE"
    assert item.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert item.error_message == "The amount is too small."
    assert item.resolution == "FINE"
    assert item.cover_page_id == "page_140a"
    assert item.project_id == "project_2fb3"
    assert item.service_id == "service_e19d"
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
    assert isinstance(item, Fax)
    assert item.id == "fax_9123"
    assert item.direction == "OUTBOUND"
    assert item.from_ == "+12025550199"
    assert item.to == "+12025550123"
    assert item.content_url == "https://example.com/offer.pdf"
    assert item.status == "QUEUED"
    assert isinstance(item.price, Money)
    assert item.price.currency_code == "EUR"
    assert item.bar_codes
    assert isinstance(item.bar_codes[0], FaxBarCode)
    assert item.bar_codes[0].type == "CODE_128"
    assert item.bar_codes[0].value == "blue"
    assert item.header_text == "Hello"
    assert item.header_time_zone == "Europe/Berlin"
    assert item.callback_url == "https://example.com/webhooks"
    assert item.callback_url_content_type == "application/json"
    assert item.image_conversion_method == "HALFTONE"
    assert item.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert item.error_message == "The amount is too small."
    assert item.resolution == "FINE"
    assert item.cover_page_id == "page_140a"
    assert item.project_id == "project_2fb3"
    assert item.service_id == "service_e19d"
    for request in server.called("GET", "/v3/projects/project-id/faxes"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_JSON)
    result = server.client.fax.read("fax_9123")
    assert offline.awaited(server.async_client.fax.read("fax_9123")) == result
    assert isinstance(result, Fax)
    assert result.id == "fax_9123"
    assert result.direction == "OUTBOUND"
    assert result.from_ == "+12025550199"
    assert result.to == "+12025550123"
    assert result.content_url == "https://example.com/offer.pdf"
    assert result.status == "QUEUED"
    assert isinstance(result.price, Money)
    assert result.price.currency_code == "EUR"
    assert result.bar_codes
    assert isinstance(result.bar_codes[0], FaxBarCode)
    assert result.bar_codes[0].type == "CODE_128"
    assert result.bar_codes[0].value == "blue"
    assert result.header_text == "Hello"
    assert result.header_time_zone == "Europe/Berlin"
    assert result.callback_url == "https://example.com/webhooks"
    assert result.callback_url_content_type == "application/json"
    assert result.image_conversion_method == "HALFTONE"
    assert result.error_type == "DOCUMENT_CONVERSION_ERROR"
    assert result.error_message == "The amount is too small."
    assert result.resolution == "FINE"
    assert result.cover_page_id == "page_140a"
    assert result.project_id == "project_2fb3"
    assert result.service_id == "service_e19d"
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
