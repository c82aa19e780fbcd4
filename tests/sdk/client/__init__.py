"""The generated client over real sockets, with both HTTP libraries."""
