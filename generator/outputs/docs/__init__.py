"""The reference of a package as a static site: pages of Markdown, and their HTML."""
