"""The names and metadata of the package."""

from __future__ import annotations

import re

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from generator import ir
from generator.findings import Findings, Place
from generator.format.spec import ConnectorSpec, PackageSpec
from generator.ir import names
from generator.lower import metadata, records
from generator.lower.readme import readme

_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def package_of(spec: ConnectorSpec, name: str, findings: Findings) -> ir.Package:
    """The package of the spec called `name`; the handle supplies the names that the overlay does not set."""
    declared, place = spec.package, Place(("package",))
    module = declared.module or names.snake(f"{spec.handle}_sdk")
    client = declared.client or names.pascal(spec.handle)
    if not names.words(spec.handle):
        findings.add(
            "bad-name",
            f"the handle {spec.handle!r} has no letters or digits to form a name",
            Place(("handle",)),
            hint="letters and digits",
        )
    for own, key, possible in (
        (module, "module", names.is_identifier(module) and module not in names.IMPORTED),
        (client, "client", names.is_class_name(client)),
    ):
        if not possible:
            findings.add(
                "bad-name", f"{own!r} can't be the {key}", place / key, hint="another one, of letters, digits and _"
            )
    if module.lower() in names.MODULE_SCOPE:
        findings.add("bad-name", f"Windows has no folder {module!r}", place / "module", hint="another name")
    _check(declared, place, findings)
    distribution = declared.name or "-".join([*names.words(spec.handle), "sdk"])
    metadata.check(declared, distribution, place, findings)
    description = declared.description or records.describe(spec.meta) or f"A typed client for {spec.handle}."
    return ir.Package(
        name if name.isascii() and name.isprintable() else spec.handle,
        distribution,
        module,
        client,
        declared.version,
        description,
        declared.license,
        declared.authors,
        declared.env_prefix or names.snake(spec.handle).rstrip("_").upper(),
        declared.python,
        declared.http,
        readme(declared.readme or "", place / "readme", findings),
        declared.tools,
        declared.runtime == "shared",
    )


def _check(declared: PackageSpec, place: Place, findings: Findings) -> None:
    if declared.env_prefix is not None and not _PREFIX.fullmatch(declared.env_prefix):
        findings.add(
            "bad-name",
            f"{declared.env_prefix!r} is not a valid prefix of a variable",
            place / "envPrefix",
            hint="letters, digits, _",
        )
    if declared.runtime == "shared" and declared.http != "httpx":
        findings.add(
            "invalid-value",
            f"the shared runtime speaks through httpx, not {declared.http}",
            place / "http",
            hint='http = "httpx", or runtime = "copied"',
        )
    try:
        Version(declared.version)
    except ValueError:
        findings.add(
            "invalid-value",
            f"{declared.version[:80]!r} is not a valid version",
            place / "version",
            hint='version = "1.0.0"',
        )
    try:
        SpecifierSet(declared.python)
    except ValueError:
        findings.add(
            "invalid-value",
            f"{declared.python[:80]!r} is not a valid version range",
            place / "python",
            hint='python = ">=3.11"',
        )
