"""What the compiler promises whatever it is given, and whatever happens to it."""
