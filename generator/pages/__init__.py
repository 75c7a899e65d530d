"""The static site: an HTTP reference of each vendor, a Python reference of each client, and what they have in common."""
