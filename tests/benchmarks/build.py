"""Build times, beside the generators that users would take instead."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.support.environments import environment
from tests.support.paths import CONNECTORS, ROOT

from . import apis
from .harness import MIB, Row, Sample, alternating, measured, ratios, seconds, table, works

PEER = "openapi-python-client==0.29.1"
MODELS = "datamodel-code-generator==0.89.0"
"""This version can generate clients too, as an experiment."""
JAR = "openapi-generator-cli==7.26.0"
Command = list[str | Path]
TARGETS = {5: 0.55, 100: 0.35, 1000: 0.25}


def tables(rounds: int) -> str:
    """Return the tables about builds, in Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        return Builds(Path(folder), rounds).tables()


class Builds:
    """Builds by this compiler and its peers, in a folder."""

    def __init__(self, folder: Path, rounds: int) -> None:
        self.folder = folder
        self.rounds = rounds
        self.peer = environment(PEER)

    def tables(self) -> str:
        """Return the tables about builds, in Markdown."""
        samples = {size: self._cold(size) for size in TARGETS}
        rows = [
            Row(
                f"cold build, {size} resources",
                seconds(runs["ours"]),
                f"openapi-python-client {seconds(runs['theirs'])}",
                ratios(runs["ours"], runs["theirs"]),
                TARGETS[size],
                works(runs["ours"], runs["theirs"]),
            )
            for size, runs in samples.items()
        ]
        rows += [self._each(samples[100]["ours"], samples[1000]["ours"]), *self._again(), self._peak(samples[1000])]
        return f"{table(rows)}\n\n{self._others()}\n\n{self._catalogue(1000)}"

    def _cold(self, size: int) -> dict[str, list[Sample]]:
        spec, description = apis.write(self.folder, size)
        rounds = self.rounds if size < 1000 else max(1, self.rounds // 2)
        return alternating({"ours": self.ours(spec, cold=True), "theirs": self.theirs(description)}, rounds)

    def ours(self, spec: Path, *, cold: bool, change: Callable[[], None] | None = None) -> Callable[[], Sample]:
        """Return what builds a spec, cold or by the cache, after a change."""
        out, store = self.folder / "ours", self.folder / "store"
        command: Command = [sys.executable, "-m", "generator", "build", spec, "-o", out, "--cache", store]

        def run() -> Sample:
            if cold:
                shutil.rmtree(out, ignore_errors=True)
                shutil.rmtree(store, ignore_errors=True)
            if change is not None:
                change()
            return measured(command, ROOT)

        return run

    def theirs(self, description: Path) -> Callable[[], Sample]:
        """Return what builds the client of a description with the peer."""
        out = self.folder / "theirs"
        command: Command = [
            self.peer / "openapi-python-client",
            "generate",
            "--path",
            description,
            "--output-path",
            out,
        ]

        def run() -> Sample:
            shutil.rmtree(out, ignore_errors=True)
            return measured(command, self.folder, {"PATH": f"{self.peer}{os.pathsep}{os.environ['PATH']}"})

        return run

    def _each(self, some: list[Sample], many: list[Sample]) -> Row:
        few, lot = (statistics.median(sample.seconds for sample in samples) for samples in (some, many))
        return Row(
            "cost per resource, 1,000 against 100",
            f"{lot:.2f} ms",
            f"ourselves {few * 10:.2f} ms",
            [sample.seconds / 1000 / (few / 100) for sample in many],
            1.0,
            [sample.cpu / 1000 / (statistics.median(one.cpu for one in some) / 100) for sample in many],
        )

    def _again(self) -> list[Row]:
        spec, description = apis.write(self.folder, 100)
        turn = 0

        def change() -> None:
            nonlocal turn
            turn += 1
            spec.write_text(apis.connector(100, changed=turn), encoding="utf-8")

        self.ours(spec, cold=True)()
        runs = alternating(
            {"same": self.ours(spec, cold=False), "theirs": self.theirs(description)}, self.rounds
        ) | alternating(
            {"one": self.ours(spec, cold=False, change=change), "cold": self.theirs(description)}, self.rounds
        )
        return [
            Row(
                what,
                seconds(runs[ours]),
                f"openapi-python-client, cold {seconds(runs[theirs])}",
                ratios(runs[ours], runs[theirs]),
                target,
                works(runs[ours], runs[theirs]),
            )
            for what, ours, theirs, target in (
                ("rebuild, nothing changed, 100 resources", "same", "theirs", 0.12),
                ("rebuild, one of 100 changed", "one", "cold", 0.12),
            )
        ]

    def _peak(self, runs: dict[str, list[Sample]]) -> Row:
        ours, theirs = (statistics.median(sample.peak for sample in runs[name]) for name in ("ours", "theirs"))
        return Row(
            "peak memory, 1,000 resources",
            f"{ours / MIB:.0f} MiB",
            f"openapi-python-client {theirs / MIB:.0f} MiB",
            [ours / theirs],
            1.5,
        )

    def _others(self) -> str:
        """Run the other generators once each: the difference is plain without a median."""
        _, description = apis.write(self.folder, 100)
        jar = environment(JAR) / "openapi-generator-cli"
        models = environment(MODELS) / "datamodel-codegen"
        out = self.folder / "others"
        out.mkdir()
        commands: dict[str, Command] = {
            "openapi-generator (python)": [jar, "generate", "-i", description, "-g", "python", "-o", out / "jar"],
            "datamodel-code-generator (`--generate-client httpx2`)": [
                *(models, "--input", description, "--input-file-type", "openapi", "--output", out / "models.py"),
                *("--output-model-type", "pydantic_v2.BaseModel", "--use-missing-sentinel"),
                *("--target-pydantic-version", "2.14", "--target-python-version", "3.11"),
                *("--generate-client", "httpx2", "--client-output", out / "client", "--client-package", "client"),
                *("--client-model-package", "models"),
            ],
        }
        samples = {name: measured(command, self.folder) for name, command in commands.items()}
        return (
            "100 resources, cold, one run each: "
            + "; ".join(
                f"{name} {sample.seconds:.2f} s, {sample.peak / MIB:.0f} MiB" for name, sample in samples.items()
            )
            + "."
        )

    def _catalogue(self, count: int) -> str:
        specs = self.folder / "specs"
        specs.mkdir()
        models = sorted(path for path in CONNECTORS.iterdir() if path.is_dir())
        for index in range(count):
            _renamed(models[index % len(models)], specs / f"connector{index}", index)
        shutil.rmtree(self.folder / "store", ignore_errors=True)
        command: Command = [
            sys.executable,
            "-m",
            "generator",
            "build",
            *sorted(specs.iterdir()),
            "-o",
            self.folder / "many",
        ]
        sample = measured([*command, "--jobs", "2", "--cache", self.folder / "store"], ROOT)
        minute = count / sample.seconds * 60
        return (
            f"A catalogue of {count:,} connectors in the shapes of {len(models)} (`tests/connectors/`: auth, paging,"
            f" streams, nested types, webhooks), `--jobs 2`, cold: {sample.seconds:.0f} s,"
            f" {minute:,.0f} connectors a minute, {sample.peak / MIB:.0f} MiB in the largest"
            f" process; 100,000 would take {100_000 / minute / 60:.1f} hours on one such"
            f" machine, and a tenth of that on ten of them (`--shard I/10`)."
        )


def _renamed(model: Path, target: Path, index: int) -> None:
    """Copy a connector; its handle is its own, so that no part of its package is that of another."""
    shutil.copytree(model, target)
    for path in target.glob("*.json"):
        document: object = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(document, dict) and "service" in document:
            path.write_text(json.dumps({**document, "handle": f"{document['handle']}{index}"}), encoding="utf-8")
