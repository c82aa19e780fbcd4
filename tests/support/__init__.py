"""What several tests share: a real server, and packages built in memory."""
