"""Replaces a folder in one step; on systems without exchange in two, which the next build can complete."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import stat
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from generator.disk.lock import LOCK

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


def stage(target: Path) -> Path:
    """The path of the new folder, beside the target."""
    return target.with_name(f".{target.name}.gen-new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.gen-old")


@contextmanager
def locked(target: Path) -> Generator[None]:
    """Locks a target against other builds, and recovers it from a killed one.

    Raises:
        OSError: The lock can't be taken, or one of its paths exists and is not ours.
    """
    path = target.with_name(f".{target.name}.gen-lock")
    interrupted = _lock_file(path)  # or another build holds it, and recovery does nothing
    with FileLock(path):
        try:
            if interrupted:
                _recover(target)
            for own in (_old(target), stage(target)):
                if os.path.lexists(own):
                    raise _in_use(own)
            yield
        finally:
            with suppress(OSError):  # waiting builds create it anew; Windows refuses
                path.unlink()


def _lock_file(path: Path) -> bool:
    """Creates the lock file; whether it existed. A link, and a file with content, are not ours."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    except FileExistsError:
        with suppress(FileNotFoundError):  # another build has just finished
            status = path.lstat()
            if not stat.S_ISREG(status.st_mode) or status.st_size:
                raise _in_use(path) from None
        return True
    return False


def _in_use(path: Path) -> FileExistsError:
    return FileExistsError(errno.EEXIST, "the path is in use by something else", str(path))


def _recover(target: Path) -> None:
    old = _old(target)
    if _is_ours(old) and not os.path.lexists(target):
        old.rename(target)
    for path in (old, stage(target)):
        if _is_ours(path):
            remove(path)


def _is_ours(path: Path) -> bool:
    """Whether a folder is a package, old or new, whole or in part: its lock is written first and removed last."""
    if path.is_symlink() or not path.is_dir():
        return False
    return os.path.lexists(path / LOCK) or not any(path.iterdir())


def swap(target: Path) -> Path | None:
    """Moves the new folder to the target, and returns the path of the old one, if any."""
    new, old = stage(target), _old(target)
    if not target.exists():
        new.rename(target)
        return None
    if exchanged(new, target):
        return new
    target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        old.rename(target)
        raise
    return old


def remove(folder: Path) -> None:
    """Removes a folder, read-only folders in it included, as far as the system allows; its lock is removed last."""
    for entry in folder.iterdir():
        if entry.name != LOCK:
            _remove(entry)
    _remove(folder)


def _remove(folder: Path) -> None:
    if folder.is_symlink() or not folder.is_dir():
        with suppress(OSError):
            folder.unlink()
        return
    try:
        shutil.rmtree(folder)
    except OSError:
        for path, _, _ in os.walk(folder):
            with suppress(OSError):
                Path(path).chmod(stat.S_IRWXU)
        shutil.rmtree(folder, ignore_errors=True)


def exchanged(left: Path, right: Path) -> bool:
    """Exchanges two folders atomically; false if the system can't."""
    if os.name != "posix":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(left), os.fsencode(right)
    if hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE)
    elif hasattr(library, "renamex_np"):
        failed = library.renamex_np(*names, _RENAME_SWAP)
    else:
        return False
    number = ctypes.get_errno()
    if failed and number not in _UNSUPPORTED:
        raise OSError(number, os.strerror(number), str(right))
    return not failed
