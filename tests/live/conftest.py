"""The running stand-in, and clients of the committed package with every credential for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sinch_live_sdk import AsyncSinch, Sinch

from tests.live import routes, standin
from tests.live.standin import StandIn
from tests.support.server import Server, running


@dataclass(frozen=True, slots=True)
class Running:
    """The stand-in and its server."""

    server: Server
    state: StandIn

    def client(self) -> Sinch:
        """Return a client with every credential."""
        return Sinch(
            service_plan_id=routes.PLAN,
            service_plan_token=standin.PLAN_TOKEN,
            application_key=standin.APPLICATION_KEY,
            application_secret=standin.APPLICATION_SECRET,
            key_id=standin.KEY_ID,
            key_secret=standin.KEY_SECRET,
            project_id=routes.PROJECT,
            token_url=f"{self.server.url}/oauth2/token",
            base_url=self.server.url,
            max_retries=0,
        )

    def async_client(self) -> AsyncSinch:
        """Return the async client."""
        return AsyncSinch(
            service_plan_id=routes.PLAN,
            service_plan_token=standin.PLAN_TOKEN,
            application_key=standin.APPLICATION_KEY,
            application_secret=standin.APPLICATION_SECRET,
            key_id=standin.KEY_ID,
            key_secret=standin.KEY_SECRET,
            project_id=routes.PROJECT,
            token_url=f"{self.server.url}/oauth2/token",
            base_url=self.server.url,
            max_retries=0,
        )


@pytest.fixture(scope="session")
def listening() -> Iterator[Server]:
    """Start the server, once for all tests."""
    with running() as server:
        yield server


@pytest.fixture
def sinch(listening: Server) -> Running:
    """Reset the stand-in."""
    state = StandIn()
    listening.answer = state.answer
    listening.take()
    return Running(listening, state)
