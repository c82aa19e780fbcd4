"""A site: pages of Markdown, each beside its HTML, an index for the search, and a list for agents."""

from __future__ import annotations

import html
import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import ir
from generator.outputs.docs.html import Document, Heading, Reader
from generator.outputs.docs.page import Page, Site
from generator.outputs.docs.text import line, plain
from generator.outputs.docs.view import site
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
    return written(site(connector, changes), base_url)


def written(site: Site, base_url: str = "") -> dict[str, bytes]:
    """Every file of a site.

    Args:
        site: Its pages.
        base_url: As of `files`.
    """
    base = f"{base_url.rstrip('/')}/" if base_url else ""
    reader = Reader(site.places)
    texts: dict[str, str] = {}
    rows: list[tuple[str, str, str, str]] = []
    groups = _groups(page for page in site.pages if page.listed)
    for page in site.pages:
        document = reader.document(page.path, page.title, page.text)
        rows += (found.row for found in document.found)
        texts[f"{page.path}.html"] = filled("docs/page.html", _view(site, groups, page, document, base))
        texts[f"{page.path}.md"] = plain(page.text)
    texts["search.js"] = f"window.searchIndex = {json.dumps(rows, ensure_ascii=False, separators=(',', ':'))};\n"
    texts["llms.txt"] = _listed(site, base)
    if base:
        texts["sitemap.xml"] = _map(site.pages, base)
    static = templates() / "docs/static"
    return {
        **{path: text.encode("utf-8", "replace") for path, text in texts.items()},
        **{path.name: path.read_bytes() for path in sorted(static.iterdir())},
    }


def _view(site: Site, groups: Mapping[str, Sequence[Page]], page: Page, document: Document, base: str) -> PageView:
    return PageView(
        title=html.escape(page.title),
        site=html.escape(site.title),
        version=html.escape(site.version),
        description=html.escape(sentence(page.about or site.description)[:300]),
        root="../" * page.path.count("/"),
        twin=html.escape(f"{posixpath.basename(page.path)}.md"),
        canonical=html.escape(f"{base}{page.path}.html"),
        has_canonical=bool(base),
        kind=page.path.partition("/")[0] if "/" in page.path else "guide",
        navigation=tuple(_navigation(groups, page, document.headings)),
        body=document.body,
    )


def _navigation(groups: Mapping[str, Sequence[Page]], page: Page, headings: Sequence[Heading]) -> Iterator[Part]:
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


def _groups(pages: Iterable[Page]) -> dict[str, list[Page]]:
    """The pages of each group."""
    groups: dict[str, list[Page]] = {}
    for page in pages:
        groups.setdefault(page.group, []).append(page)
    return groups


def _listed(site: Site, base: str) -> str:
    """The pages for agents, each by its Markdown."""
    rows = [f"# {line(site.title)}", "", f"> {line(site.description)}", ""]
    for title, group in _groups(site.pages).items():
        rows += [f"## {title or 'Guide'}", ""]
        for page in sorted(group, key=lambda page: not page.listed):
            words = f": {line(page.about)}" if page.about else ""
            rows.append(f"- [{line(page.title)}]({base}{page.path}.md){words}")
        rows.append("")
    return "\n".join(rows)


def _map(pages: Sequence[Page], base: str) -> str:
    urls = "".join(f"<url><loc>{html.escape(f'{base}{page.path}.html')}</loc></url>\n" for page in pages)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
    return f"{head}{urls}</urlset>\n"
