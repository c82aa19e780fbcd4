"""Helpers of several tests: a real server, and packages built in memory."""
