# Generated from specs/appoxee/openapi.yaml; do not edit.

"""The operations, as data."""
