"""Pages of prose: headings, links and blocks of code as on GitHub."""

from __future__ import annotations

import re

from generator.outputs.docs.html import Reader

READER = Reader({"Lamp": "types/lamp.md"})


def test_headings_have_the_permalinks_of_github() -> None:
    text = "# A\n\n## `x`, y\n\n### Errors\n\n#### `errors`\n\n## [webhooks.NAME]\n\n## Été\n"
    anchors = [heading.anchor for heading in READER.headings(text)]
    assert anchors == ["x-y", "errors", "errors-1", "webhooksname", "été"]
    assert re.findall(r'<h\d id="(.*?)">', READER.document("a", "A", text).body) == anchors


def test_the_first_heading_of_a_section_has_its_permalink_and_the_others_none() -> None:
    text = "::::: section create\n\n:::: prose\n\n## Create\n\n### Errors\n\n::::\n\n:::::\n\n## Errors\n"
    assert [(heading.anchor, heading.title) for heading in READER.headings(text)] == [
        ("create", "Create"),
        ("errors", "Errors"),
    ]


def test_links_to_markdown_lead_to_pages_if_it_is_of_the_site() -> None:
    body = READER.document("a", "A", "[x](b.md#c) [y](https://acme.example/b.md) [z](//acme.example/b.md)").body
    assert re.findall(r'href="(.*?)"', body) == ["b.html#c", "https://acme.example/b.md", "//acme.example/b.md"]


def test_a_block_of_code_has_the_name_of_its_file() -> None:
    body = READER.document("a", "A", "```json <b>.json\n{}\n```\n\n```console\n$ gen build\ndone\n```\n").body
    assert "<figcaption>&lt;b&gt;.json</figcaption>" in body
    assert body.count("<figcaption>") == 1
    assert '<span class="c-gp">$ </span>gen' in body
    assert '<span class="c-go">done</span>' in body


def test_indented_code_is_a_block_of_code_that_a_keyboard_scrolls() -> None:
    body = READER.document("a", "A", "Run\n\n    <b> --write\n").body
    assert '<div class="code"><pre tabindex="0"><code>&lt;b&gt; --write\n</code></pre></div>' in body


def test_the_search_knows_code_that_is_no_sample() -> None:
    text = '# A\n\n## B\n\nWords.\n\n```json\n{"known": 1}\n```\n\n::: samples\n\n```json\n{"left": 1}\n```\n\n:::\n'
    rows = [found.row for found in READER.document("a", "A", text).found]
    assert rows == [("a.html", "A", "", "A"), ("a.html#b", "B", "A", 'B Words. {"known": 1}')]


def test_a_rule_has_a_permalink_and_the_search_finds_it_by_its_number() -> None:
    document = READER.document("a", "A", "# A\n\n::: rule F1\n**F1.** A spec\nis a folder.\n:::\n\n```json\n{}\n```\n")
    assert '<div id="F1" class="rule">' in document.body
    assert document.found[1].row == ("a.html#F1", "F1", "A", "F1. A spec is a folder. {}")
    assert document.headings == ()
