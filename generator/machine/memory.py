"""The memory of a process that does one thing and ends."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """Collect no garbage meanwhile: what is made of a spec lives to its end, and looking for what does not is slow."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # survivors are in the oldest generation now
        gc.enable()
