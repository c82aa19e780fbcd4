"""From pages to a site on the disk: Sphinx run beside the target, and the result swapped in."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterable, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from docutils import nodes
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from generator import ir
from generator.disk import swap
from generator.disk.lock import Lock, NotOurs, digest, parse
from generator.findings import Findings, Location
from generator.outputs.docs.page import Page
from generator.outputs.docs.view import pages
from generator.python.filling import filled, templates
from generator.text.bugs import CompilerBug

LOCK = "gen-docs.lock"
"""What a site knows of how it was made: which files are its own."""

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


def write(connector: ir.Connector, target: Path, findings: Findings) -> int:
    """Puts the site of a connector in place of the one at `target`; how many pages it has, none where it was refused.

    Args:
        connector: What is documented.
        target: A folder of its own: missing, empty, or an earlier site, to which nobody added anything.
        findings: Where it is told why nothing was written.
    """
    try:
        target = Path.cwd() / target  # `.` has no name to put another beside
        target.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(target):
            _only_ours(target)
            new = swap.stage(target)
            try:
                made = _built(connector, new)
                old = swap.swap(target)
            except BaseException:
                swap.remove(new)
                raise
            if old is not None:
                swap.remove(old)
            return made
    except NotOurs as reason:
        findings.add(
            "not-ours",
            f"the folder holds something that is no site of ours: {reason}",
            Location(str(target), 1, 1),
            hint="choose another folder with -o, or move it away",
        )
    except OSError as error:
        findings.add(
            "not-written",
            f"{error.filename or target}: {error.strerror or error}; what was there is as it was",
            Location(str(target), 1, 1),
            hint="give the folder room and permissions, or choose another with -o",
        )
    return 0


def _built(connector: ir.Connector, new: Path) -> int:
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
    files = {path.relative_to(new).as_posix(): digest(path.read_bytes()) for path in new.rglob("*") if path.is_file()}
    (new / LOCK).write_text(Lock(version("connector-gen"), files).text, encoding="utf-8", newline="\n")
    return len(texts)


def _classes(of: Iterable[Page]) -> frozenset[str]:
    entries = (entry for page in of for section in page.sections for entry in section.entries)
    return frozenset(
        entry.signature.partition("(")[0] for entry in entries if entry.directive in ("py:class", "py:exception")
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


def _only_ours(target: Path) -> None:
    """Checks that nothing is lost with the folder.

    Raises:
        NotOurs: It holds something else than a site as it was written.
    """
    if target.is_symlink():
        raise NotOurs("it is a symbolic link")
    if target.exists() and not target.is_dir():
        raise NotOurs("it is no folder")
    there = {path.relative_to(target).as_posix(): path for path in target.rglob("*")}
    if not there:
        return
    try:
        known = parse(json.loads(_ours(target / LOCK))).files
    except FileNotFoundError:
        raise NotOurs(f"{LOCK} is missing") from None
    except (ValueError, RecursionError):
        raise NotOurs(f"{LOCK} can't be read") from None
    folders = {parent.as_posix() for path in known for parent in PurePosixPath(path).parents}
    for path, found in sorted(there.items()):
        if not found.is_symlink() and (path in folders if found.is_dir() else path == LOCK):
            continue
        if path not in known or digest(_ours(found)) != known[path]:
            raise NotOurs(f"{path} is not as it was written")


def _ours(path: Path) -> bytes:
    """A file of a site, which is a plain one."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise NotOurs(f"{path.name} is no plain file")
    return path.read_bytes()
