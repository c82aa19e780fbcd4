"""Text: prose, characters, JSON values."""
