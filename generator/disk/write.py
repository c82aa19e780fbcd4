"""From files to the disk: made beside and swapped in, so that there is the old package or the new one, no mixture."""

from __future__ import annotations

import difflib
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.disk import swap
from generator.disk.lock import LOCK, Lock, NotOurs, digest, read
from generator.findings import Findings, Location


@dataclass(frozen=True, slots=True)
class _Entry:
    """Something on the disk, links not followed."""

    mode: int
    inode: int
    time: int


def write(files: Mapping[str, str], target: Path, findings: Findings, *, overwrite: bool = False) -> bool:
    """Puts a package in place of the one at `target`; whether it is there now. What isn't generated stays.

    Args:
        files: The text of each file, the lock included.
        target: The folder of the package.
        findings: Where it is told why nothing was written.
        overwrite: Whether changes that were made to generated files by hand are lost.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(target):
            return _written(files, target, findings, overwrite)
    except OSError as error:
        findings.add(
            "not-written",
            f"{error.filename or target}: {error.strerror or error}; what was there is as it was",
            Location(str(target), 1, 1),
            hint="give the folder room and permissions, or choose another with -o",
        )
        return False


def not_ours(target: Path, reason: NotOurs, findings: Findings) -> None:
    """The finding for a folder that holds something else."""
    findings.add(
        "not-ours",
        f"the folder holds something that is no generated package: {reason}",
        Location(str(target), 1, 1),
        hint="choose another folder with -o, or move it away",
    )


def differences(files: Mapping[str, str], target: Path, lock: Lock | None) -> Iterator[tuple[str, str]]:
    """The generated files that aren't as they should be, each with a diff from what is there; nothing is written."""
    disk = _Disk(target, lock, files)
    for path in sorted(files.keys() | disk.generated.keys()):
        found, text = disk.generated.get(path), files.get(path)
        if text is not None and found is not None and digest(found) == digest(text.encode()):
            continue
        before = (found or b"").decode("utf-8", "replace").replace("\r\n", "\n")
        lines = difflib.unified_diff(
            before.splitlines(keepends=True),
            (text or "").splitlines(keepends=True),
            "/dev/null" if found is None else str(target / path),
            "/dev/null" if text is None else str(target / path),
        )
        yield (
            path,
            "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines),
        )


class _Disk:
    """What is at the target: `generated` are the files of ours, and such as are what they would be; `own` the rest."""

    def __init__(self, target: Path, lock: Lock | None, files: Mapping[str, str]) -> None:
        known = {*lock.files, LOCK} if lock else set[str]()
        folders = _folders(known)
        self.there = _walk(target)
        self.generated: dict[str, bytes] = {}
        self.own: dict[str, _Entry] = {}
        for path, entry in self.there.items():
            if stat.S_ISREG(entry.mode) and (path in known or path in files):
                found = (target / path).read_bytes()
                if path in known or found == files[path].encode():
                    self.generated[path] = found
                    continue
            if not (stat.S_ISDIR(entry.mode) and path in folders):
                self.own[path] = entry


def _written(files: Mapping[str, str], target: Path, findings: Findings, overwrite: bool) -> bool:
    try:
        lock = read(target)
    except NotOurs as reason:
        not_ours(target, reason, findings)
        return False
    disk = _Disk(target, lock, files)
    if lock and not overwrite:
        _edits(lock, files, disk, target, findings)
    _in_the_way(files, disk, target, findings)
    if findings.failed:
        return False
    same = {path for path, found in disk.generated.items() if path in files and found == files[path].encode()}
    if same == set(files) == set(disk.generated):
        return True
    new = swap.stage(target)
    new.mkdir()
    try:
        for folder in sorted(_folders(files)):
            (new / folder).mkdir()
        for path, text in files.items():
            if path in same:
                _carry(target, path, new)
            else:
                _create(new / path, text, disk.there.get(path))
        for path, entry in disk.own.items():
            if stat.S_ISDIR(entry.mode):
                (new / path).mkdir(parents=True, exist_ok=True)
            elif not _cache_of_nothing(new, path):
                _carry(target, path, new)
        _folders_alike(target, new)
        old = swap.swap(target)
    except BaseException:
        swap.remove(new)
        raise
    if old is not None:
        _late(old, target, disk)
        swap.remove(old)
    return True


def _walk(folder: Path) -> dict[str, _Entry]:
    """Everything in a folder by its path, folders before what is in them, links not followed."""
    found: dict[str, _Entry] = {}
    waiting = [] if folder.is_symlink() or not folder.is_dir() else [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(folder / below) as entries:
            for entry in entries:
                status = entry.stat(follow_symlinks=False)
                found[below + entry.name] = _Entry(status.st_mode, status.st_ino, status.st_mtime_ns)
                if stat.S_ISDIR(status.st_mode):
                    waiting.append(f"{below}{entry.name}/")
    return found


def _folders(paths: Iterable[str]) -> set[str]:
    """Every folder that has one of the files somewhere below it."""
    found: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in found:
            found.add(path)
    return found


def _edits(lock: Lock, files: Mapping[str, str], disk: _Disk, target: Path, findings: Findings) -> None:
    for path, found in disk.generated.items():
        if path in lock.files and digest(found) not in (lock.files[path], digest(files.get(path, "").encode())):
            findings.add(
                "edited-file",
                "a generated file was changed by hand; nothing was written",
                Location(str(target / path), 1, 1),
                hint="move the change to a file of your own, or lose it with --overwrite",
            )


def _in_the_way(files: Mapping[str, str], disk: _Disk, target: Path, findings: Findings) -> None:
    """Reports what is the user's own and stands where a generated file or its folder has to be."""
    folders = _folders(files)
    for path, entry in disk.own.items():
        if path in files or (path in folders and not stat.S_ISDIR(entry.mode)):
            findings.add(
                "file-in-the-way",
                "a file of your own has the name of a generated one; nothing was written",
                Location(str(target / path), 1, 1),
                hint="move it",
            )


def _create(path: Path, text: str, before: _Entry | None) -> None:
    path.write_bytes(text.encode())
    if before is not None and stat.S_ISREG(before.mode):
        path.chmod(stat.S_IMODE(before.mode))


def _carry(target: Path, path: str, new: Path) -> None:
    """The same file in the new folder: a second name where the disk knows such, else a copy."""
    (new / path).parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(target / path, new / path, follow_symlinks=False)
    except (OSError, NotImplementedError):
        status = (target / path).lstat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISLNK(status.st_mode):
            raise
        shutil.copy2(target / path, new / path, follow_symlinks=False)


def _cache_of_nothing(new: Path, path: str) -> bool:
    """Whether a file is the bytecode of modules that are gone."""
    folder, cache, _ = path.rpartition("/__pycache__/")
    return bool(cache) and not (new / folder).is_dir()


def _folders_alike(target: Path, new: Path) -> None:
    """Gives each folder the permissions and times of the one that it replaces, innermost first."""
    for folder, _, _ in os.walk(new, topdown=False):
        before = target / Path(folder).relative_to(new)
        if before.is_dir() and not before.is_symlink():
            shutil.copystat(before, folder)


def _late(old: Path, target: Path, disk: _Disk) -> None:
    """Saves what others wrote into the old folder while the new one was made."""
    for path, entry in _walk(old).items():
        if path not in disk.generated and not stat.S_ISDIR(entry.mode) and entry != disk.there.get(path):
            with suppress(OSError):
                (target / path).parent.mkdir(parents=True, exist_ok=True)
                (old / path).replace(target / path)
