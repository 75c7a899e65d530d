"""The tables of the root README that are counted, not typed."""
