"""The documentation site: an HTTP reference for each vendor and a Python reference for each client."""
