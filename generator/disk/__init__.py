"""Packages on the disk: written, swapped in, locked."""
