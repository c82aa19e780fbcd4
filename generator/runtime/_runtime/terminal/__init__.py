"""The operations of the API from the terminal; `commands` is what runs."""
