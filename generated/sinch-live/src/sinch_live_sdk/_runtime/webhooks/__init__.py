"""Deliveries from the socket to the handler: verified, read, handed over once, and answered."""
