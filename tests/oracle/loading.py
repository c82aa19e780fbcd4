"""The JSON of a connector from a folder, a file or a documentation page (F1, F2), without its overlay."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .wire import Json

_FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```\s*$", re.MULTILINE | re.DOTALL)


def load_connector(path: Path) -> dict[str, Json]:
    """Return the service document, with all resources under `resources`."""
    document: dict[str, Json] = {}
    resources: list[Json] = []
    for text in _texts(path):
        parsed: Json = json.loads(text)
        if isinstance(parsed, dict):
            own = parsed.pop("resources", [])
            assert isinstance(own, list)
            resources += own
            document.update(parsed)
        else:
            assert isinstance(parsed, list)
            resources += parsed
    document["resources"] = resources
    return document


def _texts(path: Path) -> list[str]:
    if path.is_dir():
        return [one.read_text(encoding="utf-8-sig") for one in sorted(path.glob("*.json"))]
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix != ".md":
        return [text]
    fences = _FENCE.findall(text)
    return [body for tag, body in fences if tag.strip() == "json" or (not tag.strip() and _is_json(body))]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True
