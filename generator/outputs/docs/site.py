"""The site of a connector: pages of Markdown, each beside its HTML, an index for the search, and a list for agents."""

from __future__ import annotations

import html
import json
import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import ir
from generator.outputs.docs.html import Document, Heading, Reader
from generator.outputs.docs.page import Page
from generator.outputs.docs.text import line, plain
from generator.outputs.docs.view import REFERENCE, RESOURCES, site
from generator.python.filling import filled, templates
from generator.text.prose import sentence


@dataclass(frozen=True, slots=True)
class Item:
    """A link of the navigation, and those inside of it; every text is HTML."""

    title: str
    address: str
    current: str
    inner: tuple[Item, ...] = ()

    @property
    def has_inner(self) -> bool:
        """Whether it has links inside."""
        return bool(self.inner)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the navigation."""

    title: str
    items: tuple[Item, ...]
    has_title: bool = True


@dataclass(frozen=True, slots=True)
class PageView:
    """A page of HTML; every text is HTML."""

    title: str
    site: str
    version: str
    description: str
    root: str
    twin: str
    canonical: str
    has_canonical: bool
    kind: str
    navigation: tuple[Part, ...]
    body: str


def files(connector: ir.Connector, base_url: str = "", changes: str = "") -> dict[str, bytes]:
    """Every file of the site of a connector.

    Args:
        connector: The connector.
        base_url: Where the site will be, for canonical addresses and the list of pages; relative ones without.
        changes: The changes since another revision, in Markdown.
    """
    made = site(connector, changes)
    base = f"{base_url.rstrip('/')}/" if base_url else ""
    reader = Reader(made.places)
    texts: dict[str, str] = {}
    rows: list[tuple[str, str, str, str]] = []
    groups = {
        title: tuple(page for page in made.pages if page.group == title and not _is_type(page))
        for title in ("", RESOURCES, REFERENCE)
    }
    groups = {title: pages for title, pages in groups.items() if pages}
    for page in made.pages:
        document = reader.document(page.path, page.title, page.text)
        rows += (found.row for found in document.found)
        texts[f"{page.path}.html"] = filled("docs/page.html", _view(connector, groups, page, document, base))
        texts[f"{page.path}.md"] = plain(page.text)
    texts["search.js"] = f"window.searchIndex = {json.dumps(rows, ensure_ascii=False, separators=(',', ':'))};\n"
    texts["llms.txt"] = _listed(connector, made.pages, base)
    if base:
        texts["sitemap.xml"] = _map(made.pages, base)
    static = templates() / "docs/static"
    return {
        **{path: text.encode("utf-8", "replace") for path, text in texts.items()},
        **{path.name: path.read_bytes() for path in sorted(static.iterdir())},
    }


def _view(
    connector: ir.Connector, groups: Mapping[str, tuple[Page, ...]], page: Page, document: Document, base: str
) -> PageView:
    package = connector.package
    depth = page.path.count("/")
    return PageView(
        title=html.escape(page.title),
        site=html.escape(sentence(connector.title).rstrip(".") or package.distribution),
        version=html.escape(package.version),
        description=html.escape(sentence(page.about or connector.description)[:300]),
        root="../" * depth,
        twin=html.escape(f"{posixpath.basename(page.path)}.md"),
        canonical=html.escape(f"{base}{page.path}.html"),
        has_canonical=bool(base),
        kind=page.path.partition("/")[0] if "/" in page.path else "guide",
        navigation=tuple(_navigation(groups, page, document.headings)),
        body=document.body,
    )


def _navigation(groups: Mapping[str, tuple[Page, ...]], page: Page, headings: Sequence[Heading]) -> Iterator[Part]:
    """The pages by group; the one that is open with what it has."""
    root = "../" * page.path.count("/")
    top = min((heading.level for heading in headings), default=2)
    for title, pages in groups.items():
        items: list[Item] = []
        for other in pages:
            address, name = f"{root}{other.path}.html", html.escape(other.title)
            if other is page:
                inner = (
                    Item(html.escape(heading.title), html.escape(f"#{heading.anchor}"), "")
                    for heading in headings
                    if heading.level == top
                )
                items.append(Item(name, address, ' aria-current="page"', tuple(inner)))
            else:
                items.append(Item(name, address, ""))
        yield Part(title, tuple(items), has_title=bool(title))


def _is_type(page: Page) -> bool:
    """Whether a page is that of one type, which the list of types leads to."""
    return page.path.startswith("types/") and not page.group


def _listed(connector: ir.Connector, pages: Sequence[Page], base: str) -> str:
    """The pages for agents, each by its Markdown."""
    about = line(sentence(connector.description) or sentence(connector.title))
    rows = [f"# {line(connector.title) or connector.package.distribution}", "", f"> {about}", ""]
    for title, group in (("Guide", ""), (RESOURCES, RESOURCES), (REFERENCE, REFERENCE)):
        listed = [page for page in pages if page.group == group and not _is_type(page)]
        if group == REFERENCE:
            listed += filter(_is_type, pages)
        if listed:
            rows += [f"## {title}", ""]
            for page in listed:
                words = f": {line(page.about)}" if page.about else ""
                rows.append(f"- [{line(page.title)}]({base}{page.path}.md){words}")
            rows.append("")
    return "\n".join(rows)


def _map(pages: Sequence[Page], base: str) -> str:
    urls = "".join(f"<url><loc>{html.escape(f'{base}{page.path}.html')}</loc></url>\n" for page in pages)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{head}{urls}</urlset>\n"
