"""Reads a spec: a document with line numbers and resolved references."""
