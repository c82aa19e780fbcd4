"""Checks of a package's metadata, by the rules of packaging tools."""

from __future__ import annotations

import re

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from generator.findings import Findings, Place
from generator.format.spec import PackageSpec
from generator.text.prose import prose

_LINE = r"[!-~]([ -~]{0,198}[!-~])?"
_FORMS = {
    "name": (r"[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9])?", '"acme-sdk"'),
    "version": (_LINE, '"1.2.3"'),
    "license": (r"[A-Za-z0-9][A-Za-z0-9.+() -]{0,199}", '"Apache-2.0", or another SPDX expression'),
    "python": (_LINE, '">=3.11"'),
}
_AUTHOR = re.compile(r"[^<>@\n]{1,200}(<[^<>@\s]{1,64}@[A-Za-z0-9.-]{1,190}>)?")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,199}")


def check(package: PackageSpec, distribution: str, place: Place, findings: Findings) -> None:
    """Report metadata that packaging tools refuse or misread."""
    texts = (
        ("name", distribution),
        ("version", package.version),
        ("license", package.license),
        ("python", package.python),
    )
    for key, text in texts:
        form, example = _FORMS[key]
        if text is not None and not (re.fullmatch(form, text) and (key != "license" or _is_license(text))):
            derived = key == "name" and package.name is None
            findings.add(
                "bad-metadata",
                f"{text[:80]!r} can't be the {key} of a package",
                Place(("handle",)) if derived else place / key,
                hint=f"[package] {key} = {example}",
            )
    for index, author in enumerate(package.authors):
        if not _AUTHOR.fullmatch(author) or author != prose(author):
            findings.add(
                "bad-metadata",
                f"{author[:80]!r} is not a valid author",
                place / "authors" / index,
                hint="Name <mail@host>",
            )


def _is_license(text: str) -> bool:
    try:
        canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return False
    return True


def variable(name: str | None, place: Place, findings: Findings) -> str | None:
    """The environment variable that an overlay sets, if its name is valid."""
    if name is None or _VARIABLE.fullmatch(name):
        return name
    findings.add("bad-name", f"{name[:80]!r} can't be the name of a variable", place / "env", hint="LETTERS_AND_DIGITS")
    return None
