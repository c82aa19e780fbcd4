"""Programs as users of an API write them, in the files `NAME.py.txt`: each imports the package of its document."""
