"""Replies of any type: unions, lists, maps, single values, text, and pages of these."""
