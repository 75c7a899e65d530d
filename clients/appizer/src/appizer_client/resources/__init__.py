# Generated from specs/appizer/openapi.yaml; do not edit.

"""The resources of the client."""
