"""The generated tables of the root README and of CONTRIBUTING.md."""
