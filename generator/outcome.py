"""One spec from the disk to the disk: what `gen build` does with each, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import lock, write
from generator.build import analyse, files
from generator.findings import Finding, Findings, Location
from generator.source import name_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build; `diff` is what a check found to be different, `text` one line about a package."""

    findings: tuple[Finding, ...]
    failed: bool
    text: str = ""
    diff: str = ""


def build(spec: Path, output: Path, *, check: bool = False, overwrite: bool = False) -> Outcome:
    """Builds one spec into its folder below `output`, or only compares it with what is there."""
    target = output / name_of(spec)
    findings = Findings()
    try:
        before = lock.read(target)
    except lock.NotOurs as reason:
        write.not_ours(target, reason, findings)
        return Outcome(tuple(findings.found), failed=True)
    analysis = analyse(spec, before.names if before else {})
    if analysis.connector is None:
        return Outcome(analysis.findings, failed=True)
    made = files(analysis.connector)
    diff = ""
    if check:
        for path, lines in write.differences(made, target, before):
            diff += lines
            findings.add(
                "out-of-date",
                "this isn't what the spec gives",
                Location(str(target / path), 1, 1),
                hint=f"gen build {spec} -o {output}",
            )
    else:
        write.write(made, target, findings, overwrite=overwrite)
    connector = analysis.connector
    return Outcome(
        (*analysis.findings, *findings.found),
        findings.failed,
        f"{target}: {len(connector.resources)} resources, {connector.operations} operations,"
        f" {connector.webhooks} webhooks, {len(made)} files",
        diff,
    )
