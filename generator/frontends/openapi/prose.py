"""The words of a document: what summaries, descriptions and links say, and the metadata of the package."""

from __future__ import annotations

import re

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from generator.frontends.openapi.documents import Node
from generator.frontends.openapi.holes import JsonObject


def described(node: Node, *above: Node, otherwise: str = "") -> str:
    """The summary of a node, then what the description adds, then the link; what a node does not say, others may."""
    summary, description, link = (_first(key, node, *above) for key in ("summary", "description", "externalDocs"))
    return joined(summary, description, link) or otherwise


def joined(summary: str, description: str, link: str = "") -> str:
    """A summary, what a description adds to it, and a link."""
    if not summary or description.startswith(summary.rstrip(".")):
        summary = ""
    summary = f"{summary.rstrip('.')}." if summary and (description or link) else summary
    return "\n\n".join(part for part in (summary, description, link) if part)


def linked(node: Node) -> str:
    """What `externalDocs` says, as a sentence."""
    documents = node.get("externalDocs")
    url = (documents.text("url") or "").strip() if documents is not None else ""
    if documents is None or not url:
        return ""
    title = (documents.text("description") or "").strip().rstrip(".:")
    return f"See {title}: {url}" if title and title.casefold() != url.casefold() else f"See {url}"


def tags(document: Node) -> dict[str, str]:
    """The descriptions of the tags that have one."""
    listed = document.get("tags")
    found: dict[str, str] = {}
    for tag in listed.items() if listed is not None else ():
        name, text = tag.text("name"), described(tag)
        if name is not None and text:
            found.setdefault(name, text)
    return found


def package(info: Node | None) -> JsonObject:
    """The license of the API's description, as far as it has an SPDX expression."""
    license_ = info.get("license") if info is not None else None
    for key in ("identifier", "name") if license_ is not None else ():
        text = (license_.text(key) or "").strip() if license_ is not None else ""
        if _is_license(text):
            return {"license": text}
    return {}


def _is_license(text: str) -> bool:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}", text):
        return False
    try:
        canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return False
    return True


def _first(key: str, *nodes: Node) -> str:
    if key == "externalDocs":
        return next((text for node in nodes if (text := linked(node))), "")
    return next((text.strip() for node in nodes if (text := node.text(key))), "")
