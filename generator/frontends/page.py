"""The front end for documentation pages: the JSON in fenced blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.findings import Findings, Location
from generator.format.assemble import is_connector, join
from generator.format.documents import Document, json_document, text_of
from generator.format.locate import Text
from generator.format.tree import Tree
from generator.text.jsonvalue import Json

_LINE = re.compile(r"\r\n?|\n")
_FENCE_HINT = "if it is part of the connector, make it a service document or an array of resources"
_ACTION = re.compile(r"\[Action: ([^\]\n]{1,200})\]\(")


def read(path: Path, findings: Findings, *, is_base: bool) -> Tree | None:
    """Read a page; `None` after an error. Findings quote a base only if it has a connector document."""
    text = text_of(path, findings)
    if text is None:
        return None
    page = Text(str(path), text, "json")
    if is_base:
        secret = Text(str(path), text, "json", secret=True)
        if not any(is_connector(document.value) for document in _documents(secret, Findings())):
            page = secret
    tree = Tree({})
    join(_documents(page, findings), tree, findings)
    tree.is_whole = not findings.failed
    tree.actions = tuple(
        (match[1], page.location(match.start(1), len(match[1]))) for match in _ACTION.finditer(page.text)
    )
    return tree


def files(path: Path, findings: Findings) -> tuple[str, dict[str, str]] | None:
    """The handle of the connector on a page, and its JSON as files, byte for byte; `None` after an error."""
    text = text_of(path, findings)
    documents = _documents(Text(str(path), text, "json"), findings) if text is not None else []
    if findings.failed:
        return None
    handle = next((name for document in documents if (name := _handle(document))), None)
    if handle is None:
        findings.add(
            "no-service",
            "the page has no service document",
            Location(str(path), 1, 1),
            hint='fence an object with "handle" and "service"',
        )
        return None
    return handle, dict(_files(documents))


def fences(text: str) -> Iterator[tuple[str, int, int]]:
    """The tag, start and end of each fenced block; an unclosed block ends with the page."""
    from markdown_it import MarkdownIt  # here, for most specs are JSON

    parser = MarkdownIt("commonmark")
    parser.core.ruler.enableOnly(["normalize", "block"])
    starts = [0, *(match.end() for match in _LINE.finditer(text)), len(text)]
    quotes = 0
    for token in parser.parse(text):
        quotes += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        if token.type != "fence" or token.map is None:
            continue
        first, after = token.map
        start, last = starts[first + 1], text[starts[after - 1] : starts[after]].strip()
        closed = after > first + 1 and len(last) >= len(token.markup) and not last.strip(token.markup[0])
        tag = "quoted" if quotes else "".join(token.info.split()[:1]).lower()
        yield tag, start, starts[after - 1] if closed else starts[after]


def _documents(page: Text, findings: Findings) -> list[Document]:
    """Parse the JSON fences of a page."""
    documents: list[Document] = []
    for tag, start, end in fences(page.text):
        fence = page.part(start, end)
        body = fence.body.strip()
        if tag not in ("", "json") or (tag == "" and body[:1] not in ("{", "[")):
            findings.add("skipped-fence", "the fenced block is not JSON", page.location(start), hint=_FENCE_HINT)
            continue
        document = json_document(fence, findings)
        if document is None:
            continue
        if _is_ours(document.value):
            documents.append(document)
        else:
            findings.add(
                "skipped-fence",
                "the fenced JSON is neither a service document nor resources",
                page.location(start),
                hint=_FENCE_HINT,
            )
    if not documents and not findings.failed:
        findings.add(
            "empty-spec",
            "the page has no fenced connector JSON",
            Location(page.path, 1, 1),
            hint="put the service document and the resources in ```json fences",
        )
    return documents


def _is_ours(value: Json) -> bool:
    if isinstance(value, dict):
        return "service" in value or "resources" in value
    return isinstance(value, list) and all(isinstance(item, dict) and "handle" in item for item in value)


def _handle(document: Document) -> str | None:
    if isinstance(document.value, dict) and "service" in document.value:
        handle = document.value.get("handle")
        return handle if isinstance(handle, str) else None
    return None


def _files(documents: Sequence[Document]) -> Iterator[tuple[str, str]]:
    """The files by name; numbered if sorting by name would change the order of the page."""
    names = ["service" if _has(document, "service") else "resources" for document in documents]
    lists = [document for document in documents if isinstance(document.value, list) or _has(document, "resources")]
    numbered = len(lists) > 1 or len(set(names)) < len(names)
    for number, (name, document) in enumerate(zip(names, documents, strict=True), 1):
        before = f"{number:0{len(str(len(names)))}}-" if numbered else ""
        yield f"{before}{name}.json", document.text.body


def _has(document: Document, key: str) -> bool:
    return isinstance(document.value, dict) and key in document.value
