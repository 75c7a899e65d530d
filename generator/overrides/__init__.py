"""Reading and checking the hand-written modules of a vendor."""
