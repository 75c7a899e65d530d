"""The parts of the Appoxee mock."""
