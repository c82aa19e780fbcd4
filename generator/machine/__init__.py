"""What a build takes from the machine: its cache and its processes."""
