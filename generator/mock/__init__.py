"""A local server that speaks a connector: for a first call without an account, and for tests."""
