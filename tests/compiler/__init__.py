"""The compiler: packages and findings."""
