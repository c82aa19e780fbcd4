"""Placeholders in the syntax of other tools."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.findings import Findings, Place
from generator.format.spec import ConnectorSpec, TemplateObject

_OTHER = re.compile(r"\$\{(\w[\w.-]*)\}|(?<![{$])\{(\w[\w.-]*)\}(?!\})|(?<=/):([A-Za-z_]\w*)|%\((\w+)\)s|%s")
"""`${id}`, `{id}`, `/:id`, `%(id)s` and `%s`."""


def check_holes(spec: ConnectorSpec, findings: Findings) -> None:
    """Report each placeholder of another syntax in a path or an endpoint."""
    for template, place in _paths(spec):
        for match in _OTHER.finditer(template.value or ""):
            name = next(filter(None, match.groups()), "name")
            findings.add(
                "other-template",
                f"{match[0]!r} is not a hole: it stays in the path as plain text",
                (place / "value").at(match.start()),
                hint=f"write {{{{{name}}}}}",
            )


def _paths(spec: ConnectorSpec) -> Iterator[tuple[TemplateObject, Place]]:
    for index, resource in enumerate(spec.resources):
        place = Place(("resources", index))
        yield resource.endpoint, place / "endpoint"
        for name, operation in resource.operations.items():
            yield operation.path, place / "operations" / name / "path"
