"""Records and events, one module a resource."""
