# Generated from specs/braze/*.yaml; do not edit.

"""The operations of the API."""
