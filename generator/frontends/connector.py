"""The front ends for connector JSON in one file or several."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.findings import Findings, Location
from generator.format.assemble import is_connector, join
from generator.format.documents import Document, json_document, text_of
from generator.format.locate import Text
from generator.format.tree import Tree


def file(path: Path, findings: Findings, *, is_base: bool) -> Tree | None:
    """Read a connector in one file."""
    tree = Tree({})
    join_files([path], tree, findings, is_base=is_base)
    return tree


def join_files(paths: Iterable[Path], tree: Tree, findings: Findings, *, is_base: bool) -> None:
    """Join the documents of several files to a tree; findings quote a base only if it is a connector document."""
    read = _base_document if is_base else _document
    documents = [read(path, findings) for path in paths]
    tree.is_whole &= None not in documents
    join([document for document in documents if document is not None], tree, findings)


def _document(path: Path, findings: Findings) -> Document | None:
    text = text_of(path, findings)
    return json_document(Text(str(path), text, "json"), findings) if text is not None else None


def _base_document(path: Path, findings: Findings) -> Document | None:
    text = text_of(path, findings)
    if text is None:
        return None
    trial = Findings()
    document = json_document(Text(str(path), text, "json", secret=True), trial)
    if document is not None and is_connector(document.value):
        return json_document(Text(str(path), text, "json"), findings)
    if document is None:
        findings.items += [finding for finding in trial.items if finding.code != "duplicate-key"]
    else:
        findings.add(
            "unknown-document",
            "the base is neither a service document nor resources",
            Location(str(path), 1, 1),
            hint=f"correct it first: gen check {path}",
        )
    return None
