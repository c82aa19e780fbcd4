"""The operations of the API as values."""
