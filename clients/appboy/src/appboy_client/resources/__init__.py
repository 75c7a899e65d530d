# Generated from specs/appboy/openapi.yaml; do not edit.

"""The resources of the client."""
