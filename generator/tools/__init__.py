"""What is done with specs and packages beside building them."""
