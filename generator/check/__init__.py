"""What can be wrong with a connector as a whole."""

from __future__ import annotations

from generator.check.check import check as check
