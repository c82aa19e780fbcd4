"""The example of `gen explain CODE` causes that code, if the example is a part of a spec."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.findings.codes import CODES
from generator.pipeline import analyse

SERVICE = '{"handle": "acme", "service": {"baseURL": "https://api.acme.example"}, "resources": %s}'
RESOURCE = SERVICE % '[{"handle": "sms", %s}]'
OPERATION = RESOURCE % '"operations": {"send": {"method": "POST", %s}}'
WEBHOOK = RESOURCE % '"webhooks": [{"event": "sent", "path": "/hook", "payload": []}]'
PLAIN = OPERATION % '"path": "/"'
PATH = OPERATION % '"path": %s'
QUERY = OPERATION % '"queryParams": {"size": {"value": "{{size}}", "placeholders": [%s]}}'
PAGE = f"```json\n{PLAIN}\n```\n\n%s\n"

PLACES: dict[str, tuple[str, str, str]] = {
    "invalid-json": ("acme/a.json", "%s", ""),
    "invalid-toml": ("acme/overlay.toml", "%s", PLAIN),
    "readme-markup": ("acme/overlay.toml", "[package]\n%s", PLAIN),
    "duplicate-key": ("acme/a.json", RESOURCE % '"operations": {"send": %s}', ""),
    "lone-surrogate": ("acme/a.json", SERVICE.replace('"acme"', "%s", 1).replace("%s}", "[]}"), ""),
    "skipped-fence": ("acme.md", PAGE, ""),
    "unknown-document": ("acme/b.json", "%s", PLAIN),
    "duplicate-handle": ("acme/a.json", SERVICE, ""),
    "extends-cycle": ("acme/overlay.toml", "%s", PLAIN),
    "missing-key": ("acme/a.json", RESOURCE, ""),
    "invalid-value": ("acme/a.json", RESOURCE, ""),
    "unknown-key": ("acme/a.json", OPERATION, ""),
    "unused-type": ("acme/overlay.toml", "%s", PLAIN),
    "unused-key": ("acme/overlay.toml", "%s", PLAIN),
    "overlay-key": ("acme/overlay.toml", "%s", PLAIN),
    "overlay-target": ("acme/overlay.toml", "%s", PLAIN),
    "unclosed-hole": ("acme/a.json", PATH, ""),
    "hole-name": ("acme/a.json", PATH, ""),
    "other-template": ("acme/a.json", PATH, ""),
    "well-known-variable": (
        "acme/overlay.toml",
        "%s",
        PLAIN.replace('"baseURL": "', '"headers": {"X-Trace": "{{token}}"}, "baseURL": "'),
    ),
    "undeclared-placeholder": ("acme/a.json", '{"handle": "acme", "service": {%s}, "resources": []}', ""),
    "unused-placeholder": ("acme/a.json", PATH, ""),
    "optional-path-hole": ("acme/a.json", PATH, ""),
    "bad-default": ("acme/a.json", QUERY, ""),
    "bad-option": ("acme/a.json", QUERY, ""),
    "unknown-type": ("acme/a.json", RESOURCE % '"fields": [{"name": "id", "selector": ["id"], %s}]', ""),
    "endless-type": ("acme/a.json", SERVICE % "[], %s", ""),
    "ambiguous-union": ("acme/a.json", RESOURCE % '"fields": [{"name": "id", %s}]', ""),
    "tag-mismatch": ("acme/a.json", SERVICE % "[], %s", ""),
    "http-method": ("acme/a.json", RESOURCE % '"operations": {"send": {%s}}', ""),
    "content-type": ("acme/a.json", OPERATION % '"bodyTemplate": "x", "headers": {%s}', ""),
    "hole-as-key": ("acme/a.json", OPERATION % '"bodyTemplate": %s', ""),
    "invalid-body": ("acme/a.json", OPERATION % '"bodyTemplate": %s', ""),
    "bad-base-url": ("acme/a.json", '{"handle": "acme", "service": {%s}, "resources": []}', ""),
    "dot-segment": ("acme/a.json", PATH, ""),
    "fragment": ("acme/a.json", PATH, ""),
    "query-in-endpoint": ("acme/a.json", RESOURCE, ""),
    "bad-header": ("acme/a.json", OPERATION % '"headers": {%s}', ""),
    "unknown-auth": (
        "acme/a.json",
        '{"handle": "acme", "service": {"baseURL": "https://a.example", "auth": {%s}}, "resources": []}',
        "",
    ),
    "bad-name": ("acme/overlay.toml", "[resources.sms]\n%s", PLAIN),
    "bad-match": ("acme/overlay.toml", "[resources.sms.webhooks.sent]\n%s", WEBHOOK),
    "bad-delivery": ("acme/overlay.toml", "[resources.sms.webhooks.sent]\n%s", WEBHOOK),
    "unknown-signature": ("acme/overlay.toml", "[resources.sms.webhooks.sent]\n%s", WEBHOOK),
    "bad-signature": ("acme/overlay.toml", "%s", PLAIN),
    "unused-signature": ("acme/overlay.toml", "%s", PLAIN),
    "unmatched-action": ("acme.md", PAGE, ""),
}
"""The file of an example, the text around it, and the JSON beside it. Other examples are prose."""

TEXTS = {"invalid-body", "hole-as-key"}
"""Codes whose examples are texts of a template, which the JSON holds as a string."""


@pytest.mark.parametrize("code", PLACES)
def test_an_example_causes_its_code(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    name, around, beside = PLACES[code]
    example = CODES[code].example
    Path("acme").mkdir()
    if beside:
        Path("acme/a.json").write_text(beside, encoding="utf-8")
    Path(name).write_text(around.replace("%s", json.dumps(example) if code in TEXTS else example), encoding="utf-8")
    assert code in {finding.code for finding in analyse(Path(name.partition("/")[0])).findings}
