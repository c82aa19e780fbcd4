"""HTML in descriptions, as Markdown."""

from __future__ import annotations

import pytest

from generator.text.markup import as_markdown


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Plain, 1 < 2.", "Plain, 1 < 2."),
        ("<p>Makes a charge.</p>\n<p>It is <b>not</b> <em>paid</em>.</p>", "Makes a charge.\n\nIt is **not** *paid*."),
        ('See <a class="x" href="https://acme.example/a">the guide</a>.', "See [the guide](https://acme.example/a)."),
        ("One of:<ul><li>a</li><li>b</li></ul>", "One of:\n\n- a\n- b"),
        ("Either <code>a</code><br>or <code>b</code><br/>", "Either `a`\nor `b`"),
        ('<p> <span class="hosted">Hosted</span> only. </p>', "Hosted only."),
        ("<p>Less &lt; more &amp; all</p>", "Less < more & all"),
        # placeholders, and code
        ("/x/<a>/<p>/<id>", "/x/<a>/<p>/<id>"),
        ("Bearer <token>, &lt;id&gt;", "Bearer <token>, &lt;id&gt;"),
        ("A `<b>x</b>` is <b>bold</b>", "A `<b>x</b>` is **bold**"),
        ("```html\n<p>x</p>\n```\n<p>y</p>", "```html\n<p>x</p>\n```\n\ny"),
        ("```\n<p>x</p>", "```\n<p>x</p>"),
    ],
)
def test_html_is_written_as_markdown(text: str, written: str) -> None:
    assert as_markdown(text) == written


@pytest.mark.parametrize("piece", [" ", "\n ", "`", "<a href=", "<b ", "``` a ", "` "])
def test_a_long_description_is_read_in_linear_time(piece: str) -> None:
    text = "<b>x</b>" + piece * (1_000_000 // len(piece))
    assert as_markdown(text).startswith("**x**")
