"""What a package says of itself in its pyproject.toml, as packaging tools take it."""

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


def check(given: PackageSpec, distribution: str, place: Place, findings: Findings) -> None:
    """Reports what packaging tools would refuse, or read otherwise."""
    texts = (
        ("name", distribution),
        ("version", given.version),
        ("license", given.license),
        ("python", given.python),
    )
    for key, text in texts:
        form, example = _FORMS[key]
        if text is not None and not (re.fullmatch(form, text) and (key != "license" or _is_license(text))):
            derived = key == "name" and given.name is None
            findings.add(
                "bad-metadata",
                f"{text[:80]!r} can't be the {key} of a package",
                Place(("handle",)) if derived else place / key,
                hint=f"[package] {key} = {example}",
            )
    for index, author in enumerate(given.authors):
        if not _AUTHOR.fullmatch(author) or author != prose(author):
            findings.add(
                "bad-metadata", f"{author[:80]!r} is no author", place / "authors" / index, hint="Name <mail@host>"
            )


def _is_license(text: str) -> bool:
    try:
        canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return False
    return True


def variable(given: str | None, place: Place, findings: Findings) -> str | None:
    """The environment variable that an overlay gives a setting, if it can be one."""
    if given is None or _VARIABLE.fullmatch(given):
        return given
    findings.add(
        "bad-name", f"{given[:80]!r} can't be the name of a variable", place / "env", hint="LETTERS_AND_DIGITS"
    )
    return None
