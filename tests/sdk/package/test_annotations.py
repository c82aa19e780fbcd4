"""Annotations resolve at run time, as pydantic, FastAPI and tools for agents resolve them."""

from __future__ import annotations

import inspect
from typing import get_type_hints

import pydantic
import pytest
import sinch_sdk
from fastapi import FastAPI
from sinch_sdk import Contact, Sinch, SmsDelivered


def classes() -> list[type]:
    """Every public class of the package."""
    values = (getattr(sinch_sdk, name) for name in sinch_sdk.__all__)
    return [value for value in values if inspect.isclass(value) and value.__module__.startswith("sinch_sdk")]


@pytest.mark.parametrize("kind", classes(), ids=lambda kind: kind.__name__)
def test_of_every_class_and_method(kind: type) -> None:
    get_type_hints(kind)
    for name, member in vars(kind).items():
        function = getattr(member, "fget", None) or getattr(member, "func", None) or member
        if inspect.isfunction(function) and not name.startswith("__"):
            get_type_hints(function)


def test_of_the_constructor_and_its_resources() -> None:
    assert "httpx" in str(get_type_hints(Sinch.__init__)["http_client"])
    assert get_type_hints(Sinch)["sms"] is sinch_sdk.SmsResource


def test_pydantic_reads_records() -> None:
    assert pydantic.TypeAdapter(Contact).validate_python({"id": "1"}) == Contact(id="1")
    assert pydantic.TypeAdapter(SmsDelivered).validate_python({"message_id": "1"}) == SmsDelivered(message_id="1")


def test_fastapi_returns_records() -> None:
    app = FastAPI()

    @app.get("/")
    def contact() -> Contact:
        return Contact(id="1")

    assert app.openapi()["paths"]["/"]["get"]["responses"]["200"]


def test_validated_methods() -> None:
    with Sinch(username="u", password="p", region="us", project_id="x", base_url="http://127.0.0.1:9") as client:
        pydantic.validate_call(client.sms.create)
