"""The decoders of records and events."""
