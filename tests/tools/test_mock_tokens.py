"""`gen mock`: OAuth2 tokens, and the refusal of credentials that contain "invalid"."""

from __future__ import annotations

from collections.abc import Generator

import httpx
import pytest

from tests.support.calling import settings
from tests.support.mocking import mocked
from tests.support.packages import compiled, imported
from tests.support.paths import ROOT

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
