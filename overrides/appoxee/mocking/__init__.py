"""What the mock of Appoxee is made of."""
