"""The parts of the mock of Braze."""
