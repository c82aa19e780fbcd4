"""The calls of resources, one module a resource."""
