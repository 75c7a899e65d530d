# Generated from specs/appizer/openapi.yaml; do not edit.

"""The operations, as data."""
