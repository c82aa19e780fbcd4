"""The site of a connector: built by Sphinx beside the target, then swapped in."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from generator import ir
from generator.outputs.docs.page import Page
from generator.outputs.docs.view import pages
from generator.python.filling import filled, templates
from generator.text.bugs import CompilerBug

_SETTINGS: Mapping[str, object] = {
    "html_theme": "furo",
    "html_static_path": [],
    "html_copy_source": False,
    "html_show_sourcelink": False,
    "html_show_sphinx": False,
    "html_show_copyright": False,
    "html_show_search_summary": False,  # it is fetched, which no browser does from a file
    "html_domain_indices": False,
    "html_last_updated_fmt": None,
    "html_permalinks_icon": "#",
    "pygments_style": "default",
    "add_module_names": False,
    "python_maximum_signature_line_length": 72,
    "toc_object_entries_show_parents": "hide",
    "smartquotes": False,  # a text is shown as it was written
    "language": "en",
}

_LINKED = ("py:class", "py:exception", "py:data")
"""What annotations link to."""


def files(connector: ir.Connector) -> dict[str, bytes]:
    """Every file of the site of a connector."""
    with TemporaryDirectory() as temporary:
        site = Path(temporary) / "site"
        _build(connector, site)
        return {
            path.relative_to(site).as_posix(): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()
        }


def _build(connector: ir.Connector, new: Path) -> None:
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        source = folder / "source"
        front, others = pages(connector)
        texts = {"index": filled("docs/index.rst", front)}
        texts |= {page.name: filled("docs/page.rst", page) for page in others}
        for name, text in texts.items():
            path = source / f"{name}.rst"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        static = folder / "static"
        shutil.copytree(templates() / "docs" / "static", static)
        settings = {
            **_SETTINGS,
            "project": connector.package.distribution,
            "version": connector.package.version,
            "release": connector.package.version,
            "html_title": f"{connector.package.distribution} {connector.package.version}",
            "html_static_path": [str(static)],
            "html_css_files": ["site.css"],
        }
        warnings = io.StringIO()
        with patch_docutils(), docutils_namespace():
            app = Sphinx(
                source, None, new, folder / "doctrees", "html", settings, status=None, warning=warnings, freshenv=True
            )
            app.connect("doctree-read", partial(_finished, _classes(others)))
            app.build()
    if warnings.getvalue():
        raise CompilerBug(f"Sphinx has something against a page: {warnings.getvalue()}")
    (new / ".buildinfo").unlink(missing_ok=True)
    shutil.rmtree(new / "_sources", ignore_errors=True)


def _classes(of: Iterable[Page]) -> frozenset[str]:
    entries = (entry for page in of for section in page.sections for entry in section.entries)
    return frozenset(
        entry.signature.partition("(")[0]
        for entry in entries
        if entry.directive in ("py:class", "py:exception", "py:data")
    )


def _finished(classes: frozenset[str], _: Sphinx, document: nodes.document) -> None:
    """Types link to classes by their whole names, for Sphinx takes a field called `type` for one; dashes are made."""
    for node in list(document.findall(pending_xref)):
        if node["refdomain"] == "py":
            if node["reftarget"] in classes:
                node.attributes.pop("refspecific", None)
            else:
                node.replace_self(node.children)
    for text in list(document.findall(nodes.Text)):
        if text == " -- ":
            text.parent.replace(text, nodes.Text(" – "))  # noqa: RUF001  an en dash
