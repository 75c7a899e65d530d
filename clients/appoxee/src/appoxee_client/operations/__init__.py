# Generated from specs/appoxee/openapi.yaml; do not edit.

"""The operations of the API."""
