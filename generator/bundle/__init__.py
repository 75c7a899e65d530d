"""Bundles for other languages: each spec as YAML, JSON and OpenAPI 3.0, with a README and checksums."""
