"""Benchmarks of this project beside its peers: `python -m tests.benchmarks`."""
