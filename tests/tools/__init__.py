"""The commands beside `gen build`."""
