"""How Python is said."""
