"""The connector that speaks to real APIs, tried on a stand-in; its package is imported from this checkout."""

from __future__ import annotations

import sys

from tests.support.paths import ROOT

PACKAGE = str(ROOT / "generated" / "sinch-live" / "src")

if PACKAGE not in sys.path:
    sys.path.insert(0, PACKAGE)
