"""What is made of a connector."""
