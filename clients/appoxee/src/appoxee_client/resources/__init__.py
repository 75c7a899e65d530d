# Generated from specs/appoxee/openapi.yaml; do not edit.

"""The resources of the client."""
