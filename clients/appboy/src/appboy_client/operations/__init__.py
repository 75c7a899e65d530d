# Generated from specs/appboy/openapi.yaml; do not edit.

"""The operations, as data."""
