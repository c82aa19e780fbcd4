"""The operations of a connector, one per line: call, method, return type and pagination."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from generator import ir
from generator.ir import traverse
from generator.outputs.sdk.documentation import path
from generator.tools.diff import returned


def lines(connector: ir.Connector) -> Iterator[str]:
    """The line of each operation."""
    for resource in connector.resources:
        for operation in resource.operations:
            pages = traverse.pagination(operation.reply)
            going_on = "" if pages is None else f" ({_pages(pages)})"
            yield (
                f"{operation.method} {path(operation)} -> client.{resource.name}.{operation.name}:"
                f" {returned(operation.reply)}{going_on}"
            )


def _pages(pages: ir.Pagination) -> str:
    """The pagination of a list, in the words of the format."""
    match pages:
        case ir.TokenPages(param, following):
            parts = [f"token: {param} = {_selector(following)}"]
        case ir.NumberedPages(param, first, total_pages=total):
            parts = [f"page: {param} from {first}", *([f"total_pages {_selector(total)}"] if total else [])]
        case ir.OffsetPages(param, first):
            parts = [f"offset: {param} from {first}"]
        case ir.LinkPages(following):
            parts = [f"link: {_selector(following)}"]
        case ir.LinkHeaderPages():
            parts = ["link-header"]
        case _:
            assert_never(pages)
    if pages.size_param is not None:
        parts.append(f"size {pages.size_param}")
    for key, selector in (("total", pages.total), ("more", pages.more), ("last", pages.last)):
        parts += [f"{key} {_selector(selector)}"] if selector is not None else []
    return ", ".join(parts)


def _selector(selector: ir.Selector) -> str:
    return ".".join(selector)
