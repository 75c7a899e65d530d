# Generated from specs/apifon/openapi.yaml; do not edit.

"""The version of this distribution."""

__version__ = "0.1.0"
