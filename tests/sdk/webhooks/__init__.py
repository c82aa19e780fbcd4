"""Deliveries: signatures, replays, answers, over sockets."""
