# Generated from specs/braze/*.yaml; do not edit.

"""The resources of the client."""
