"""Environments of other programs in the user's cache, each made at its first use."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from platformdirs import user_cache_path

_CACHE = user_cache_path("connector-gen-tests")


def environment(*requirements: str) -> Path:
    """Return the folder of the programs of an environment that has these packages of PyPI."""
    folder = _CACHE / "-".join(sorted(requirements)).replace("=", "")
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    ready = folder / "ready"
    if not ready.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        subprocess.run([programs / "pip", "install", "--quiet", *requirements], check=True)
        ready.touch()
    return programs


def modules(package: str) -> Path:
    """Return the folder `node_modules` that has a package of npm."""
    folder = _CACHE / package.replace("/", "-")
    ready = folder / "ready"
    if not ready.exists():
        folder.mkdir(parents=True, exist_ok=True)
        options = ("--silent", "--no-fund", "--no-audit", "--prefix", folder)
        subprocess.run(["npm", "install", *options, package], check=True)
        ready.touch()
    return folder / "node_modules"
