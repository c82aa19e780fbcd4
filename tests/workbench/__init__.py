"""The commands around the compiler."""
