"""What the service sends, one module a resource."""
