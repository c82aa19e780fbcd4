"""What `gen check` alone notes: what an author may want to say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.findings import Location
from generator.pipeline import analyse


@pytest.mark.parametrize(
    ("operation", "package", "noted"),
    [
        ({"method": "POST"}, {}, True),
        ({"method": "PUT"}, {}, False),
        ({"method": "POST", "effect": "changes"}, {}, False),
        ({"method": "POST", "idempotent": True}, {}, False),
        ({"method": "POST", "idempotencyHeader": "Idempotency-Key"}, {}, False),
        ({"method": "POST", "tool": False}, {}, False),
        ({"method": "POST"}, {"tools": False}, False),
    ],
)
def test_a_post_of_which_nothing_is_said(
    tmp_path: Path, operation: dict[str, object], package: dict[str, object], noted: bool
) -> None:
    spec = {
        "handle": "acme",
        "service": {"baseURL": "https://api.acme.example"},
        "package": package,
        "resources": [{"handle": "sms", "operations": {"send": operation}}],
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(spec), encoding="utf-8")
    assert analyse(path).findings == ()
    findings = analyse(path, advises=True).findings
    assert [finding.code for finding in findings] == ["effect-unsaid"] * noted
    for finding in findings:
        assert isinstance(finding.where, Location)
        assert finding.where.pointer == "/resources/0/operations/send/method"
