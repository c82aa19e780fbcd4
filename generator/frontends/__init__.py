"""Forms of a spec, each read into its tree."""
