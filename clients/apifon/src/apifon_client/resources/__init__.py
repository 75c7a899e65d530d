# Generated from specs/apifon/openapi.yaml; do not edit.

"""The resources of the client."""
