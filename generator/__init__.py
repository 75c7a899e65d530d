"""Generates the client packages from the hand-written specs and overrides."""
