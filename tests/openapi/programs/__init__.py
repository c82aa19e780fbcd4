"""Programs as users of an API write them: each `NAME.py.txt` imports the package of the document `NAME`."""
