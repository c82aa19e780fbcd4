"""Reads connector JSON from one file or several."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.findings import Findings
from generator.format.assemble import join
from generator.format.documents import Document, json_document, text_of
from generator.format.locate import Text
from generator.format.tree import Tree


def file(path: Path, findings: Findings) -> Tree | None:
    """Reads a connector in one file."""
    tree = Tree({})
    join_files([path], tree, findings)
    return tree


def join_files(paths: Iterable[Path], tree: Tree, findings: Findings) -> None:
    """Joins the documents in several files to a tree."""
    documents = (_document(path, findings) for path in paths)
    join([document for document in documents if document is not None], tree, findings)


def _document(path: Path, findings: Findings) -> Document | None:
    text = text_of(path, findings)
    return json_document(Text(str(path), text, "json"), findings) if text is not None else None
