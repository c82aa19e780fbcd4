"""How records and events are read from JSON, and written."""
