"""A running mock of a connector."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from generator import ir
from generator.mock.app import Deliveries, Faults, Mock
from generator.mock.webhooks import secrets
from tests.workbench.serving import serving

_FAULTLESS = Faults()


@contextmanager
def mocked(connector: ir.Connector, faults: Faults = _FAULTLESS, webhooks: str | None = None) -> Generator[str]:
    """The URL of a running mock."""
    with serving(Mock(connector, faults, Deliveries(webhooks, secrets(connector, {}))).app()) as url:
        yield url
