"""`gen mock`: OAuth2 tokens, and the refusal of credentials that contain "invalid"."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest

from tests.support.calling import settings
from tests.support.mocking import mocked
from tests.support.packages import compiled, imported
from tests.support.paths import CASES, ROOT

FORM = {"grant_type": "client_credentials"}


@pytest.fixture(scope="module")
def live() -> Generator[str]:
    """Start a mock of a connector whose token URL is a setting."""
    with mocked(compiled(ROOT / "specs/sinch-live")) as url:
        yield url


def test_a_client_gets_its_token_from_the_mock(live: str) -> None:
    connector = compiled(ROOT / "specs/sinch-live")
    with imported(connector) as package:
        arguments = {**settings(connector), "token_url": f"{live}/oauth2/token"}
        client = package.client(arguments, base_url=live, max_retries=0)
        assert package.call(client, "contact", "list", {}) is not None
        refused = package.client({**arguments, "key_secret": "invalid"}, base_url=live, max_retries=0)
        error = package.public("AuthenticationError")
        assert isinstance(error, type)
        assert issubclass(error, Exception)
        with pytest.raises(error):
            package.call(refused, "contact", "list", {})


def test_only_tokens_of_the_mock_are_good(live: str) -> None:
    contacts = f"{live}/v1/projects/p/contacts"
    assert httpx.get(contacts, headers={"Authorization": "Bearer made-up"}).status_code == 401
    answered = httpx.post(f"{live}/oauth2/token", data=FORM, auth=("id", "secret"))
    assert answered.headers["cache-control"] == "no-store"
    token = answered.json()["access_token"]
    assert httpx.get(contacts, headers={"Authorization": f"Bearer {token}"}).status_code == 200


def test_what_a_token_endpoint_refuses(live: str) -> None:
    missing = httpx.post(f"{live}/oauth2/token", data=FORM)
    assert (missing.status_code, missing.json()["error"]) == (401, "invalid_client")
    assert missing.headers["www-authenticate"] == "Basic"
    other = httpx.post(f"{live}/oauth2/token", data={"grant_type": "password"}, auth=("id", "secret"))
    assert (other.status_code, other.json()["error"]) == (400, "unsupported_grant_type")


def test_credentials_that_say_that_they_are_invalid() -> None:
    with mocked(compiled(ROOT / "specs/sinch")) as url:
        assert httpx.get(f"{url}/v1/sms", auth=("u", "p")).status_code == 200
        assert httpx.get(f"{url}/v1/sms", auth=("u", "an-invalid-one")).status_code == 401


def test_refresh_tokens_and_signatures() -> None:
    connector = compiled(ROOT / "tests/connectors/wallet")
    with mocked(connector) as url, imported(connector) as package:
        arguments = {**settings(connector), "token_url": f"{url}/token"}
        stored: list[object] = []
        client = package.client(arguments, base_url=url, max_retries=0, on_token=stored.append)
        assert package.call(client, "notes", "read", {"id": "1"}) is not None
        assert len(stored) == 1
        for handle, key, values in (
            ("payments", "create", {"to": "x"}),
            ("trades", "create", {"pair": "x"}),
            ("trades", "announce", {"pair": "x"}),
        ):
            assert package.call(client, handle, key, values) is not None


def test_what_a_token_endpoint_refuses_of_a_refresh() -> None:
    with mocked(compiled(ROOT / "tests/connectors/wallet")) as url:
        form = {"grant_type": "refresh_token", "refresh_token": "r"}
        answered = httpx.post(f"{url}/token", data=form, auth=("id", "secret"))
        assert answered.json().keys() == {"access_token", "refresh_token", "token_type", "expires_in"}
        for changed, error in (
            ({"refresh_token": "invalid"}, "invalid_grant"),
            ({"refresh_token": ""}, "invalid_grant"),
            ({"audience": "invalid"}, "invalid_request"),
            ({"grant_type": "client_credentials"}, "unsupported_grant_type"),
        ):
            refused = httpx.post(f"{url}/token", data=form | changed, auth=("id", "secret"))
            assert (refused.status_code, refused.json()["error"]) == (400, error)
        assert httpx.post(f"{url}/payments", json={"to": "x"}).status_code == 401
        unsigned = httpx.post(f"{url}/payments", json={"to": "x"}, headers={"Authorization": "Basic eDp5"})
        assert unsigned.status_code == 401
        assert "a signature in authorization" in unsigned.text


def test_credentials_that_may_be_left_out_are_good_where_they_are_sent(tmp_path: Path) -> None:
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "servers": [{"url": "https://acme.example"}],
        "security": [{"key": []}, {}],
        "paths": {"/health": {"get": {"responses": {"204": {"description": "Well."}}}}},
        "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with mocked(compiled(path)) as url:
        statuses = [
            httpx.get(f"{url}/health", headers=headers).status_code
            for headers in ({}, {"X-Key": "good"}, {"X-Key": "invalid"})
        ]
    assert statuses == [204, 204, 401]


def test_credentials_whose_settings_are_optional_may_be_left_out() -> None:
    with mocked(compiled(CASES / "f32-optional/spec.json")) as url:
        statuses = [
            httpx.get(url, headers=headers).status_code
            for headers in ({}, {"Authorization": "Bearer good"}, {"Authorization": "Bearer invalid"})
        ]
    assert statuses == [200, 200, 401]
