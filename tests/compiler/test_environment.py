"""Environment variables of other tools: a service may read those of its own domain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.pipeline import analyse
from tests.support.specs import SERVICE


@pytest.mark.parametrize(
    ("url", "other", "warned"),
    [
        ("https://api.stripe.com/v1", "", False),
        ("https://stripe.com", "", False),
        ("https://api.stripe.com/v1", "https://files.stripe.com", False),
        ("http://api.stripe.com", "", True),
        ("https://stripe.acme.example", "", True),
        ("https://stripe.com.acme.example", "", True),
        ("https://a.b.stripe.com", "", True),
        ("https://api.stripe.app", "", True),
        ("https://api.stripe.com/v1", "https://acme.example", True),
    ],
)
def test_own_domain(tmp_path: Path, url: str, other: str, warned: bool) -> None:
    holes = [{"name": "api_key", "type": "String", "required": True}]
    token = {"value": "{{api_key}}", "placeholders": holes}
    service = {"baseURL": url, "auth": {"method": "bearer", "params": {"bearer": {"token": token}}}}
    operation = {"method": "GET", **({"baseURL": other} if other else {})}
    resource = {"handle": "things", "operations": {"read": operation}}
    path = tmp_path / "spec.json"
    path.write_text(json.dumps({**SERVICE, "handle": "stripe", "service": service, "resources": [resource]}))
    analysis = analyse(path)
    assert not analysis.failed, analysis.findings
    assert [item.code for item in analysis.findings if item.code == "well-known-variable"] == (
        ["well-known-variable"] if warned else []
    )


def test_a_prefix_of_several_variables_is_one_finding(tmp_path: Path) -> None:
    holes = [{"name": name, "type": "String", "required": True} for name in ("one", "two", "three", "four")]
    value = {"value": "{{one}}{{two}}{{three}}{{four}}", "placeholders": holes}
    service = {"baseURL": "https://api.acme.example", "headers": {"X-Trace": value}}
    resource = {"handle": "things", "operations": {"read": {"method": "GET"}}}
    path = tmp_path / "spec.json"
    path.write_text(json.dumps({**SERVICE, "handle": "git_book", "service": service, "resources": [resource]}))
    (finding,) = (item for item in analyse(path).findings if item.code == "well-known-variable")
    assert finding.message.startswith("GIT_BOOK_ONE, GIT_BOOK_TWO, GIT_BOOK_THREE, ...: ")
    assert "handle" in str(finding.where)
