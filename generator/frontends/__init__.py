"""Front ends: each reads one form of a spec into a tree."""
