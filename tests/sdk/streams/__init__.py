"""Streams: events, lines and bytes, over real sockets."""
