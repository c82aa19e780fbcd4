"""What the package is called and says of itself."""

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


def package_of(spec: ConnectorSpec, findings: Findings) -> ir.Package:
    """The package, by its handle where the overlay says nothing."""
    given, place = spec.package, Place(("package",))
    module = given.module or f"{names.snake(spec.handle)}_sdk"
    client = given.client or names.pascal(spec.handle)
    if not names.words(spec.handle):
        findings.add(
            "bad-name",
            f"no name can be made of the handle {spec.handle!r}",
            Place(("handle",)),
            hint="letters and digits",
        )
    for name, key, possible in (
        (module, "module", names.is_identifier(module) and module not in names.IMPORTED),
        (client, "client", names.is_class_name(client)),
    ):
        if not possible:
            findings.add(
                "bad-name", f"{name!r} can't be the {key}", place / key, hint="another one, of letters, digits and _"
            )
    if module.lower() in names.MODULE_SCOPE:
        findings.add("bad-name", f"Windows has no folder {module!r}", place / "module", hint="another name")
    _check(given, place, findings)
    distribution = given.name or "-".join([*names.words(spec.handle), "sdk"])
    metadata.check(given, distribution, place, findings)
    description = given.description or records.describe(spec.meta) or f"A typed client for {spec.handle}."
    return ir.Package(
        distribution,
        module,
        client,
        given.version,
        description,
        given.license,
        given.authors,
        given.env_prefix or names.snake(spec.handle).upper(),
        given.python,
        given.http,
        readme(given.readme or "", place / "readme", findings),
    )


def _check(given: PackageSpec, place: Place, findings: Findings) -> None:
    if given.env_prefix is not None and not _PREFIX.fullmatch(given.env_prefix):
        findings.add(
            "bad-name",
            f"no variable can begin with {given.env_prefix!r}",
            place / "env_prefix",
            hint="letters, digits, _",
        )
    try:
        Version(given.version)
    except ValueError:
        findings.add(
            "invalid-value", f"{given.version[:80]!r} is no version", place / "version", hint='version = "1.0.0"'
        )
    try:
        SpecifierSet(given.python)
    except ValueError:
        findings.add(
            "invalid-value",
            f"{given.python[:80]!r} is no range of versions",
            place / "python",
            hint='python = ">=3.11"',
        )
