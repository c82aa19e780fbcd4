"""Random bytes over sockets, into everything that a package parses.

`CONNECTOR_EXAMPLES=20000 pytest tests/guarantees/fuzz` draws more of them; CONTRIBUTING.md has the variables.
"""
