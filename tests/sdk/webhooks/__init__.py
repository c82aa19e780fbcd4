"""Deliveries: signatures, replays, responses, over sockets."""
