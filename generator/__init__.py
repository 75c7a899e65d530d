"""From the hand-written specs and overrides to the client packages."""
