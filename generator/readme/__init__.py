"""The generated tables of the root README."""
