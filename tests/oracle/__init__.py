"""A naive interpreter of the format, and random connectors that are held against it."""
