"""A naive interpreter of the format, as the oracle for random connectors."""
