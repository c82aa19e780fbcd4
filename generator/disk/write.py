"""Writes a package: built beside the target and swapped in, so that a reader sees the old one or the new one."""

from __future__ import annotations

import difflib
import os
import re
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from generator.disk import bytecode, swap
from generator.disk.lock import LOCK, Lock, NotOurs, digest, read
from generator.findings import Findings, Location

_OF_A_RESOURCE = re.compile(
    r"src/[^/]+/((_operations|_runtime|models|resources|types)/([^/]+/)*[^/]+|tools|__main__)\.pyi?"
    r"|tests/(test_[^/]+/)?(test_[^/]+|offline|__init__)\.py"
)
"""The paths that vary with the resources, or with the version of the generator."""

_LOADED = (".so", ".pyd", ".pyi")
"""Suffixes that Python, or a type checker, prefers to `.py`."""


class _Entry(Struct, frozen=True):
    """The status of a path, links not followed."""

    mode: int
    inode: int
    time: int


def write(files: Mapping[str, str], target: Path, findings: Findings, *, overwrite: bool = False) -> bool:
    """Replaces the package at `target`, keeping files of others; false if nothing was written.

    Args:
        files: The text of each file, the lock included.
        target: The folder of the package.
        findings: Collects the reasons why nothing was written.
        overwrite: Whether edits of generated files are discarded.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with swap.locked(target):
            return _written(files, target, findings, overwrite)
    except OSError as error:
        findings.add(
            "not-written",
            f"{error.filename or target}: {error.strerror or error}; the old package is unchanged",
            Location(str(target), 1, 1),
            hint="free disk space or set permissions, or choose another folder with -o",
        )
        return False


def not_ours(target: Path, reason: NotOurs, findings: Findings) -> None:
    """Adds the finding for a folder that is not a generated package."""
    findings.add(
        "not-ours",
        f"the folder is not a generated package: {reason}",
        Location(str(target), 1, 1),
        hint="choose another folder with -o, or move it away",
    )


def differences(files: Mapping[str, str], target: Path, lock: Lock | None) -> Iterator[tuple[str, str]]:
    """The paths of files that differ from a new build, each with its diff."""
    disk = _Disk(target, lock, files)
    for path in sorted(files.keys() | disk.generated.keys()):
        old, text = disk.generated.get(path), files.get(path)
        if text is not None and old is not None and digest(old) == digest(text.encode()):
            continue
        before = (old or b"").decode("utf-8", "replace").replace("\r\n", "\n")
        lines = difflib.unified_diff(
            before.splitlines(keepends=True),
            (text or "").splitlines(keepends=True),
            "/dev/null" if old is None else str(target / path),
            "/dev/null" if text is None else str(target / path),
        )
        yield (
            path,
            "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines),
        )


def is_generated(path: str, files: Mapping[str, str]) -> bool:
    """Whether a build can have written a path that is listed in gen.lock.

    It has the place of a file of today, perhaps below another module, or is one of the files that each resource has.
    """
    if path in files or _OF_A_RESOURCE.fullmatch(path):
        return True
    parts = path.split("/", 2)
    return len(parts) == 3 and parts[0] == "src" and any(parts[2:] == known.split("/", 2)[2:] for known in files)


class _Disk:
    """The content of a target.

    `generated` are the files listed in gen.lock or identical to ours, `own` is everything else.
    """

    def __init__(self, target: Path, lock: Lock | None, files: Mapping[str, str]) -> None:
        known = {LOCK, *(path for path in lock.files if is_generated(path, files))} if lock else set[str]()
        folders = _folders(known)
        self.there = _walk(target)
        self.generated: dict[str, bytes] = {}
        self.own: dict[str, _Entry] = {}
        for path, entry in self.there.items():
            if stat.S_ISREG(entry.mode) and (path in known or path in files):
                data = (target / path).read_bytes()
                if path in known or data == files[path].encode():
                    self.generated[path] = data
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
    same = {path for path, data in disk.generated.items() if path in files and data == files[path].encode()}
    if same == set(files) == set(disk.generated):
        return True
    new = swap.stage(target)
    new.mkdir()
    try:
        _put(LOCK, files, same, disk, target, new)  # first: it says that the new folder is ours
        for folder in sorted(_folders(files)):
            (new / folder).mkdir()
        for path in (path for path in files if path != LOCK):
            _put(path, files, same, disk, target, new)
        for path, entry in disk.own.items():
            if stat.S_ISDIR(entry.mode):
                (new / path).mkdir(parents=True, exist_ok=True)
            elif not _is_stale_bytecode(files, new, path):
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
    """Every path below a folder, folders before their content, links not followed."""
    status: dict[str, _Entry] = {}
    waiting = [] if folder.is_symlink() or not folder.is_dir() else [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(folder / below) as entries:
            for entry in entries:
                info = entry.stat(follow_symlinks=False)
                status[below + entry.name] = _Entry(info.st_mode, info.st_ino, info.st_mtime_ns)
                if stat.S_ISDIR(info.st_mode):
                    waiting.append(f"{below}{entry.name}/")
    return status


def _folders(paths: Iterable[str]) -> set[str]:
    """Every folder above one of the paths."""
    folders: set[str] = set()
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    return folders


def _edits(lock: Lock, files: Mapping[str, str], disk: _Disk, target: Path, findings: Findings) -> None:
    for path, data in disk.generated.items():
        if path in lock.files and digest(data) not in (lock.files[path], digest(files.get(path, "").encode())):
            findings.add(
                "edited-file",
                "a generated file was edited; nothing was written",
                Location(str(target / path), 1, 1),
                hint="move the edit to a file of your own, or discard it with --overwrite",
            )


def _in_the_way(files: Mapping[str, str], disk: _Disk, target: Path, findings: Findings) -> None:
    """Reports files of the user at the path of a generated file or folder."""
    folders = _folders(files)
    for path, entry in disk.own.items():
        if path in files or (path in folders and not stat.S_ISDIR(entry.mode)):
            findings.add(
                "file-in-the-way",
                "a file of your own has the path of a generated one; nothing was written",
                Location(str(target / path), 1, 1),
                hint="move it",
            )


def shadows(files: Mapping[str, str], target: Path) -> list[str]:
    """The paths that are imported instead of a generated module."""
    modules = {path.removesuffix(".py") for path in files if path.endswith(".py")}
    there = _walk(target)
    shadowing = [path for path, entry in there.items() if path not in files and _is_shadow(path, entry, modules, there)]
    sources = [target / path for path in files if path.endswith(".py") and path in there]
    return [*shadowing, *(path.relative_to(target).as_posix() for path in bytecode.foreign(sources))]


def _is_shadow(path: str, entry: _Entry, modules: set[str], there: Mapping[str, _Entry]) -> bool:
    folder, slash, name = path.rpartition("/")
    if path in modules:
        is_package = stat.S_ISDIR(entry.mode) and any(
            other.startswith(f"{path}/__init__.") and other.endswith((".py", ".pyc", *_LOADED)) for other in there
        )
        return is_package or stat.S_ISLNK(entry.mode)
    return name.endswith(_LOADED) and f"{folder}{slash}{name.partition('.')[0]}" in modules


def _put(path: str, files: Mapping[str, str], same: set[str], disk: _Disk, target: Path, new: Path) -> None:
    """Writes a file into the new folder, or carries it there from the old one."""
    if path in same:
        _carry(target, path, new)
    else:
        _create(f"{new}/{path}", files[path], disk.there.get(path))


def _create(path: str, text: str, before: _Entry | None) -> None:
    """Writes a file; there are thousands: no objects."""
    with open(path, "wb") as file:  # noqa: PTH123  a path of text
        file.write(text.encode())
    if before is not None and stat.S_ISREG(before.mode):
        os.chmod(path, stat.S_IMODE(before.mode))  # noqa: PTH101  a path of text


def _carry(target: Path, path: str, new: Path) -> None:
    """Carries a file into the new folder: as a hard link if possible, else as a copy."""
    (new / path).parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(target / path, new / path, follow_symlinks=False)
    except (OSError, NotImplementedError):
        status = (target / path).lstat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISLNK(status.st_mode):
            raise
        shutil.copy2(target / path, new / path, follow_symlinks=False)


def _is_stale_bytecode(files: Mapping[str, str], new: Path, path: str) -> bool:
    """Whether a file is cached bytecode of a generated module, or of a folder that is gone."""
    folder, cache, name = path.rpartition("/__pycache__/")
    return bool(cache) and (f"{folder}/{name.partition('.')[0]}.py" in files or not (new / folder).is_dir())


def _folders_alike(target: Path, new: Path) -> None:
    """Copies permissions and times from the old folders to the new ones, innermost first."""
    for folder, _, _ in os.walk(new, topdown=False):
        before = target / Path(folder).relative_to(new)
        if before.is_dir() and not before.is_symlink():
            shutil.copystat(before, folder)


def _late(old: Path, target: Path, disk: _Disk) -> None:
    """Moves files that others wrote to the old folder during the build."""
    for path, entry in _walk(old).items():
        if path not in disk.generated and not stat.S_ISDIR(entry.mode) and entry != disk.there.get(path):
            with suppress(OSError):
                (target / path).parent.mkdir(parents=True, exist_ok=True)
                (old / path).replace(target / path)
