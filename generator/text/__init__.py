"""Text: prose, characters, identifiers, JSON values."""
