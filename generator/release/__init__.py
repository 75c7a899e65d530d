"""Releases: what has changed since the last one, what the version must be, the changelog, the upload."""
