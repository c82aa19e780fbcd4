"""The layout of modules: black's style, by ruff, in one process for many modules."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from importlib import import_module
from tempfile import TemporaryDirectory

from generator.python.literals import WIDTH
from generator.text.bugs import CompilerBug

_MEMORY = "/dev/shm"  # noqa: S108  the folder inside it is as private as any temporary one
_OPTIONS = ("--isolated", "--no-cache", "--target-version", "py311")


def _binary() -> str:
    """The path of the formatter's program."""
    find: Callable[[], str] = import_module("ruff").find_ruff_bin
    return find()


def _folder(size: int) -> str | None:
    """The folder for temporary files: in memory, if the system has one with room for so many bytes."""
    try:
        return _MEMORY if shutil.disk_usage(_MEMORY).free > 2 * size and os.access(_MEMORY, os.W_OK) else None
    except OSError:
        return None


def laid_out(codes: Mapping[str, str], width: int = WIDTH) -> dict[str, str]:
    """The formatted modules, by path.

    Raises:
        CompilerBug: One is not Python.
    """
    if not codes:
        return {}
    data = {path: code.encode() for path, code in codes.items()}
    with TemporaryDirectory(prefix="gen-", dir=_folder(sum(map(len, data.values())))) as folder:
        files = {path: f"{folder}/{index}{path[path.rindex('.') :]}" for index, path in enumerate(codes)}
        for path, code in data.items():
            with open(files[path], "wb") as file:  # noqa: PTH123  there are thousands: no objects
                file.write(code)
        command = [_binary(), "format", *_OPTIONS, "--line-length", str(width), folder]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  its own binary
        if done.returncode:
            words = done.stderr.strip() or done.stdout.strip()
            for path, name in files.items():
                words = words.replace(name, path)
            raise CompilerBug(f"a rendered module can't be laid out: {words[:500]}")
        return {path: _content(name) for path, name in files.items()}


def _content(path: str) -> str:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123  there are thousands: no objects
        return file.read().decode()
