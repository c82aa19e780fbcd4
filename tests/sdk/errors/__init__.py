"""Typed bodies of errors, over real sockets."""
