"""Python code as values: expressions, types, imports and literals."""
