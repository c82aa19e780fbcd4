"""The project's own site: its pages, from the files of the repository, and the sites of three packages."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
from markdown_it import MarkdownIt

from generator import ir
from generator.outputs.docs.page import Page, Site
from generator.outputs.docs.site import files as site_of
from generator.outputs.docs.site import written
from generator.outputs.docs.text import plain
from tests.site import packages
from tests.site.prose import Chapter, Places, beginning, chapters
from tests.support.packages import compiled
from tests.support.paths import ROOT

GUIDE, FORMAT, PROJECT = "", "The format", "The project"
_PARSER = MarkdownIt("commonmark")
_ITEM = re.compile(r"^- (\*\*.+?\*\*): (\w)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Draft:
    """A page whose links still lead to files."""

    path: str
    title: str
    group: str
    text: str
    parts: tuple[Chapter, ...] = ()


def files(base_url: str = "", source_url: str = "") -> dict[str, bytes]:
    """Every file of the site.

    Args:
        base_url: Where the site will be, as of `gen docs`.
        source_url: Where the files of the repository are shown, for links to those that are no page.
    """
    connectors = {name: compiled(spec) for name, spec in packages.SPECS.items()}
    made = written(_site(connectors, source_url), base_url)
    for name, connector in connectors.items():
        folder = f"packages/{name}"
        inner = site_of(connector, f"{base_url.rstrip('/')}/{folder}" if base_url else "")
        made |= {f"{folder}/{path}": content for path, content in inner.items()}
    return made


def _site(connectors: Mapping[str, ir.Connector], source_url: str) -> Site:
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    drafts = [*_guide(connectors), *_format(), *_project()]
    places = Places(ROOT, {f"packages/{name}/index.md" for name in connectors})
    for draft in drafts:
        places.add(draft.path, draft.title, draft.text, draft.parts)
    pages: list[Page] = []
    for draft in drafts:
        file = draft.parts[0].path if draft.parts else ""
        text = places.led(draft.path, file, draft.text, source_url)
        pages.append(Page(draft.path, draft.title, draft.group, text, beginning(plain(text))))
    return Site(about["name"], about["version"], about["description"], tuple(pages), {})


def _guide(connectors: Mapping[str, ir.Connector]) -> Iterator[Draft]:
    readme = _chapters("README.md")
    front = tuple(map(readme.pop, ("", "what-you-get", "more")))
    start = tuple(map(readme.pop, ("set-up", "a-tour")))
    yield Draft("index", "Overview", GUIDE, _front(*front[:2]), front)
    yield _whole("start", "Get started", GUIDE, start)
    yield Draft("packages", "Three packages", GUIDE, packages.page(connectors))
    yield _alone("openapi", GUIDE, _chapters("specs/FORMAT.md")["openapi-documents"])
    for anchor, part in readme.items():
        yield _alone(anchor, GUIDE, part)


def _format() -> Iterator[Draft]:
    for part in _chapters("specs/FORMAT.md").values():
        if part.anchor != "openapi-documents":
            yield _alone(f"format/{part.anchor or 'index'}", FORMAT, part)


def _project() -> Iterator[Draft]:
    for name in ("BENCHMARKS", "SECURITY", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG"):
        parts = tuple(_chapters(f"{name}.md").values())
        first, *rest = parts
        text = "\n".join((f"# {first.title}\n\n{first.body}", *(part.text for part in rest)))
        yield Draft(name.lower(), first.title, PROJECT, text, parts)


def _chapters(path: str) -> dict[str, Chapter]:
    """The chapters of a file by their anchors."""
    return {part.anchor: part for part in chapters(path, (ROOT / path).read_text(encoding="utf-8"))}


def _alone(path: str, group: str, part: Chapter) -> Draft:
    """A chapter as a page."""
    return Draft(path, part.title, group, f"# {part.title}\n\n{part.body}", (part,))


def _whole(path: str, title: str, group: str, parts: tuple[Chapter, ...]) -> Draft:
    """Chapters on one page."""
    return Draft(path, title, group, "\n".join((f"# {title}\n", *(part.text for part in parts))), parts)


@dataclass(frozen=True, slots=True)
class Example:
    """Blocks of code beside each other, each with a caption; the words above them are for all."""

    words: str
    blocks: tuple[tuple[str, str], ...]


def _front(first: Chapter, features: Chapter) -> str:
    """The front page: what the README begins with, its code beside each other, what you get as tiles."""
    said = [*_said(first.body)]
    shown = [index for index, (_, blocks) in enumerate(said) if blocks]
    tagline, *about = [words for words, _ in said[: shown[0]]]
    template = jinja2.Template(
        (Path(__file__).parent / "front.md.jinja").read_text(encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    text: str = template.render(
        title=first.title,
        tagline=tagline,
        about="\n\n".join(about),
        examples=[*_examples(said[shown[0] : shown[-1] + 1])],
        rest="\n\n".join(words for words, _ in said[shown[-1] + 1 :]),
        features=_ITEM.sub(lambda found: f"- {found[1]}\n\n  {found[2].upper()}", features.body),
    )
    return text


def _said(text: str) -> Iterator[tuple[str, list[str]]]:
    """The paragraphs of a text, each with the blocks of code that follow it."""
    rows = text.split("\n")
    words, blocks = "", list[str]()
    for token in _PARSER.parse(text):
        if token.map and token.level == 0 and token.type in ("paragraph_open", "fence"):
            piece = "\n".join(rows[slice(*token.map)])
            if token.type == "fence":
                blocks.append(piece)
                continue
            if words:
                yield words, blocks
            words, blocks = piece, []
    yield words, blocks


def _examples(said: Sequence[tuple[str, list[str]]]) -> Iterator[Example]:
    """Words with one block each are its caption, and such blocks stand together."""
    single: list[tuple[str, str]] = []
    for words, blocks in said:
        if len(blocks) == 1:
            caption = " ".join(words.split()).rstrip(":")
            single.append((caption[:1].upper() + caption[1:], blocks[0]))
            continue
        if single:
            yield Example("", tuple(single))
            single = []
        yield Example(words, tuple(("", block) for block in blocks))
    if single:
        yield Example("", tuple(single))
