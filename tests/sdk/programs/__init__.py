"""Programs as users write them, type-checked and run against the mock of each connector."""
