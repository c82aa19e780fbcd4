"""A folder that is written whole: new, empty, or as an earlier run left it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.disk import swap
from generator.disk.lock import Lock, NotOurs, digest, parse
from generator.findings import Findings, Location
from generator.text.versions import version


def write(files: Mapping[str, bytes], target: Path, lock: str, findings: Findings) -> bool:
    """Replace the folder at `target`; false if nothing was written.

    Args:
        files: The bytes of each file by its path.
        target: A folder that is missing, empty, or the unchanged result of an earlier run.
        lock: The name of the file that lists the others.
        findings: Collects the reason why nothing was written.
    """
    try:
        target = Path.cwd() / target  # `.` has no name to put another beside
        target.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(target):
            _only_ours(target, lock)
            new = swap.stage(target)
            try:
                _fill(new, files, lock)
                old = swap.swap(target)
            except BaseException:
                swap.remove(new)
                raise
            if old is not None:
                swap.remove(old)
            return True
    except NotOurs as reason:
        findings.add(
            "not-ours",
            f"the folder holds something else: {reason}",
            Location(str(target), 1, 1),
            hint="choose another folder with -o, or move it away",
        )
    except OSError as error:
        findings.add(
            "not-written",
            f"{error.filename or target}: {error.strerror or error}; the old folder is unchanged",
            Location(str(target), 1, 1),
            hint="give the folder room and permissions, or choose another with -o",
        )
    return False


def _fill(folder: Path, files: Mapping[str, bytes], lock: str) -> None:
    hashes = {path: digest(content) for path, content in files.items()}
    listed = Lock(version("connector-gen"), hashes).text.encode()
    for path, content in {**files, lock: listed}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _only_ours(target: Path, lock: str) -> None:
    """Checks that the folder has only files of an earlier run.

    Raises:
        NotOurs: It has another file, or a changed one.
    """
    if target.is_symlink():
        raise NotOurs("it is a symbolic link")
    if target.exists() and not target.is_dir():
        raise NotOurs("it is not a folder")
    there = {path.relative_to(target).as_posix(): path for path in target.rglob("*")}
    if not there:
        return
    try:
        known = parse(json.loads(_ours(target / lock))).files
    except FileNotFoundError:
        raise NotOurs(f"{lock} is missing") from None
    except (ValueError, RecursionError):
        raise NotOurs(f"{lock} can't be read") from None
    folders = {parent.as_posix() for path in known for parent in PurePosixPath(path).parents}
    for path, entry in sorted(there.items()):
        if not entry.is_symlink() and (path in folders if entry.is_dir() else path == lock):
            continue
        if path not in known or digest(_ours(entry)) != known[path]:
            raise NotOurs(f"{path} was changed")


def _ours(path: Path) -> bytes:
    """The bytes of a regular file."""
    if path.is_symlink() or (path.exists() and not path.is_file()):
        raise NotOurs(f"{path.name} is not a regular file")
    return path.read_bytes()
