"""The examples of Python in the READMEs of packages."""

from __future__ import annotations

import re

from generator import ir
from generator.outputs.sdk import documents
from generator.python.filling import filled

_BLOCK = re.compile(r"(<!-- example: \S+ -->\n)?```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OTHER_PATH = re.compile(r'^client\.request\("GET", "/v1/anything".*\n', re.MULTILINE)


def examples(connector: ir.Connector) -> list[str]:
    """Return the examples, but for those of webhooks, and without the call of a path that no API has."""
    text = filled("sdk/README.md", documents.readme(connector))
    return [_OTHER_PATH.sub("", code) for is_file, code in _BLOCK.findall(text) if not is_file]
