"""The compiler's packages, called for real, against the reference's naive reading of the same connector."""
