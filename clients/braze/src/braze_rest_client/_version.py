# Generated from specs/braze/*.yaml; do not edit.

"""The version of this distribution."""

__version__ = "0.1.0"
