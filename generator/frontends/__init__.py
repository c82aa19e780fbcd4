"""Front ends, one per form of a spec; each reads it into a tree."""
