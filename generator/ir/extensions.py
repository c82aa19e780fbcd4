"""The extensions of an OpenAPI document that say what OpenAPI has no words for."""

RESOURCE = "x-connector-resource"
"""Of an operation: the handle of its resource."""

OPERATION = "x-connector-operation"
"""Of an operation: its name in the resource."""

OVERLAY = "x-connector-overlay"
"""Of the document or an operation: what an overlay would say about it."""
