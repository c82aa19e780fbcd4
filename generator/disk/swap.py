"""A folder put in the place of another at once, or, where the system can't, so that the next build can finish it."""

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

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_UNSUPPORTED = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})


def stage(target: Path) -> Path:
    """Where the new folder is made: beside the one that it replaces."""
    return target.with_name(f".{target.name}.gen-new")


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}.gen-old")


@contextmanager
def locked(target: Path) -> Generator[None]:
    """The target to ourselves, another build of it waits; and what one that was killed left behind is put right.

    Raises:
        OSError: It can't be had, or something that no build left has the name of a folder of ours.
    """
    path = target.with_name(f".{target.name}.gen-lock")
    interrupted = path.exists()  # or waited for, which is no harm
    path.touch()
    with FileLock(path):
        try:
            if interrupted:
                _recover(target)
            for own in (_old(target), stage(target)):
                if os.path.lexists(own):
                    raise FileExistsError(errno.EEXIST, "this isn't ours, and in the way", str(own))
            yield
        finally:
            with suppress(OSError):  # the waiting ones notice that it went; Windows keeps it
                path.unlink()


def _recover(target: Path) -> None:
    old = _old(target)
    if _is_folder(old) and not target.exists():
        old.rename(target)
    for path in (old, stage(target)):
        if _is_folder(path):
            remove(path)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def swap(target: Path) -> Path | None:
    """Puts the stage in the target's place; where the old folder is now, if there was one."""
    new, old = stage(target), _old(target)
    if not target.exists():
        new.rename(target)
        return None
    if _exchanged(new, target):
        return new
    target.rename(old)
    try:
        new.rename(target)
    except BaseException:
        old.rename(target)
        raise
    return old


def remove(folder: Path) -> None:
    """Removes a folder of ours, read-only folders inside included; what can't be removed stays."""
    try:
        shutil.rmtree(folder)
    except OSError:
        for path, _, _ in os.walk(folder):
            with suppress(OSError):
                Path(path).chmod(stat.S_IRWXU)
        shutil.rmtree(folder, ignore_errors=True)


def _exchanged(left: Path, right: Path) -> bool:
    """Whether two folders changed places, in one step that nothing can interrupt."""
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
