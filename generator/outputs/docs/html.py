"""Pages from Markdown to HTML: links, permalinks, containers, code, and the index of the search."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.anchors.index import slugify, unique_slug
from mdit_py_plugins.container import container_plugin
from msgspec import Struct, field
from pygments import highlight
from pygments.formatters.html import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import find_lexer_class

from generator.outputs.docs.text import TYPE
from generator.text.bugs import CompilerBug

_NAME = re.compile(r"[A-Za-z_]\w*")
_ELSEWHERE = re.compile(r"[a-z]+:", re.IGNORECASE)
_VERBS = frozenset(("GET", "POST", "PUT", "PATCH", "DELETE"))
_FORMAT: HtmlFormatter[str] = HtmlFormatter(nowrap=True, classprefix="c-")


class Heading(Struct, frozen=True):
    """A heading with its permalink, for the navigation."""

    level: int
    anchor: str
    title: str
    verb: str = ""


class Indexed(Struct):
    """An entry of the search index: address, title and words."""

    path: str
    title: str
    inside: str
    words: list[str] = field(default_factory=list[str])

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The row of the index."""
        return self.path, self.title, self.inside, " ".join(" ".join(self.words).split())


class Document(Struct, frozen=True):
    """A page as HTML."""

    body: str
    headings: tuple[Heading, ...]
    found: tuple[Indexed, ...]


class Reader:
    """Reads the Markdown of a site; `places` leads from names of types to pages."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places
        self._page = ""
        self._parser = MarkdownIt("commonmark", {"html": False}).enable("table")
        container_plugin(self._parser, "part", validate=_is_part)

    def headings(self, text: str) -> tuple[Heading, ...]:
        """The headings of a page below its title."""
        return _headings(self._parser.parse(text))

    def document(self, path: str, title: str, text: str) -> Document:
        """A page."""
        self._page = path
        tokens = [*_columns(self._parser.parse(text))]
        headings = _headings(tokens)
        entries = [Indexed(f"{path}.html", title, "")]
        opened: list[str] = []
        for token in tokens:
            anchor = _anchor(token)
            if anchor:
                named = anchor if token.info.strip() == f"rule {anchor}" else ""
                entries.append(Indexed(f"{path}.html#{anchor}", named, title))
            if token.type == "inline":
                words = _spoken(token)
                if not entries[-1].title:
                    entries[-1].title = words
                entries[-1].words.append(words)
                for child in token.children or ():
                    self._finish(child)
            else:
                if token.type in _CODE and not opened:  # code inside of a container is a sample of what is told
                    entries[-1].words.append(token.content)
                _write(token, opened)
        body = str(self._parser.renderer.render(tokens, self._parser.options, {}))
        return Document(body, headings, tuple(entries))

    def _finish(self, token: Token) -> None:
        """Leads a link to the page of its Markdown, and makes links of the types in a code span of one."""
        if token.type == "link_open":
            href = str(token.attrGet("href") or "")
            if _ELSEWHERE.match(href):
                token.attrSet("rel", "noreferrer")
            else:
                token.attrSet("href", _address(href))
        elif token.type == "code_inline":
            text = html.escape(token.content)
            text = _NAME.sub(self._linked, text) if token.markup == TYPE else text
            kind = f' class="{text.lower()}"' if text in _VERBS else ""
            token.type, token.content = "html_inline", f"<code{kind}>{text}</code>"

    def _linked(self, match: re.Match[str]) -> str:
        place = self._places.get(match[0])
        if place is None:
            return match[0]
        root = "../" * self._page.count("/")
        return f'<a href="{root}{html.escape(_address(place))}">{match[0]}</a>'


def _columns(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, with lists of fields as description lists: name, type and marks, then the description."""
    around: list[str] = []
    for index, token in enumerate(tokens):
        above = around[-1] if around else ""
        if token.nesting == 1:
            around.append(_kind(token, above, is_first=index > 0 and tokens[index - 1].type == "list_item_open"))
        kind = around.pop() if token.nesting == -1 else around[-1] if around else ""
        if kind == "head":
            token.hidden = False
            token.tag = "dt" if token.nesting == 1 else "dd"
            if token.children:
                token.children.insert(1, Token("html_inline", "", 0, content="</dt><dd>"))
        elif kind in ("rows", "row"):
            token.tag = "dl" if kind == "rows" else "div"
        if kind == "row" and token.nesting == -1 and tokens[index - 1].tag != "dd":
            yield Token("html_block", "", 0, content="</dd>")
        yield token
        if kind == "head" and token.nesting == -1 and tokens[index + 1].type != "list_item_close":
            yield Token("html_block", "", 0, content="<dd>")


def _kind(token: Token, above: str, *, is_first: bool) -> str:
    """The kind of element that a token opens: a container, a list of terms, one of them, its first line."""
    match token.type, above:
        case "container_part_open", _:
            return token.info.strip().partition(" ")[0]
        case "bullet_list_open", "fields" | "fold":
            return "rows"
        case "list_item_open", "rows":
            return "row"
        case "paragraph_open", "row" if is_first:
            return "head"
        case _:
            return ""


def _address(link: str) -> str:
    """The address of a page, from that of its Markdown."""
    path, mark, anchor = link.partition("#")
    is_page = path.endswith(".md") and "//" not in path
    return f"{path[:-3]}.html{mark}{anchor}" if is_page else link


def _anchor(token: Token) -> str:
    """The permalink of the element that a token opens."""
    if token.type == "container_part_open":
        word, _, rest = token.info.strip().partition(" ")
        return rest if word in ("section", "rule") else ""
    return str(token.attrGet("id") or "") if token.type == "heading_open" else ""


def _headings(tokens: Sequence[Token]) -> tuple[Heading, ...]:
    verbs = dict(_verbs(tokens))
    return tuple(
        Heading(level, anchor, spoken, verbs.get(anchor, "")) for anchor, level, spoken in _headed(tokens) if level > 1
    )


def _verbs(tokens: Sequence[Token]) -> Iterator[tuple[str, str]]:
    """The permalink of each operation, with its HTTP method."""
    section = ""
    for token in tokens:
        if token.type == "container_part_open":
            word, _, rest = token.info.strip().partition(" ")
            section = rest if word == "section" else section
            if word == "endpoint":
                yield section, rest


def _headed(tokens: Sequence[Token]) -> Iterator[tuple[str, int, str]]:
    """The permalink, level and words of each heading; one outside of a section gets GitHub's permalink."""
    pending = ""
    inside: list[bool] = []
    taken: set[str] = set()
    for index, token in enumerate(tokens):
        if token.type == "container_part_open":
            word, _, rest = token.info.strip().partition(" ")
            inside.append(word == "section")
            if word == "section":
                pending = rest
                taken.add(rest)
        elif token.type == "container_part_close":
            inside.pop()
        elif token.type == "heading_open":
            spoken = _spoken(tokens[index + 1])
            level = int(token.tag[1])
            if pending:
                yield pending, level, spoken
                pending = ""
            elif level in (2, 3, 4) and not any(inside):
                anchor = unique_slug(slugify(spoken) or "part", taken)
                token.attrSet("id", anchor)
                yield anchor, level, spoken


def _spoken(token: Token) -> str:
    """The words of a line."""
    return "".join(
        child.content if child.type in ("text", "code_inline") else " " * (child.type == "softbreak")
        for child in token.children or ()
    )


_FRONT = ("lead", "buttons", "pair", "cards")
"""The containers of a front page: prose, links, two columns, a list as tiles."""

_PARTS: Mapping[str, tuple[str, str]] = {
    "section": ('<section id="{}" class="section">', "</section>"),
    "rule": ('<div id="{}" class="rule">', "</div>"),
    "fold": ("<details><summary>{}</summary>", "</details>"),
    "tab": ('<div class="tab" data-label="{}">', "</div>"),
    "sample": ('<figure class="sample"><figcaption>{}</figcaption>', "</figure>"),
    **{
        word: (f'<div class="{word}">', "</div>")
        for word in ("endpoint", "group", "prose", "samples", "tabs", "fields", "calls", "warning", "rules", *_FRONT)
    },
}
"""The HTML of each kind of container; its argument replaces the placeholder."""


def _is_part(params: str, *_: object) -> bool:
    return params.strip().partition(" ")[0] in _PARTS


def _write(token: Token, opened: list[str]) -> None:
    """The HTML of a token of a container, a table or code, each of which a keyboard can scroll."""
    match token.type:
        case "container_part_open":
            word, _, rest = token.info.strip().partition(" ")
            token.content = _PARTS[word][0].replace("{}", html.escape(rest))
            opened.append(_PARTS[word][1])
        case "container_part_close":
            token.content = opened.pop()
        case "table_open":
            token.content = '<div class="table" tabindex="0"><table>'
        case "table_close":
            token.content = "</table></div>"
        case type_ if type_ in _CODE:
            language, _, name = token.info.strip().partition(" ")
            code = _highlighted(token.content, language)
            kind = "signature" if language == SIGNATURE else "code"
            token.content = f'<div class="{kind}"><pre tabindex="0"><code>{code}</code></pre></div>'
            if name:
                begin, end = _PARTS["sample"]
                token.content = f"{begin.replace('{}', html.escape(name))}{token.content}{end}"
        case _:
            return
    token.type, token.content = "html_block", f"{token.content}\n"


_CODE = ("fence", "code_block")
"""The tokens of code."""

SIGNATURE = "py"
"""The language of a signature, as opposed to an example."""

_LEXERS = {
    **dict.fromkeys(("python", "pyi", SIGNATURE), "Python"),
    **dict.fromkeys(("console", "sh"), "Bash"),
    "json": "JSON",
    "toml": "TOML",
    "yaml": "YAML",
}
_PROMPT = "$ "
_SESSION = "Bash Session"
"""The lexer of commands after a prompt, and of their output."""


@lru_cache(maxsize=8192)
def _highlighted(text: str, language: str) -> str:
    if language not in _LEXERS:
        return html.escape(text)
    return highlight(text, _lexer(_SESSION if text.startswith(_PROMPT) else _LEXERS[language]), _FORMAT)


@cache
def _lexer(name: str) -> Lexer:
    lexer = find_lexer_class(name)
    if lexer is None:
        raise CompilerBug(f"no lexer for {name}")
    return lexer(stripnl=False)
