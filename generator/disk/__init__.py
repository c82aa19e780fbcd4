"""Packages on disk: write, swap, lock."""
