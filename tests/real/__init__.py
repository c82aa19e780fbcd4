"""Servers of others: installed, started, built from the documents that they serve, and used by typed programs."""
