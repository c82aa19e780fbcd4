"""The compiler: what it makes of specs, and what it tells of them."""
