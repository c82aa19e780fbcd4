"""The format: documents, their places, the tree, the typed spec."""
