"""The generated client over real sockets, as its users meet it, on both HTTP libraries."""
