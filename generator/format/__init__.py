"""The connector format: documents, positions, the tree, the typed spec."""
