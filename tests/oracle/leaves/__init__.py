"""Types of one's own (FORMAT.md, section 11): random ones, read and written naively."""
