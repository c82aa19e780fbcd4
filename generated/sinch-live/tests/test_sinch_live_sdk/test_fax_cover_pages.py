"""The calls of `client.fax.cover_pages`."""

from __future__ import annotations

from sinch_live_sdk import FaxCoverPage, FaxCoverPageFile

from . import offline

FAX_COVER_PAGE_JSON = {
    "id": "text",
    "name": "text",
    "file": {"fileContent": "Y29udGVudA==", "fileType": "PDF"},
    "projectId": "text",
    "serviceId": "text",
    "createdTime": "2026-01-31T12:00:00Z",
    "updatedTime": "2026-01-31T12:00:00Z",
}


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "coverPages": [
                {
                    "id": "text",
                    "name": "text",
                    "file": {"fileContent": "Y29udGVudA==", "fileType": "PDF"},
                    "projectId": "text",
                    "serviceId": "text",
                    "createdTime": "2026-01-31T12:00:00Z",
                    "updatedTime": "2026-01-31T12:00:00Z",
                }
            ],
        }
    )
    result = server.client.fax.cover_pages.list("service-id")
    other = offline.awaited(server.async_client.fax.cover_pages.list("service-id"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxCoverPage)
    assert item.id == "text"
    assert item.name == "text"
    assert isinstance(item.file, FaxCoverPageFile)
    assert item.file.file_type == "PDF"
    assert item.project_id == "text"
    assert item.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/service-id/coverPages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(FAX_COVER_PAGE_JSON)
    result = server.client.fax.cover_pages.create("service-id", name="name", file=b"content")
    assert (
        offline.awaited(server.async_client.fax.cover_pages.create("service-id", name="name", file=b"content"))
        == result
    )
    assert isinstance(result, FaxCoverPage)
    assert result.id == "text"
    assert result.name == "text"
    assert isinstance(result.file, FaxCoverPageFile)
    assert result.file.file_type == "PDF"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/services/service-id/coverPages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_COVER_PAGE_JSON)
    result = server.client.fax.cover_pages.read("service-id", "id")
    assert offline.awaited(server.async_client.fax.cover_pages.read("service-id", "id")) == result
    assert isinstance(result, FaxCoverPage)
    assert result.id == "text"
    assert result.name == "text"
    assert isinstance(result.file, FaxCoverPageFile)
    assert result.file.file_type == "PDF"
    assert result.project_id == "text"
    assert result.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/service-id/coverPages/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.cover_pages.delete("service-id", "id")
    offline.awaited(server.async_client.fax.cover_pages.delete("service-id", "id"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/service-id/coverPages/id"):
        assert request.headers["Authorization"] == "Bearer token"
