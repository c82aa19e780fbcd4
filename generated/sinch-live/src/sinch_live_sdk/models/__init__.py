"""Records and events, one module per resource."""
