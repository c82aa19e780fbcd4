"""Refresh tokens, token functions and signed requests over real sockets, with both HTTP libraries."""
