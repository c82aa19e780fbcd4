"""A documentation page taken apart: its JSON, byte for byte, as the files of a spec."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.findings import Findings, Location
from generator.format.source import Document, read


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
    """The files by name; with numbers before where the order of the names would else not be that of the page."""
    names = ["service" if _has(document, "service") else "resources" for document in found]
    lists = [document for document in found if isinstance(document.value, list) or _has(document, "resources")]
    numbered = len(lists) > 1 or len(set(names)) < len(names)
    for number, (name, document) in enumerate(zip(names, found, strict=True), 1):
        before = f"{number:0{len(str(len(names)))}}-" if numbered else ""
        yield f"{before}{name}.json", document.text.body


def _has(document: Document, key: str) -> bool:
    return isinstance(document.value, dict) and key in document.value
