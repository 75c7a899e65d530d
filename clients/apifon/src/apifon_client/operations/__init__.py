# Generated from specs/apifon/openapi.yaml; do not edit.

"""The operations of the API."""
