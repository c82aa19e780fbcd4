"""The prose of a document: summaries, descriptions and links, and the metadata of the package."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from generator.frontends.openapi.documents import Node
from generator.ir import names
from generator.text.jsonvalue import Json
from generator.text.markup import as_markdown
from generator.text.prose import first_sentence

_INVITATIONS = frozenset("check find learn read see view visit".split())
"""Verbs that a link may begin with."""


def described(node: Node, *above: Node) -> str:
    """The summary of a node, the rest of its description, and its link; further nodes supply missing parts."""
    nodes = (node, *above)
    link = next((text for item in nodes if (text := linked(item))), "")
    return joined(_first("summary", nodes), _first("description", nodes), link)


def about(info: Node, document: Node) -> str:
    """The purpose of an API: the first paragraph of its description, and the link of the document."""
    from markdown_it import MarkdownIt  # here, for most documents are built from the cache

    blocks = MarkdownIt("commonmark").parse(as_markdown(info.text("description") or ""))
    paragraphs = (
        inline.content
        for block, inline in itertools.pairwise(blocks)
        if block.type == "paragraph_open" and block.level == 0
        if any(part.type == "text" for part in inline.children or ())
    )
    return joined(info.words("summary"), next(paragraphs, ""), linked(document))


def joined(summary: str, description: str, link: str = "") -> str:
    """A summary, what a description adds to it, and a link."""
    if not summary or _says(description, summary):
        summary = ""
    summary = f"{summary.rstrip('.')}." if summary and (description or link) else summary
    return "\n\n".join(part for part in (summary, description, link) if part)


def _says(description: str, summary: str) -> bool:
    """Whether the first sentence of a description has every word of a summary, in its order."""
    said = iter(_words(first_sentence(description)))
    return all(word in said for word in _words(summary))


def _words(text: str) -> list[str]:
    """The words of a text, each in the singular."""
    return [names.element(word) for word in re.findall(r"[^\W_]+", text.casefold())]


def linked(node: Node) -> str:
    """The link of `externalDocs`, as a sentence."""
    documents = node.get("externalDocs")
    url = (documents.text("url") or "").strip() if documents is not None else ""
    if documents is None or not url:
        return ""
    title = (documents.text("description") or "").strip().rstrip(".:")
    if not title or title.casefold() == url.casefold():
        return f"See {url}"
    return f"{'' if title.split()[0].lower() in _INVITATIONS else 'See '}{title}: {url}"


def tags(document: Node) -> dict[str, str]:
    """The descriptions of the tags that have one."""
    listed = document.get("tags")
    descriptions: dict[str, str] = {}
    for tag in listed.items() if listed is not None else ():
        name, text = tag.text("name"), described(tag)
        if name is not None and text:
            descriptions.setdefault(name, text)
    return descriptions


def of_resources(described_: Mapping[str, str], used: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The descriptions of resources: of the tag that is called so, or that all their operations have and no others.

    `described_` are the descriptions of tags, `used` the tags of each resource's operations.
    """
    descriptions: dict[str, str] = {}
    for handle, tags_ in used.items():
        last = handle.rpartition(".")[2]
        forms = {names.words(form) for form in (last, names.singular(last), names.plural(last))}
        named = [tag for tag in dict.fromkeys(tags_) if tag in described_ and names.words(tag) in forms]
        only = [tag for tag in dict.fromkeys(tags_) if len(set(tags_)) == 1 and tag in described_]
        own = [tag for tag in only if all(tag not in others for key, others in used.items() if key != handle)]
        if named or own:
            descriptions[handle] = described_[(named or own)[0]]
    return descriptions


def package(info: Node | None) -> dict[str, Json]:
    """The license of the API's description, as far as it has an SPDX expression."""
    node = info.get("license") if info is not None else None
    texts = [node.text(key) or "" for key in ("identifier", "name")] if node is not None else []
    license_: Json = next(filter(_is_license, texts), None)
    return {} if license_ is None else {"license": license_}


def _is_license(text: str) -> bool:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}", text):
        return False
    try:
        canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return False
    return True


def _first(key: str, nodes: Sequence[Node]) -> str:
    return next((text for node in nodes if (text := node.words(key))), "")
