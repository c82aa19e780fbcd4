"""Generated packages as their users meet them."""
