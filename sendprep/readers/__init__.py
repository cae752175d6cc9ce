"""Files in, domain values out; every file is hostile until it has been read."""
