"""Requests as OpenAPI describes them, over real sockets."""
