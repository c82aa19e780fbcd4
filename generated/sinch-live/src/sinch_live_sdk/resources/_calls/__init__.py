"""The calls of resources: what is sent, and how replies are read."""
