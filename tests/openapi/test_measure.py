"""The measure over a document that is as good as its package: what `gen openapi` says of a typed connector."""

from __future__ import annotations

import json
from pathlib import Path

from generator.outputs.openapi.document import document
from tests.openapi.calls import Caller
from tests.openapi.documents import Document
from tests.openapi.package import Package
from tests.openapi.report import Score, details, table
from tests.support.packages import compiled_document, imported

CONNECTOR = {
    "handle": "acme",
    "service": {"baseURL": {"value": "https://api.acme.test"}, "auth": {"method": "none"}},
    "types": {
        "Line": {"fields": [{"name": "sku", "type": "String"}, {"name": "price", "type": "Decimal"}]},
        "Order": {
            "fields": [
                {"name": "id", "type": "String"},
                {"name": "at", "type": "DateTime"},
                {"name": "lines", "type": "Line[]"},
                {"name": "state", "type": "String", "options": ["open", "closed"]},
            ]
        },
    },
    "resources": [
        {
            "handle": "sales",
            "operations": {
                "read": {
                    "method": "GET",
                    "path": {"value": "/{{id}}", "placeholders": [{"name": "id"}]},
                    "record": "Order",
                },
                "create": {
                    "method": "POST",
                    "path": {"value": "/"},
                    "record": "Order",
                    "queryParams": {
                        "note": {"value": "{{note}}", "placeholders": [{"name": "note", "required": False}]}
                    },
                    "bodyTemplate": {
                        "value": {"lines": "{{lines}}", "at": "{{at}}"},
                        "placeholders": [
                            {"name": "lines", "type": "Line[]", "required": True},
                            {"name": "at", "type": "DateTime", "required": False},
                        ],
                    },
                },
            },
        }
    ],
}


def test_a_typed_connector_is_whole(tmp_path: Path) -> None:
    connector = compiled_document(CONNECTOR)
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document(connector)))
    score = Score("acme", builds=True)
    with imported(connector) as package:
        caller = Caller(Document(path), Package(connector, package.module))
        score.outcomes = [caller.outcome(operation) for operation in caller.document.operations]
    assert score.whole == score.there == 2, details(score)
    assert "MISS" not in table([score])
