"""The calls of resources, one module per resource."""
