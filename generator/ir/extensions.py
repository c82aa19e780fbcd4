"""The extensions for properties that OpenAPI can't express."""

RESOURCE = "x-connector-resource"
"""Of an operation: the handle of its resource."""

OPERATION = "x-connector-operation"
"""Of an operation: its name in the resource."""

OVERLAY = "x-connector-overlay"
"""Of the document or an operation: an overlay for it."""
