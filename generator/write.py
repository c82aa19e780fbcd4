"""From files to the disk: written beside and swapped in, so that a build leaves the old package or the new one."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.findings import Findings, Location

LOCK = "gen.lock"
_IGNORED = frozenset({"__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".venv"})


def lock(files: Mapping[str, str], version: str) -> str:
    """The lock of a package: which generator made it, and the hash of each file."""
    hashes = {path: digest(text) for path, text in sorted(files.items())}
    return json.dumps({"generator": version, "files": hashes}, indent=2, ensure_ascii=False) + "\n"


def digest(text: str) -> str:
    """The SHA-256 of a file's text."""
    return hashlib.sha256(text.encode()).hexdigest()


def write(files: Mapping[str, str], target: Path, findings: Findings) -> bool:
    """Puts a package in place of the one at `target`; whether it did. Files of the user's own stay."""
    known = _lock(target, findings)
    if known is None:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    stage = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        for path, text in files.items():
            file = stage / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
        for path in _own(target, known):
            file = stage / path
            if not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(target / path, file, follow_symlinks=False)
        stage.chmod(0o755)
        if target.exists():
            old = stage.with_name(f"{stage.name}.old")
            target.rename(old)
            stage.rename(target)
            shutil.rmtree(old)
        else:
            stage.rename(target)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return True


def _lock(target: Path, findings: Findings) -> set[str] | None:
    """The generated files of the package that is there; `None` where it isn't ours."""
    if not target.exists() or (target.is_dir() and not any(target.iterdir())):
        return set()
    try:
        found = json.loads((target / LOCK).read_text(encoding="utf-8"))
        return {*found["files"], LOCK}
    except (OSError, ValueError, KeyError, TypeError):
        findings.add(
            "not-ours",
            f"the folder holds something that is no generated package ({LOCK} is missing or broken)",
            Location(str(target), 1, 1),
            hint="choose another folder with -o, or move it away",
        )
        return None


def _own(target: Path, known: set[str]) -> list[str]:
    """The files of the user's own in a package."""
    if not target.exists():
        return []
    found: list[str] = []
    for folder, folders, files in os.walk(target):
        folders[:] = [name for name in folders if name not in _IGNORED]
        found += [(Path(folder) / name).relative_to(target).as_posix() for name in files]
    return [path for path in found if path not in known]
