"""Deliveries from the socket to the handler: verified, parsed, handled once, and answered."""
