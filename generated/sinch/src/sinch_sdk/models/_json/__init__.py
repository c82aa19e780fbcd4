"""Functions that read records and events from JSON, and write them."""
