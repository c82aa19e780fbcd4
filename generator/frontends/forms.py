"""The forms of a spec, and the reader of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from generator.findings import Findings, Location
from generator.format.documents import PERMISSIONS, Document, toml_document
from generator.format.tree import Tree
from generator.frontends import connector, inputs, page
from generator.text.depth import MAX_DEPTH
from generator.text.jsonvalue import Json


class Form(Protocol):
    """A reader of one form, from path to tree; `None` after an error."""

    def __call__(self, path: Path, findings: Findings, *, is_base: bool) -> Tree | None: ...


def _json(path: Path, findings: Findings, *, is_base: bool) -> Tree | None:
    """Read a connector or an OpenAPI document in JSON."""
    form = _openapi if inputs.is_openapi(path) else connector.file
    return form(path, findings, is_base=is_base)


def _openapi(path: Path, findings: Findings, *, is_base: bool, by_tags: bool = False) -> Tree | None:
    """Read an OpenAPI document."""
    from generator.frontends import openapi  # here, for most specs need no YAML

    return openapi.read(path, findings, is_base=is_base, by_tags=by_tags)


FILES: Mapping[str, Form] = {
    ".json": _json,
    ".md": page.read,
    ".yaml": _openapi,
    ".yml": _openapi,
}
"""The readers of single files, by suffix."""

_FORMS = "name a folder, a .json, .yaml or .md file"


class Opened(Struct, frozen=True):
    """A spec as it was read; the tree is `None` after an error."""

    tree: Tree | None
    findings: Findings


def opened(path: Path) -> Opened:
    """Read a spec of any form, with findings of its own."""
    findings = Findings()
    return Opened(read(path, findings), findings)


def read(path: Path, findings: Findings, below: tuple[Path, ...] = ()) -> Tree | None:
    """Read a spec of any form; `None` after an error.

    Args:
        path: A folder, or a file of one of the forms.
        findings: Collects errors and warnings.
        below: The folders whose overlays extend this spec, outermost first.
    """
    whole = Location(str(path), 1, 1)
    if not inputs.exists(path):
        findings.add("no-spec", "the path does not exist", whole, hint=_FORMS)
        return None
    tree = _folder(path, findings, (*below, path.resolve())) if path.is_dir() else _file(path, findings, below)
    if tree is not None and "service" not in tree.value:
        if not findings.failed:
            findings.add(
                "no-service",
                "no document has a `service` key",
                whole,
                hint='add an object with "handle" and "service"',
            )
        if "resources" not in tree.value:
            return None
        tree.value |= {"handle": "spec", "service": {"baseURL": "https://api.example.com"}}
        tree.is_whole = tree.has_service = False
    return tree


def _file(path: Path, findings: Findings, below: tuple[Path, ...]) -> Tree | None:
    form = FILES.get(path.suffix.lower())
    if form is None:
        whole = Location(str(path), 1, 1)
        findings.add("no-spec", "the file is not a form of a spec", whole, hint=_FORMS)
        return None
    if path.parent.resolve() not in below:
        _beside(path, findings)
    return form(path, findings, is_base=below != ())


def _folder(path: Path, findings: Findings, below: tuple[Path, ...]) -> Tree | None:
    whole = Location(str(path), 1, 1)
    try:
        paths = inputs.documents(path)
    except OSError as error:
        findings.add("unreadable", f"the folder can't be read: {error.strerror}", whole, hint=PERMISSIONS)
        return None
    names = _inside(paths, findings)
    overlay = next((toml_document(file, findings) for file in _inside([path / inputs.OVERLAY], findings)), None)
    base = _base(path, overlay, findings, below)
    lacks_base = base is None and overlay is not None and _extends(overlay) is not None
    if not names and base is None:
        if not findings.failed:
            findings.add(
                "empty-spec",
                "the folder has no .json file",
                whole,
                hint=_started(path),
            )
        return None
    tree = base or Tree({})
    tree.actions = ()
    tree.is_whole &= not lacks_base and len(names) == len(paths)
    connector.join_files(names, tree, findings, is_base=len(below) > 1)
    if overlay is not None:
        from generator.format.overlay import apply  # here, for most specs need none, and it imports pydantic

        apply(overlay, tree, findings)
    return tree


def _started(folder: Path) -> str:
    """The hint for a folder without connector JSON."""
    documents = sorted(item.name for item in folder.iterdir() if item.suffix in inputs.OPENAPI)
    return f'extends = "{documents[0]}" in overlay.toml' if documents else "add the service document and the resources"


def _base(path: Path, overlay: Document | None, findings: Findings, below: tuple[Path, ...]) -> Tree | None:
    """The tree of the spec that an overlay extends."""
    extends = _extends(overlay) if overlay is not None else None
    if overlay is None or extends is None:
        return None
    where = overlay.text.locate(("extends",))
    if not isinstance(extends, str) or Path(extends).is_absolute():
        findings.add("invalid-value", "extends: expected a relative path", where, hint='extends = "../other"')
        return None
    target = inputs.base(path, extends)
    if target is None:
        findings.add(
            "no-spec",
            f"the base {extends} does not exist, or leads through a link",
            where,
            hint="correct the path; it is relative to this folder",
        )
        return None
    if len(below) > MAX_DEPTH:
        findings.add("too-deep", f"over {MAX_DEPTH} specs extend one another", where, hint="extend an earlier base")
        return None
    if target.resolve() in below:
        findings.add("extends-cycle", f"the spec extends itself through {extends}", where, hint="remove one extends")
        return None
    if _by_tags(overlay, target, findings):
        return _openapi(target, findings, is_base=True, by_tags=True)
    return read(target, findings, below)


def _by_tags(overlay: Document, target: Path, findings: Findings) -> bool:
    """Whether an overlay says that the tags of an OpenAPI document are its resources."""
    from generator.format.overlay import RESOURCES_BY

    if not isinstance(overlay.value, dict) or RESOURCES_BY not in overlay.value:
        return False
    where = overlay.text.locate((RESOURCES_BY,))
    if overlay.value[RESOURCES_BY] != "tags":
        message, hint = f"{RESOURCES_BY}: expected a text", f'{RESOURCES_BY} = "tags"'
    elif not inputs.is_openapi_file(target):
        message, hint = f"{RESOURCES_BY}: the base is not an OpenAPI document", "remove it"
    else:
        return True
    findings.add("invalid-value", message, where, hint=hint)
    return False


def _extends(overlay: Document) -> Json:
    return overlay.value.get("extends") if isinstance(overlay.value, dict) else None


def _inside(paths: Iterable[Path], findings: Findings) -> list[Path]:
    """The paths without links out of the folder; a finding for each such link."""
    inside: list[Path] = []
    for path in paths:
        if inputs.leads_out(path):
            findings.add(
                "unreadable",
                "the file is a link to another kind of file, or out of its folder",
                Location(str(path), 1, 1),
                hint="copy the file into the folder",
            )
        else:
            inside.append(path)
    return inside


def _beside(path: Path, findings: Findings) -> None:
    """Report an overlay beside a single file, which does not read it."""
    overlay = path.with_name(inputs.OVERLAY)
    if overlay.is_file():
        findings.add(
            "overlay-not-read",
            f"the overlay belongs to the folder, and is not read for {path.name} alone",
            Location(str(overlay), 1, 1),
            hint=f"name the folder {path.parent}",
        )
