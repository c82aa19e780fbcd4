"""A site: pages of Markdown, each beside its HTML, an index for the search, and a list for agents."""

from __future__ import annotations

import html
import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator import ir
from generator.outputs.docs.html import Document, Heading, Reader
from generator.outputs.docs.page import Page, Site
from generator.outputs.docs.text import line, plain
from generator.outputs.docs.view import site
from generator.python.filling import filled, templates
from generator.text.prose import sentence


class Item(Struct, frozen=True):
    """A link of the navigation, and those to the parts of its page; every text is HTML."""

    title: str
    address: str
    verb: str = ""
    kind: str = ""
    current: str = ""
    inner: tuple[Item, ...] = ()

    @property
    def has_verb(self) -> bool:
        """Whether it leads to an operation."""
        return bool(self.verb)

    @property
    def has_inner(self) -> bool:
        """Whether its page has parts."""
        return bool(self.inner)


class Listed(Struct, frozen=True):
    """A page in the navigation, at a depth inside of others, by a title that does not repeat theirs."""

    page: Page
    title: str
    depth: int = 0


class Part(Struct, frozen=True):
    """A part of the navigation."""

    title: str
    items: tuple[Item, ...]
    has_title: bool = True


class PageView(Struct, frozen=True):
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
    around: tuple[Item, ...]
    has_around: bool
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
    listed = _groups(page for page in site.pages if page.listed)
    groups = {title: tuple(_listed(pages)) for title, pages in listed.items()}
    for page in site.pages:
        document = reader.document(page.path, page.title, page.text)
        rows += (found.row for found in document.found if found.words)
        texts[f"{page.path}.html"] = filled("docs/page.html", _view(site, groups, page, document, base))
        texts[f"{page.path}.md"] = plain(page.text)
    texts["search.js"] = f"window.searchIndex = {json.dumps(rows, ensure_ascii=False, separators=(',', ':'))};\n"
    texts["llms.txt"] = _for_agents(site, base)
    if base:
        texts["sitemap.xml"] = _map(site.pages, base)
    static = templates() / "docs/static"
    return {
        **{path: text.encode("utf-8", "replace") for path, text in texts.items()},
        **{path.name: path.read_bytes() for path in sorted(static.iterdir())},
    }


def _view(site: Site, groups: Mapping[str, Sequence[Listed]], page: Page, document: Document, base: str) -> PageView:
    around = tuple(_around([item for items in groups.values() for item in items], page))
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
        around=around,
        has_around=bool(around),
        body=document.body,
    )


def _listed(pages: Sequence[Page]) -> Iterator[Listed]:
    """The pages of a group, those of resources inside of others below them."""
    by_name = {page.name: page for page in pages if page.name}
    inside: dict[str, list[Page]] = {}
    for page in pages:
        inside.setdefault(_outer(page.name, by_name), []).append(page)

    def below(name: str, depth: int) -> Iterator[Listed]:
        for page in inside.get(name, ()):
            outer = by_name[name].title if name else ""
            rest = page.title[len(outer) :].lstrip()
            is_repeated = outer and rest and page.title.lower().startswith(f"{outer.lower()} ")
            yield Listed(page, f"{rest[0].upper()}{rest[1:]}" if is_repeated else page.title, depth)
            if page.name:
                yield from below(page.name, depth + 1)

    yield from below("", 0)


def _outer(name: str, named: Mapping[str, Page]) -> str:
    """The name of the resource that one is inside of, if it has a page."""
    while name:
        name = name.rpartition(".")[0]
        if name in named:
            return name
    return ""


def _navigation(groups: Mapping[str, Sequence[Listed]], page: Page, headings: Sequence[Heading]) -> Iterator[Part]:
    """The pages by group; the open one with its parts."""
    root = "../" * page.path.count("/")
    top = min((heading.level for heading in headings), default=2) + (page.path == "webhooks")  # each event
    open_ = page.path if page.listed else "types/index"
    for title, pages in groups.items():
        items: list[Item] = []
        for other in pages:
            item = _linked(other, root)
            if other.page.path == open_:
                inner = (
                    Item(
                        html.escape(heading.title),
                        html.escape(f"#{heading.anchor}"),
                        heading.verb,
                        heading.verb.lower(),
                    )
                    for heading in headings
                    if heading.level <= top and other.page is page
                )
                item = replace(item, current=' aria-current="page"', inner=tuple(inner))
            items.append(item)
        yield Part(title, tuple(items), has_title=bool(title))


def _linked(item: Listed, root: str) -> Item:
    return Item(
        html.escape(item.title), html.escape(f"{root}{item.page.path}.html"), kind=f"depth-{min(item.depth, 3)}"
    )


def _around(listed: Sequence[Listed], page: Page) -> Iterator[Item]:
    """The pages before and after one, in the order of the navigation."""
    root = "../" * page.path.count("/")
    places = [index for index, item in enumerate(listed) if item.page is page]
    for index in places:
        for step, word in ((-1, "prev"), (1, "next")):
            if 0 <= index + step < len(listed):
                other = listed[index + step].page
                yield Item(html.escape(other.title), html.escape(f"{root}{other.path}.html"), kind=word)


def _groups(pages: Iterable[Page]) -> dict[str, list[Page]]:
    """The pages of each group."""
    groups: dict[str, list[Page]] = {}
    for page in pages:
        groups.setdefault(page.group, []).append(page)
    return groups


def _for_agents(site: Site, base: str) -> str:
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
