"""What Python is written, and what its documents say: all that a template sees."""
