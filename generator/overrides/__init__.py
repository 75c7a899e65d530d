"""Reads the hand-written modules of a vendor and checks them on their own."""
