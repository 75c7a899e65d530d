"""The specs for other languages: as YAML and JSON, converted to OpenAPI 3.0 as well, with checksums and a README."""
