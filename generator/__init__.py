"""Compiles the JSON of an API connector into a static, fully typed Python client package."""
