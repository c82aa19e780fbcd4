"""The cache and the processes of a build."""
