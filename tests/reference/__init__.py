"""An independent, naive reading of the connector format, to hold the compiler against."""
