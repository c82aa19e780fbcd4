"""Guarantees: what must never happen."""
