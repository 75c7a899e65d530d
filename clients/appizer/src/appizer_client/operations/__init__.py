# Generated from specs/appizer/openapi.yaml; do not edit.

"""The operations of the API."""
