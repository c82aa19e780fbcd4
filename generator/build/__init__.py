"""Builds: one spec, many specs, watching; the only place that knows of caches, workers and processes."""
