"""Generated packages, as users meet them."""
