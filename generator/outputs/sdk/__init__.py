"""The views of the templates: the Python and the documents of a package."""
