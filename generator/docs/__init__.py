"""The static site: an HTTP reference of each vendor and a Python reference of each client."""
