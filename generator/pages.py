"""A documentation page taken apart: its JSON, byte for byte, as the files of a spec."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.findings import Findings, Location
from generator.source import Document, read


def documents(page: Path, findings: Findings) -> tuple[str, dict[str, str]] | None:
    """The handle of the connector on a page, and the files of its spec; `None` where there is no connector."""
    source = read(page, findings)
    if source is None or findings.failed:
        return None
    handle = next((name for document in source.documents if (name := _handle(document))), None)
    if handle is None:
        findings.add(
            "no-service",
            "the page holds no service document",
            Location(str(page), 1, 1),
            hint='fence an object with "handle" and "service"',
        )
        return None
    return handle, dict(_files(source.documents))


def _handle(document: Document) -> str | None:
    if isinstance(document.value, dict) and "service" in document.value:
        handle = document.value.get("handle")
        return handle if isinstance(handle, str) else None
    return None


def _files(found: tuple[Document, ...]) -> Iterator[tuple[str, str]]:
    counts: dict[str, int] = {}
    for document in found:
        name = "service" if isinstance(document.value, dict) and "service" in document.value else "resources"
        counts[name] = counts.get(name, 0) + 1
        yield f"{name}.json" if counts[name] == 1 else f"{name}-{counts[name]}.json", document.text.body
