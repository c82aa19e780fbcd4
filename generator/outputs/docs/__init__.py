"""The reference of a package as a static site: pages of reStructuredText, built by Sphinx."""
