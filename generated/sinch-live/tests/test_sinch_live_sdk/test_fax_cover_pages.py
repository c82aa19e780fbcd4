"""The calls of `client.fax.cover_pages`."""

from __future__ import annotations

from sinch_live_sdk import FaxCoverPage, FaxCoverPageFile

from . import offline

FAX_COVER_PAGE_JSON = {
    "id": "page_140a",
    "name": "My page",
    "file": {"fileContent": "Y29udGVudA==", "fileType": "PDF"},
    "projectId": "project_2fb3",
    "serviceId": "service_e19d",
    "createdTime": "2026-01-31T12:00:00Z",
    "updatedTime": "2026-01-31T12:00:00Z",
}


def check_fax_cover_page(record: object) -> None:
    assert isinstance(record, FaxCoverPage)
    assert record.id == "page_140a"
    assert record.name == "My page"
    assert isinstance(record.file, FaxCoverPageFile)
    assert record.file.file_type == "PDF"
    assert record.project_id == "project_2fb3"
    assert record.service_id == "service_e19d"


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "coverPages": [
                {
                    "id": "page_140a",
                    "name": "My page",
                    "file": {"fileContent": "Y29udGVudA==", "fileType": "PDF"},
                    "projectId": "project_2fb3",
                    "serviceId": "service_e19d",
                    "createdTime": "2026-01-31T12:00:00Z",
                    "updatedTime": "2026-01-31T12:00:00Z",
                }
            ],
        }
    )
    result = server.client.fax.cover_pages.list("service_e19d")
    other = offline.awaited(server.async_client.fax.cover_pages.list("service_e19d"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_fax_cover_page(item)
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d/coverPages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(FAX_COVER_PAGE_JSON)
    result = server.client.fax.cover_pages.create("service_e19d", name="My page", file=b"content")
    assert (
        offline.awaited(server.async_client.fax.cover_pages.create("service_e19d", name="My page", file=b"content"))
        == result
    )
    check_fax_cover_page(result)
    for request in server.called("POST", "/v3/projects/project-id/services/service_e19d/coverPages"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read() -> None:
    server = offline.Server(FAX_COVER_PAGE_JSON)
    result = server.client.fax.cover_pages.read("service_e19d", "page_140a")
    assert offline.awaited(server.async_client.fax.cover_pages.read("service_e19d", "page_140a")) == result
    check_fax_cover_page(result)
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d/coverPages/page_140a"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.cover_pages.delete("service_e19d", "page_140a")
    offline.awaited(server.async_client.fax.cover_pages.delete("service_e19d", "page_140a"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/service_e19d/coverPages/page_140a"):
        assert request.headers["Authorization"] == "Bearer token"
