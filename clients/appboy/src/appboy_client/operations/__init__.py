# Generated from specs/appboy/openapi.yaml; do not edit.

"""The operations of the API."""
