"""What the mock of Appizer is made of."""
