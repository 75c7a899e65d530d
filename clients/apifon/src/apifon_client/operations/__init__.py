# Generated from specs/apifon/openapi.yaml; do not edit.

"""The operations, as data."""
