"""Commands other than `gen build`."""
