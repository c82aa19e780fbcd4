"""Descriptions on a site: Markdown is shown as what it means, and nothing in it is live but links to the web."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.outputs.docs.descriptions import blocks, flat
from generator.outputs.docs.html import Reader
from tests.oracle.examples import EXAMPLES
from tests.support.specs import run

READER = Reader({})


def shown(text: str) -> str:
    """Return the HTML of a description inside of an argument, as pages have it."""
    rows = "\n\n".join(blocks(text)).replace("\n", "\n  ")
    page = f"::::::: fields\n- `name` ``str`` **required**\n\n  {rows}\n\n  end\n:::::::\n\nafter"
    body = READER.document("page", "Page", page).body
    start, _, rest = body.partition("<strong>required</strong></dd>\n<dd>")
    said, end, after = rest.rpartition("<p>end</p>\n</dd></div>\n</dl>\n</div>\n")
    assert "<dt><code>name</code></dt>" in start
    assert end
    assert after == "<p>after</p>\n"
    return said.strip()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Sends *one*\nletter.", "<p>Sends <em>one</em> letter.</p>"),
        ("In\n\n- `a`: **b**\n- c", "<p>In</p>\n<ul>\n<li><code>a</code>: <strong>b</strong></li>\n<li>c</li>\n</ul>"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("# Title #\n\nText<br>below", "<p><strong>Title</strong></p>\n<p>Text<br />\nbelow</p>"),
        ("[a b](https://a.b/c_d?e=1&f=2)", '<p><a href="https://a.b/c_d?e=1&amp;f=2" rel="noreferrer">a b</a></p>'),
        ("At https://a.b/c_d.", '<p>At <a href="https://a.b/c_d" rel="noreferrer">https://a.b/c_d</a>.</p>'),
        ("![a](https://a.example/x.png)", "<p>a</p>"),
        ("[a](/b) [c](javascript:d) [e](data:text/html,f)", "<p>a [c](javascript:d) [e](data:text/html,f)</p>"),
        ("<b onclick='x'>a</b>", "<p>&lt;b onclick='x'&gt;a&lt;/b&gt;</p>"),
        ("> a\n> - b", "<blockquote>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</blockquote>"),
        ("***\n:::::::", "<p>:::::::</p>"),
    ],
)  # fmt: skip
def test_markdown_is_what_it_means(text: str, html: str) -> None:
    assert shown(text) == html


def test_tables_and_code() -> None:
    table = shown("| a | b |\n| - | - |\n| `x\\|y` | **z** |")
    assert "<th>a</th>" in table
    assert "<td><code>x|y</code></td>\n<td><strong>z</strong></td>" in table
    code = shown('```json\n{"a": 1}\n:::::::\n```\n\nand `more`')
    assert re.sub(r"</?span[^>]*>", "", code).startswith('<div class="code"><pre tabindex="0"><code>{"a": 1}\n')
    assert code.endswith("<p>and <code>more</code></p>")


PIECES = st.sampled_from(
    [
        *("a", "b c", " ", "\n", "\n\n", "*", "**", "_", "`", "```", "~~~", "- ", "+ ", "1. ", "> ", "# ", "    "),
        *("[", "](", ")", "![", "<", ">", "<br>", "|", "| - |", "\\", "&amp;", ":::", "::::::::: fields", ":::::::::"),
        *("https://a.b/c_d", "javascript:x", "mail@a.b", "<script>", "[x]: https://evil.example\n", "\u2028", "\t"),
        *("---", "==="),
    ]
)  # fmt: skip


@settings(max_examples=EXAMPLES or 300, deadline=None)
@given(st.lists(PIECES, max_size=12).map("".join))
def test_whatever_it_says_stays_and_nothing_is_live(text: str) -> None:
    html = shown(text)
    for tag in re.findall(r"<(/?[a-z][a-z0-9]*)", html):
        assert tag.strip("/") in {
            *("a", "blockquote", "br", "code", "div", "em", "li", "ol", "p", "pre", "span", "strong"),
            *("table", "tbody", "td", "th", "thead", "tr", "ul"),
        }
    for name, value in re.findall(r' ([a-z]+)="([^"]*)"', re.sub(r">[^<]*<", "><", html)):
        assert name in ("class", "href", "rel", "start", "style", "tabindex")
        assert name != "href" or re.match(r"https?://|mailto:", value)
    rebuilt = "\n\n".join(blocks(text))
    assert words(flat(rebuilt)) == words(flat(text))


def words(text: str) -> str:
    """Return the letters and marks, whichever of them are code or markup that did not pair up."""
    return re.sub(r"[\s`*_\\]", "", text)


def test_a_document_with_markdown(tmp_path: Path) -> None:
    said = "Sends it.\n\n- to *one*\n- [see](https://acme.example/docs.md)"
    parameter = {"name": "to", "in": "query", "description": said, "schema": {"type": "string"}}
    document: dict[str, object] = {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "servers": [{"url": "https://acme.example"}],
        "paths": {"/sent": {"get": {"description": said, "parameters": [parameter], "responses": {"204": {}}}}},
    }
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    code, output = run("docs", tmp_path / "openapi.json", "-o", tmp_path / "site")
    assert code == 0, output
    page = (tmp_path / "site/resources/sent.html").read_text(encoding="utf-8")
    link = '<a href="https://acme.example/docs.md" rel="noreferrer">see</a>'
    assert page.count(f"<ul>\n<li>to <em>one</em></li>\n<li>{link}</li>\n</ul>") == 2
    assert "<code>to</code></dt>" in page
    index = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "<td>Sends it</td>" in index
