"""What is built again, and what is not."""
